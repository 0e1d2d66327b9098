import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/**
 * What Linux tells about a process; nothing on another system, or when it has ended.
 * @param {string} path
 */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * What a process holds of the machine's memory now, in bytes.
 * @param {number} pid
 */
export const residentBytes = (pid) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;

/**
 * How long the threads of a process computed so far; 0 where the system does not tell.
 * @param {number} pid
 */
export function cpuSeconds(pid) {
  const stat = read(`/proc/${pid}/stat`);
  // The name of the program may have spaces; what follows it begins with the third field, and these are two of them.
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) / TICKS_PER_SECOND;
}

/**
 * A figure of a process in bytes; 0 where the system does not tell.
 * @param {number} pid
 * @param {'VmHWM' | 'RssFile'} name `VmHWM` is the largest memory so far, `RssFile` the part that files have in memory now.
 */
const statusBytes = (pid, name) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;

/**
 * A process and those that it started.
 * @param {number} pid
 * @returns {number[]}
 */
export function processesOf(pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return [pid, ...children.map(Number).flatMap(processesOf)];
}

/**
 * The largest memory so far of a process and those that it started, in bytes. The program and its libraries, which these
 * share, are counted once: with the last that was started.
 * @param {number} pid
 */
export function peakBytes(pid) {
  const processes = processesOf(pid);
  return processes.reduce((sum, one, index) => {
    const shared = index < processes.length - 1 ? statusBytes(one, 'RssFile') : 0;
    return sum + statusBytes(one, 'VmHWM') - shared;
  }, 0);
}
