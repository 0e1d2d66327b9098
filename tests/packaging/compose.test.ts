import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.js';
import { packageRoot } from '../../src/package-root.js';
import { settings } from '../../src/settings.js';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');
const composeText = read('docker-compose.yml');
const dockerfileText = read('Dockerfile');
const secretName = /PASSWORD|AUTH|SECRET|TOKEN|KEY/;
const takenFromEnvironment = /\$\{\w+:\?[^}]+\}/;

const composeFile = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      build: z.object({ context: z.string() }).optional(),
      environment: z.record(z.string(), z.string()).default({}),
      volumes: z.array(z.string()).default([]),
      ports: z.array(z.string()).default([]),
      depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).default({}),
      healthcheck: z.object({ test: z.tuple([z.literal('CMD')], z.string()) }),
      restart: z.literal('unless-stopped'),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()).default({}),
});
type Service = z.infer<typeof composeFile>['services'][string];

function specificationSchema(): object {
  // dclint carries the official schema of the Compose specification; its exports name only its package.json.
  const dclint = dirname(createRequire(import.meta.url).resolve('dclint/package.json'));
  const { $schema, ...schema } = JSON.parse(readFileSync(join(dclint, 'schemas/compose.schema.json'), 'utf8'));
  // Its $schema names draft 7 by https, which Ajv does not know; draft 7 is Ajv's default.
  expect($schema).toContain('draft-07');
  return schema;
}
const followsSpecification = new Ajv({ strict: false, validateFormats: false }).compile(specificationSchema());

/** True for a setting that is what the caller's variable of its name is, and for the path of a file, which is no secret. */
function isPassedOn(variable: string, value: string): boolean {
  if (variable.endsWith('_FILE')) return true;
  return variable in settings && variable !== 'NEO4J_PASSWORD' && value === `\${${variable}:-}`;
}

function problemsOfService(name: string, service: Service, declaredVolumes: readonly string[]): string[] {
  const problems: string[] = [];
  if (!service.image && !service.build) problems.push(`${name}: neither image nor build`);
  if (service.image && !/:\d+\.\d+\.\d+/.test(service.image)) problems.push(`${name}: image without an exact version`);
  for (const volume of service.volumes.map((mount) => mount.split(':')[0] ?? '')) {
    if (!declaredVolumes.includes(volume)) problems.push(`${name}: volume ${volume} is not declared`);
  }
  for (const port of service.ports) {
    if (!port.startsWith('127.0.0.1:')) problems.push(`${name}: port ${port} is open to other machines`);
  }
  for (const [variable, value] of Object.entries(service.environment)) {
    if (secretName.test(variable) && !takenFromEnvironment.test(value) && !isPassedOn(variable, value))
      problems.push(`${name}: ${variable} is a literal`);
    // Node.js itself reads where temporary files belong.
    if (service.build && variable !== 'TMPDIR' && !(variable in settings))
      problems.push(`${name}: src/config.ts does not read ${variable}`);
  }
  if (service.build) {
    const missing = Object.keys(settings).filter((each) => !(each in service.environment));
    for (const each of missing) problems.push(`${name}: ${each} cannot be set`);
    if (!service.volumes.some((mount) => mount.endsWith(':/data')))
      problems.push(`${name}: no volume holds TOKEN_FILE`);
  }
  return problems;
}

function problemsOfCompose(text: string): string[] {
  const content: unknown = parse(text);
  if (!followsSpecification(content))
    return (followsSpecification.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
  const { data, error } = composeFile.safeParse(content);
  if (!data) return error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const declared = Object.keys(data.volumes);
  return Object.entries(data.services).flatMap(([name, service]) => problemsOfService(name, service, declared));
}

/** Fills in variables as Compose does: `${NAME:-default}` and `${NAME:?message}`. */
function interpolate(value: string, environment: Readonly<Record<string, string>>): string {
  return value.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
    const text = environment[name] ?? (kind === '-' ? rest : undefined);
    if (text === undefined) throw new Error(`${name}: ${rest}`);
    return text;
  });
}

interface Instruction {
  readonly keyword: string;
  readonly value: string;
}

/** The stages of a Dockerfile, each beginning with its FROM. */
function stagesOf(text: string): Instruction[][] {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter(Boolean);
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, keyword = '', value = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (keyword === 'FROM') stages.push([]);
    stages.at(-1)?.push({ keyword, value });
  }
  return stages;
}

const valuesOf = (stage: readonly Instruction[], keyword: string) =>
  stage.filter((instruction) => instruction.keyword === keyword).map((instruction) => instruction.value);

function environmentOf(stage: readonly Instruction[]): Record<string, string> {
  const pairs = valuesOf(stage, 'ENV').flatMap((value) => value.split(/\s+/));
  return Object.fromEntries(pairs.map((pair) => pair.split('=', 2) as [string, string]));
}

