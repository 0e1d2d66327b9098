import type { IncomingMessage, ServerResponse } from 'node:http';
import { AccessError, type Authenticate } from '../access/authenticate.js';
import { respondError } from './respond.js';

/** True if the sender of a request may read; otherwise answers it with the reason. */
export async function admitReader(
  authenticate: Authenticate,
  { headers }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  try {
    await authenticate(headers.authorization);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof AccessError)) throw thrown;
    for (const [name, value] of Object.entries(thrown.headers)) response.setHeader(name, value);
    respondError(response, thrown.status, thrown.code, thrown.message);
    return false;
  }
}
