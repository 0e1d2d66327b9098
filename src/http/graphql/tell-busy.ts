import { BUSY_RETRY_SECONDS } from '../respond.js';
import type { OutgoingResponse } from './request-stages.js';

/** Tells clients and proxies by the status, too, that the service has too much to do, and when to try again. */
export function tellBusy({ result, http }: OutgoingResponse): void {
  if (!result.errors?.some((error) => error.extensions?.['code'] === 'BUSY')) return;
  http.status = 503;
  http.headers.set('retry-after', String(BUSY_RETRY_SECONDS));
}
