import { workerData } from 'node:worker_threads';

const INTERVAL_MILLISECONDS = 50;

// The main thread may be busy in the database for seconds: this one sees meanwhile that the parent process is gone.
// SIGKILL, as a clean exit would first finish the write that is under way.
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, INTERVAL_MILLISECONDS);
