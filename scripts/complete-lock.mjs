// Adds to package-lock.json the optional dependencies that npm leaves out: binaries for other platforms that its registry
// lacks. Without their entries `npm ci` fails on those platforms («Missing: …»).
// Run it after each `npm install`; tests/packaging/package-lock.test.ts checks the outcome.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries = { gnu: 'glibc', musl: 'musl' };

/** The platform of a package, taken from its name instead of its package.json: `@grafeo-db/js-linux-x64-gnu`. */
function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = Object.keys(libraries).filter((word) => os.includes('linux') && words.includes(word));
  return { os, cpu, libc: libc.map((word) => libraries[word]) };
}

/** Where Node resolves a package from `from`: beside it or nearer to the root. */
function locate(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}

function stubOf(name, version, dev) {
  const { os, cpu, libc } = platformOf(name);
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = {};
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (locate({ ...lock.packages, ...added }, path, name)) continue;
    if (!/^\d+\.\d+\.\d+\S*$/.test(version)) {
      throw new Error(`${path} asks for ${name} ${version}: no exact version, so its entry cannot be made up.`);
    }
    added[`node_modules/${name}`] = stubOf(name, version, dev);
  }
}

const byPath = ([left], [right]) => left.localeCompare(right, 'en');
lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...added }).sort(byPath));
if (Object.keys(added).length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
for (const path of Object.keys(added)) console.log(`added ${path}`);
console.log(`package-lock.json: ${Object.keys(added).length} entries added`);