function execForm(value: string): string[] | undefined {
  const { data } = z
    .array(z.string())
    .min(1)
    .safeParse(jsonOrNothing(value.slice(value.indexOf('['))));
  return data;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemsOfDockerfile(text: string): string[] {
  const stages = stagesOf(text);
  const final = stages.at(-1) ?? [];
  const problems: string[] = [];
  if (stages.length < 2) problems.push('one stage only: the build tools would be in the image');
  if (stages.some(([from]) => !/^node:2[4-9]-slim( AS \w+)?$/.test(from?.value ?? '')))
    problems.push('FROM is not node:24-slim or later');
  if (['', 'root', '0'].includes(valuesOf(final, 'USER').at(-1) ?? '')) problems.push('USER is root');
  for (const name of ['ENTRYPOINT', 'CMD']) {
    if (!execForm(valuesOf(final, name).at(-1) ?? '')) problems.push(`${name} is not in exec form`);
  }
  if (!execForm(valuesOf(final, 'HEALTHCHECK').at(-1) ?? ''))
    problems.push('HEALTHCHECK is missing or not in exec form');
  if (valuesOf(final, 'VOLUME').length > 0) problems.push('VOLUME hides a forgotten mount');
  for (const name of Object.keys(environmentOf(final))) {
    if (name !== 'NODE_ENV' && !(name in settings)) problems.push(`src/config.ts does not read ${name}`);
    // The path of a file is no secret; what the file holds is in no layer.
    if (secretName.test(name) && !name.endsWith('_FILE')) problems.push(`${name} would be in a layer`);
  }
  return problems;
}

/** Runs a health check against a server that answers with this status on /readyz only; resolves to its exit code. */
async function exitCodeOf(command: (port: number) => readonly string[], status: number): Promise<unknown> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/readyz' ? status : 404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [program = '', ...args] = command(port);
  const check = spawn(program, args, { env: { ...process.env, PORT: String(port) } });
  const [code] = await once(check, 'close');
  server.close();
  return code;
}

