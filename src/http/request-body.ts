import type { IncomingMessage } from 'node:http';
import rawBody from 'raw-body';
import type { ErrorCode } from '../model/errors.js';

const MAXIMUM_BODY_BYTES = 256 * 1024;
/** The event loop has work with every chunk, however small; the packets of a slow network are fewer in so long a body. */
const MAXIMUM_PIECES = 1024;
const IN_PIECES = `The body comes in more than ${MAXIMUM_PIECES} pieces: send it in larger chunks.`;

/** A request that cannot be read; answered with its status and message. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code: ErrorCode = 'BAD_REQUEST',
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** @throws {RequestError} for a body that is compressed or not in UTF-8. */
export function checkEncoding({ headers }: IncomingMessage): void {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new RequestError(415, `The charset ${charset} is not supported: send UTF-8.`);
  }
  if (!/^identity$/i.test(headers['content-encoding'] ?? 'identity')) {
    throw new RequestError(415, 'A compressed body is not supported: send it as it is.');
  }
}

/** Fails as soon as a body has come in too many pieces. */
function limitPieces(request: IncomingMessage): Promise<never> {
  return new Promise((_, reject) => {
    let pieces = 0;
    request.on('data', () => {
      pieces += 1;
      if (pieces === MAXIMUM_PIECES + 1) reject(new RequestError(413, IN_PIECES));
    });
  });
}

/** @throws {RequestError} for a body that is too large, in too many pieces, or shorter than announced. */
export async function readText(request: IncomingMessage): Promise<string> {
  const whole = rawBody(request, {
    limit: MAXIMUM_BODY_BYTES,
    length: request.headers['content-length'] ?? null,
    encoding: 'utf8',
  });
  try {
    return await Promise.race([whole, limitPieces(request)]);
  } catch (thrown) {
    if (thrown instanceof RequestError) throw thrown;
    const tooLarge = thrown instanceof Error && 'type' in thrown && thrown.type === 'entity.too.large';
    throw tooLarge
      ? new RequestError(413, `The body is larger than ${MAXIMUM_BODY_BYTES} bytes: send a shorter document.`)
      : new RequestError(400, 'The body ended before its announced length.');
  }
}
