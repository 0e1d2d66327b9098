// Loaded before the program: kills its process at the call to the file system that KILL_AT names by its number, counting
// those that change something, before it is made. Without KILL_AT it prints how many there were.
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = ['appendFile', 'copyFile', 'cp', 'link', 'mkdir', 'rename', 'rm', 'unlink', 'writeFile'];
const killAt = Number(process.env['KILL_AT'] ?? 0);
let calls = 0;

function step() {
  calls += 1;
  if (calls === killAt) process.kill(process.pid, 'SIGKILL');
}

/** @param {Record<string, any>} owner @param {string} name */
function count(owner, name) {
  const original = owner[name];
  owner[name] = function counted(/** @type {unknown[]} */ ...args) {
    step();
    return original.apply(this, args);
  };
}

for (const name of CHANGING) {
  count(promises, name);
  count(fs, `${name}Sync`);
}
const opened = await promises.open(process.execPath, 'r');
const handle = Object.getPrototypeOf(opened);
await opened.close();
for (const name of ['write', 'sync', 'datasync']) count(handle, name);
syncBuiltinESMExports();
if (killAt === 0) process.on('exit', () => process.stderr.write(`${calls} steps\n`));
