import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { packageRoot } from '../../package-root.js';
import { NOT_BUILT } from './not-built.js';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Other files in the folder are pages, which are served at their own addresses with a content security policy.
const ASSET = /^\/(?:assets\/.+|licenses\.md)$/;

/** Serves GraphiQL from this package alone, so that it works without access to other hosts. */
export class Pages {
  readonly #graphiql: string;
  readonly #assets: ReturnType<typeof sirv> | undefined;

  /** @param folder The build output of Vite. */
  constructor(folder = join(packageRoot, 'dist', 'web')) {
    const page = join(folder, 'graphiql', 'index.html');
    this.#graphiql = existsSync(page) ? readFileSync(page, 'utf8') : NOT_BUILT;
    this.#assets = existsSync(folder)
      ? sirv(folder, { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000 })
      : undefined;
  }

  serveGraphiql(response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-cache',
    });
    response.end(this.#graphiql);
  }

  /** Serves a file with a hash in its name; calls `next` if there is none. */
  serveAsset(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (!this.#assets || !ASSET.test(path)) {
      next();
      return;
    }
    // sirv ignores errors of the file stream: a file that a new build removes would end the process.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    this.#assets(request, response, next);
  }
}
