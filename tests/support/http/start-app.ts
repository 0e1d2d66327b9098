import { type Logger, pino } from 'pino';
import { createAuthenticate } from '../../../src/access/authenticate.js';
import type { SharesConfig } from '../../../src/http/clients/fair-shares.js';
import { listen } from '../../../src/http/listen.js';
import { type AppOptions, createApp } from '../../../src/service/app.js';
import type { GraphStore } from '../../../src/store/store.js';

export interface RunningApp {
  readonly url: string;
  /** Every line the service has logged, as text. */
  readonly log: string[];
  close(): Promise<void>;
}

/** Every client may take as much as it likes. */
export const unlimited: SharesConfig = { trustedProxies: [], pointsPerMinute: 0, requestsAtOnce: 0 };

/** Serves a store on a free port, as the program does; closing leaves the store open. */
export async function startApp(
  store: GraphStore,
  authenticate = createAuthenticate(),
  options: Partial<Omit<AppOptions, 'authenticate'>> = {},
): Promise<RunningApp> {
  const log: string[] = [];
  const logger: Logger = pino({ level: 'debug' }, { write: (line: string) => log.push(line) });
  const defaults = { responseCacheBytes: 1_000_000, authenticate, shares: unlimited };
  const app = await createApp(store, logger, { ...defaults, ...options });
  const server = await listen(app.listener, 0, '127.0.0.1');
  return {
    url: server.url,
    log,
    async close() {
      await server.close();
      await app.close();
    },
  };
}
