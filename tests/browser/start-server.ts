import { startStaticServer } from './support/static-server.js';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

export function startServer(): Promise<RunningServer> {
  return startStaticServer();
}
