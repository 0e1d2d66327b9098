import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { packageRoot } from '../../package-root.js';

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

const NOT_BUILT =
  '<!doctype html><title>officials-graph</title><p>The page is not built: run <code>npm run build</code>.';

// All else in the folder is a page, which is served at its own address, together with its policy.
const ASSET = /^\/(?:assets\/.+|licenses\.md)$/;

/** Serves GraphiQL and its files from this package; no other host is named or needed. */
export class Pages {
  readonly #graphiql: string;
  readonly #assets: ReturnType<typeof sirv> | undefined;

  /** `folder` is where Vite has built the pages. */
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
      vary: 'accept',
    });
    response.end(this.#graphiql);
  }

  /** Serves a file with a hash in its name, or calls `next` if there is none of that name. */
  serveAsset(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (!this.#assets || !ASSET.test(path)) {
      next();
      return;
    }
    // sirv does not listen for errors of the file it sends: one that a new build has removed would end the process.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    this.#assets(request, response, next);
  }
}