describe('docker-compose.yml', () => {
  const { services } = composeFile.parse(parse(composeText));
  const service = services['officials-graph'];

  it('follows the Compose specification and the rules of this project', () => {
    expect(problemsOfCompose(composeText)).toEqual([]);
  });

  it.each([
    [
      'a healthcheck whose test is no list of strings',
      'test: ["CMD", "wget"',
      'test: [{a: b}, "wget"',
      /healthcheck\/test/,
    ],
    ['an unknown key', 'restart: unless-stopped', 'restarts: always', /additional properties/],
    ['a service without a health check', /^ {4}healthcheck:\n( {6}.*\n)+/m, '', /healthcheck/],
    ['a service made from nothing', 'image: neo4j:5.26.12-community', 'hostname: neo4j', /neither image nor build/],
    ['a moving version', 'neo4j:5.26.12-community', 'neo4j:latest', /without an exact version/],
    ['a volume that is not declared', /^ {2}neo4j-data:$/m, '  other:', /neo4j-data is not declared/],
    ['a port open to all', '"127.0.0.1:', '"', /open to other machines/],
    ['a password in the file', /(NEO4J_AUTH: neo4j\/).*/, '$1hunter2', /NEO4J_AUTH is a literal/],
    ['a password that may be empty', /\$\{NEO4J_PASSWORD:\?/g, '${NEO4J_PASSWORD:-', /NEO4J_PASSWORD is a literal/],
    ['a variable nobody reads', 'NEO4J_USER:', 'NEO4J_USERNAME:', /does not read NEO4J_USERNAME/],
    ['a setting that is not passed on', /^ {6}ANONYMOUS_READS: .*\n/m, '', /ANONYMOUS_READS cannot be set/],
    [
      'tokens on the read-only file system',
      'officials-graph-data:/data',
      'officials-graph-data:/other',
      /no volume holds TOKEN_FILE/,
    ],
    ['a start before Neo4j is ready', 'service_healthy', 'service_started', /depends_on/],
  ])('would not pass with %s', (_, part, replacement, problem) => {
    const changed = composeText.replace(part, replacement);
    expect(changed).not.toBe(composeText);
    expect(problemsOfCompose(changed).join('\n')).toMatch(problem);
  });

  it('gives the service an environment that it accepts, once there is a password', () => {
    const fill = (environment: Record<string, string>) =>
      Object.fromEntries(Object.entries(service?.environment ?? {}).map(([k, v]) => [k, interpolate(v, environment)]));
    expect(() => fill({})).toThrow('NEO4J_PASSWORD');
    expect(readConfig(fill({ NEO4J_PASSWORD: 'a password' }))).toMatchObject({
      port: 4000,
      host: '0.0.0.0',
      neo4j: { uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'a password' },
    });
  });

  it('passes on to the service what its caller sets', () => {
    const given = {
      NEO4J_PASSWORD: 'a password',
      ANONYMOUS_READS: 'false',
      EDITORS_ARE_PUBLIC: 'true',
      LOG_LEVEL: 'warn',
    };
    const filled = Object.entries(service?.environment ?? {}).map(([k, v]) => [k, interpolate(v, given)]);
    expect(readConfig(Object.fromEntries(filled))).toMatchObject({
      editorsArePublic: true,
      logLevel: 'warn',
      access: { anonymousReads: false, tokenFile: '/data/tokens.jsonl' },
    });
  });

  it('runs the Neo4j that the tests run on', () => {
    const tested = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(read('tests/neo4j/pom.xml'))?.[1];
    expect(services.neo4j?.image).toBe(`neo4j:${tested}-community`);
  });

  it.each([
    [200, 0],
    [503, 1],
  ])('takes the answer %i of /readyz for the exit code %i', async (status, code) => {
    const [, ...command] = service?.healthcheck.test ?? [];
    const onPort = (port: number) => command.map((part) => part.replace(':4000/', `:${port}/`));
    expect(await exitCodeOf(onPort, status)).toBe(code);
  });
});

describe('Dockerfile', () => {
  const final = stagesOf(dockerfileText).at(-1) ?? [];
  const copied = valuesOf(final, 'COPY').map((value) => /\/app\/(\S+)/.exec(value)?.[1] ?? '');

  it('follows the rules of this project', () => {
    expect(problemsOfDockerfile(dockerfileText)).toEqual([]);
  });

  it.each([
    ['one stage', /FROM node:24-slim\n/, '', /one stage only/],
    ['a moving version', /node:24-slim/g, 'node:latest', /FROM is not/],
    ['root', /^USER node$/m, 'USER root', /USER is root/],
    ['no user', /^USER node\n/m, '', /USER is root/],
    ['a shell between docker and node', /^CMD .*$/m, 'CMD start', /CMD is not in exec form/],
    [
      'a shell as entry point',
      /^ENTRYPOINT .*$/m,
      'ENTRYPOINT node dist/src/main.js',
      /ENTRYPOINT is not in exec form/,
    ],
    ['no health check', /^HEALTHCHECK [\s\S]*?\n(?=# Node)/m, '', /HEALTHCHECK is missing/],
    ['an anonymous volume', /^USER/m, 'VOLUME /data\nUSER', /VOLUME/],
    ['a password', 'PORT=4000', 'NEO4J_PASSWORD=hunter2', /NEO4J_PASSWORD would be in a layer/],
    ['a variable nobody reads', 'PORT=4000', 'PORTS=4000', /does not read PORTS/],
  ])('would not pass with %s', (_, part, replacement, problem) => {
    const changed = dockerfileText.replace(part, replacement);
    expect(changed).not.toBe(dockerfileText);
    expect(problemsOfDockerfile(changed).join('\n')).toMatch(problem);
  });

  it('listens to the outside and keeps the graph in a folder of its user', () => {
    const { host, graphFile } = readConfig(environmentOf(final));
    expect({ host, graphFile }).toEqual({ host: '0.0.0.0', graphFile: '/data/graph.grafeo' });
    expect(valuesOf(final, 'RUN')).toContain('mkdir /data && chown node:node /data');
  });

  it('starts a file that is built, and brings along what it reads', () => {
    const [program, script = ''] = execForm(valuesOf(final, 'ENTRYPOINT').at(-1) ?? '') ?? [];
    expect([program, valuesOf(final, 'CMD').at(-1)]).toEqual(['node', '["start"]']);
    expect(existsSync(join(packageRoot, script.replace('dist/', '').replace('.js', '.ts')))).toBe(true);
    expect(copied.toSorted()).toEqual(['cypher', 'data', 'dist', 'node_modules', 'package.json', 'schema']);
  });

  it('finds in the build what the build does not make, and no secret or database', () => {
    const ignored = read('.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    const matcher = (pattern: string) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    const isIgnored = (path: string) => ignored.some((pattern) => matcher(pattern).test(path));
    const madeByBuild = ['dist', 'node_modules'];
    for (const path of copied.filter((name) => !madeByBuild.includes(name))) {
      expect(existsSync(join(packageRoot, path)), path).toBe(true);
      expect(isIgnored(path), path).toBe(false);
    }
    for (const path of [...madeByBuild, '.git', '.env', '.env.local', 'var', 'graph.grafeo', 'graph.grafeo.wal']) {
      expect(isIgnored(path), path).toBe(true);
    }
  });

  it.each([
    [200, 0],
    [503, 1],
  ])('takes the answer %i of /readyz for the exit code %i', async (status, code) => {
    const command = execForm(valuesOf(final, 'HEALTHCHECK').at(-1) ?? '') ?? [];
    expect(await exitCodeOf(() => command, status)).toBe(code);
  });
});
