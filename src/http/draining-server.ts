import { createServer, type RequestListener, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { respondError } from './respond.js';

/** How long requests under way may take when the server closes. */
const GRACE_MILLISECONDS = 10_000;

/** A server that can be closed without dropping what it has begun. */
export interface DrainingServer {
  readonly server: Server;
  /** The requests that are being answered, by method and path. */
  underWay(): readonly string[];
  /**
   * Accepts no more requests, gives running ones a grace period to finish, then closes all connections.
   * @param onCut Told of the requests that were cut, if any were.
   */
  close(onCut?: (requests: readonly string[]) => void): Promise<void>;
}

function refuse(response: ServerResponse): void {
  response.setHeader('connection', 'close');
  respondError(response, 503, 'UNAVAILABLE', 'The service is stopping: try again in a while.');
}

/** Creates a server that does not listen yet. */
export function createDrainingServer(options: ServerOptions, listener: RequestListener): DrainingServer {
  const responses = new Set<ServerResponse>();
  let isClosing = false;
  const server = createServer(options, (request, response) => {
    // Cut off: the requests that arrived with the one too many are read still.
    if (request.socket.destroyed) return;
    // On a connection that was open already: nobody can open another.
    if (isClosing) return refuse(response);
    responses.add(response);
    response.once('close', () => {
      responses.delete(response);
      // Keep-alive connections would keep a closing server waiting for requests it no longer accepts.
      if (isClosing) server.closeIdleConnections();
    });
    listener(request, response);
  });
  const underWay = () => Array.from(responses, ({ req }) => `${req.method} ${req.url?.split('?')[0]}`);
  return {
    server,
    underWay,
    async close(onCut) {
      isClosing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      for (const response of responses) if (!response.headersSent) response.setHeader('connection', 'close');
      const grace = delay(GRACE_MILLISECONDS, undefined, { ref: false }).then(() => {
        if (responses.size > 0) onCut?.(underWay());
        server.closeAllConnections();
      });
      await Promise.race([closed, grace]);
      await closed;
    },
  };
}
