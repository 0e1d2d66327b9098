import type { Logger } from 'pino';
import { errorCodes } from '../../model/errors.js';
import { RequestError } from '../request-body.js';
import { BUSY_RETRY_SECONDS } from '../respond.js';
import { codeOfStoreError } from './format-error.js';

/**
 * Logs a failure of the store that is nobody's mistake.
 * @returns What a client is told of it.
 * @throws Any other failure, as it is.
 */
export function storeFailure(thrown: unknown, requestId: string, logger: Logger): RequestError {
  const code = codeOfStoreError(thrown);
  if (code === undefined) throw thrown;
  logger.error({ requestId, err: thrown }, 'request failed');
  const headers: Record<string, string> = code === 'BUSY' ? { 'retry-after': String(BUSY_RETRY_SECONDS) } : {};
  return new RequestError(503, errorCodes[code], code, headers);
}
