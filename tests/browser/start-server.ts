import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** The program as it is built. */
export const main = join(import.meta.dirname, '../../dist/src/main.js');

/** The program as users start it, over a new graph file with the starting dataset. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-browser-'));
  const graphFile = join(folder, 'graph.grafeo');
  const environment = { ...process.env, PORT: '0', HOST: '127.0.0.1', GRAPH_FILE: graphFile, ...settings };
  const server = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    url: await printedUrl(server.stdout),
    async close() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

async function printedUrl(output: AsyncIterable<Buffer>): Promise<string> {
  let printed = '';
  for await (const chunk of output) {
    printed += chunk.toString();
    const url = /(http:\/\/\S+)\/graphql/.exec(printed)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`The program ended before it listened: ${printed}`);
}
