import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer as start } from '../../bench/servers/start-server.mjs';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** The program as it is built. */
export const main = join(import.meta.dirname, '../../dist/src/main.js');

/** The program as users start it, over a new graph file with the starting dataset. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-browser-'));
  const { url, stop } = await start(main, {
    HOST: '127.0.0.1',
    GRAPH_FILE: join(folder, 'graph.grafeo'),
    ...settings,
  });
  return {
    url: new URL(url).origin,
    async close() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
