#!/usr/bin/env node
// Runs a real Neo4j Community for tests, without Docker: jars from Maven, one Java file, a fresh database each time.
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const usage = `Usage:
  node scripts/neo4j.mjs start               start a fresh server, print its NEO4J_ variables
  node scripts/neo4j.mjs stop                stop it and delete its data
  node scripts/neo4j.mjs run -- COMMAND ...  start one, run COMMAND with its NEO4J_ variables, stop it

NEO4J_SERVERS starts so many, as each has one database; NEO4J_URI names the first, NEO4J_URIS all of several.
NEO4J_JAVA_OPTIONS replaces the options of the Java machine, which are those for tests; "-Xmx1g" leaves the rest to
its own defaults.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const pom = join(root, 'tests/neo4j/pom.xml');
const serverSource = join(root, 'tests/neo4j/Neo4jServer.java');
const workDir = join(root, 'var/neo4j');
const stateFile = join(workDir, 'started.json');
const secondsToReady = 120;
const secondsToStop = 30;
const servers = process.env.NEO4J_SERVERS ?? '1';

// One thread collects, because the tests need the other cores. Planning thousands of queries repays both compilers.
const optionsForTests = '-Xmx1500m -XX:+UseSerialGC';
const openedPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

let running; // the process that receives signals: Maven or the command
let signalled;

const say = (text) => void process.stderr.write(`neo4j: ${text}\n`);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function requireTools() {
  const java = spawnSync('java', ['--describe-module', 'jdk.compiler'], { encoding: 'utf8' });
  const version = Number(/jdk\.compiler@(\d+)/.exec(java.stdout ?? '')?.[1]);
  const missing = [];
  if (!(version >= 17)) missing.push('a JDK, version 17 or 21 (a JRE is not enough)');
  if (spawnSync('mvn', ['-v']).error) missing.push('Maven 3.6.3 or newer');
  if (missing.length === 0) return;
  throw new Error(`${missing.join(' and ')} must be on the PATH. On Debian and Ubuntu:
  apt-get install -y openjdk-17-jdk-headless maven
Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to an empty Neo4j 5 of your own and run the command without this script.`);
}

/** Runs a program to its end, forwarding signals. Resolves to its exit code as in a shell. */
function runToEnd(program, args, options) {
  return new Promise((resolve, reject) => {
    running = spawn(program, args, options);
    running.on('error', (error) => reject(new Error(`«${program}» cannot be run: ${error.message}`)));
    running.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  }).finally(() => {
    running = undefined;
    if (signalled) throw new Error(`stopped by ${signalled}`);
  });
}

function passSignalsOn() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // The command has received a terminal's Ctrl-C already, and some programs skip their clean-up at a second one.
      const fromTerminal = signal === 'SIGINT' && process.stdin.isTTY;
      if (!fromTerminal || signalled) running?.kill(signalled ? 'SIGKILL' : signal);
      signalled = signal;
    });
  }
}

async function resolveClasspath() {
  const version = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const cache = join(workDir, `classpath-${version}.txt`);
  if (existsSync(cache)) {
    const cached = readFileSync(cache, 'utf8');
    if (cached.split(delimiter).every((jar) => existsSync(jar))) return cached;
  }
  say('resolving the jars with Maven (about 120 MB the first time)');
  const since = Date.now();
  const fresh = `${cache}.${process.pid}`;
  const goal = ['-q', '-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${fresh}`];
  const code = await runToEnd('mvn', goal, { stdio: ['ignore', process.stderr, process.stderr] });
  if (code !== 0)
    throw new Error(`Maven could not resolve the jars of ${pom} (exit code ${code}); its message is above.`);
  renameSync(fresh, cache);
  say(`jars resolved in ${seconds(since)}`);
  return readFileSync(cache, 'utf8');
}

function isAlive(pid) {
  // The recorded pid may belong to another program by now, for instance after a reboot.
  const ofLinux = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline'))
    return existsSync(ofLinux) && readFileSync(ofLinux, 'utf8').includes(serverSource);
  return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout.includes(serverSource);
}

