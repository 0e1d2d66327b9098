import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../graphql/context.js';
import { BUSY_RETRY_SECONDS } from '../respond.js';

/** Tells clients and proxies by the status, too, that the service has too much to do, and when to try again. */
export function busyPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          if (!errors.some((error) => error.extensions?.['code'] === 'BUSY')) return;
          http.status = 503;
          http.headers.set('retry-after', String(BUSY_RETRY_SECONDS));
        },
      };
    },
  };
}
