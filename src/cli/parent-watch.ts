import { workerData } from 'node:worker_threads';

const INTERVAL_MILLISECONDS = 50;

// Runs in a thread of its own, as the main thread may block in the database for seconds. SIGKILL, as a clean exit would
// first finish the current write.
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, INTERVAL_MILLISECONDS);