function spawnServer(classpath, attached) {
  const dir = mkdtempSync(join(workDir, 'server-'));
  const password = randomBytes(18).toString('base64url');
  const log = openSync(join(dir, 'server.log'), 'a');
  const opens = openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const javaOptions = (process.env.NEO4J_JAVA_OPTIONS ?? optionsForTests).split(' ').filter(Boolean);
  const args = [...javaOptions, ...opens, serverSource, join(dir, 'home'), servers];
  if (attached) args.push('until-stdin-closes');
  const child = spawn('java', args, {
    stdio: [attached ? 'pipe' : 'ignore', log, log],
    // Detached from the terminal's group, so that Ctrl-C does not stop the database before the command that uses it.
    detached: true,
    env: { ...process.env, CLASSPATH: classpath, NEO4J_PASSWORD: password },
  });
  child.on('error', () => {}); // shows as a server that is not alive
  child.unref();
  closeSync(log);
  return { pid: child.pid, dir, password };
}

async function waitUntilReady(server) {
  const logFile = join(server.dir, 'server.log');
  const since = Date.now();
  while (true) {
    const ready = /^ready (.+)$/m.exec(readFileSync(logFile, 'utf8'));
    if (ready) return ready[1].split(' ');
    if (signalled) throw new Error(`stopped by ${signalled}`);
    const late = Date.now() - since > secondsToReady * 1000;
    if (late || !isAlive(server.pid)) {
      const why = late ? `was not ready after ${secondsToReady} s` : 'ended before it was ready';
      throw new Error(`Neo4j ${why}. Its log:\n${readFileSync(logFile, 'utf8')}`);
    }
    await sleep(100);
  }
}

async function halt({ pid, dir }) {
  if (isAlive(pid)) process.kill(pid, 'SIGTERM');
  const since = Date.now();
  while (isAlive(pid)) {
    if (Date.now() - since > secondsToStop * 1000) process.kill(pid, 'SIGKILL');
    await sleep(50);
  }
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}

async function launch(attached) {
  requireTools();
  mkdirSync(workDir, { recursive: true });
  const classpath = await resolveClasspath();
  const since = Date.now();
  const server = spawnServer(classpath, attached);
  try {
    const uris = await waitUntilReady(server);
    say(`ready in ${seconds(since)} at ${uris.join(', ')}`);
    const several = uris.length > 1 && { NEO4J_URIS: uris.join(' ') };
    return {
      ...server,
      env: { NEO4J_URI: uris[0], ...several, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: server.password },
    };
  } catch (error) {
    await halt(server);
    throw error;
  }
}

async function start() {
  if (existsSync(stateFile)) {
    const { pid } = JSON.parse(readFileSync(stateFile, 'utf8'));
    if (isAlive(pid)) throw new Error(`a server runs already (pid ${pid}). Run «node scripts/neo4j.mjs stop» first.`);
    await stop();
  }
  const { pid, dir, env } = await launch(false);
  writeFileSync(stateFile, JSON.stringify({ pid, dir }));
  for (const [name, value] of Object.entries(env)) console.log(`${name}=${value}`);
}

async function stop() {
  if (!existsSync(stateFile)) return say('no server was started');
  await halt(JSON.parse(readFileSync(stateFile, 'utf8')));
  rmSync(stateFile);
  say('stopped');
}

async function run([program, ...args]) {
  const server = await launch(true);
  try {
    // The server has a single database; a name meant for another server would not exist.
    const { NEO4J_DATABASE: _, NEO4J_URIS: __, ...inherited } = process.env;
    // By its process a test can freeze it.
    const own = { ...server.env, NEO4J_TEST_PID: String(server.pid) };
    const code = await runToEnd(program, args, { stdio: 'inherit', env: { ...inherited, ...own } });
    if (!isAlive(server.pid))
      say(`the server ended during the command. Its log:\n${readFileSync(join(server.dir, 'server.log'), 'utf8')}`);
    return code;
  } finally {
    await halt(server);
  }
}

async function main([verb, ...rest]) {
  if (verb === 'start' && rest.length === 0) return start();
  if (verb === 'stop' && rest.length === 0) return stop();
  if (verb === 'run' && rest[0] === '--' && rest.length > 1) return run(rest.slice(1));
  throw new Error(usage);
}

passSignalsOn();
try {
  process.exitCode = (await main(process.argv.slice(2))) ?? 0;
} catch (error) {
  say(error.message);
  process.exitCode = signalled ? 128 + constants.signals[signalled] : 1;
}
