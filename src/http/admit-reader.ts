import type { IncomingMessage, ServerResponse } from 'node:http';
import { AccessError, type Authenticate } from '../access/authenticate.js';
import type { Viewer } from '../access/viewer.js';
import { respondError } from './respond.js';

/** The sender of a request, if they may read; otherwise answers it with the reason. */
export async function admitReader(
  authenticate: Authenticate,
  { headers }: IncomingMessage,
  response: ServerResponse,
): Promise<Viewer | undefined> {
  try {
    return await authenticate(headers.authorization);
  } catch (thrown) {
    if (!(thrown instanceof AccessError)) throw thrown;
    for (const [name, value] of Object.entries(thrown.headers)) response.setHeader(name, value);
    respondError(response, thrown.status, thrown.code, thrown.message);
    return undefined;
  }
}
