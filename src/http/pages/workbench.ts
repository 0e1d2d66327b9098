import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { packageRoot } from '../../package-root.js';
import { codingFor, encodeBody } from '../content-encoding.js';
import { preferredTag } from '../language-of.js';
import { varyBy } from '../vary.js';
import { NOT_BUILT } from './not-built.js';
import type { PageAssets, PageBuild, RenderPage } from './page-renderer.js';

const ENTRY = 'workbench/browser.tsx';

/** The fonts of text and headings, for Latin letters and for those of Vietnamese. */
const FIRST_FONTS = [
  /be-vietnam-pro-(?:latin|vietnamese)-400-normal\.woff2$/,
  /source-serif-4-(?:latin|vietnamese)-wght-normal\.woff2$/,
];

const manifestSchema = z.record(
  z.string(),
  z.looseObject({
    file: z.string(),
    css: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
    dynamicImports: z.array(z.string()).default([]),
  }),
);

/** The address in pages that nobody reads. */
const NOWHERE = 'http://localhost';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The build of the pages, in the folders that Vite has written. */
interface Build {
  readonly assets: PageAssets;
  readonly render: RenderPage;
  readonly readOperations: PageBuild['readOperations'];
}

type Manifest = z.output<typeof manifestSchema>;

/** What a part of the build, or one that it needs, loads when something is opened: the addresses by the sources. */
function openedBy(manifest: Manifest, source: string): Record<string, string> {
  const { imports = [], dynamicImports = [] } = manifest[source] ?? {};
  const own = dynamicImports.map((opened) => [opened, `/${manifest[opened]?.file}`]);
  return Object.assign(Object.fromEntries(own), ...imports.map((imported) => openedBy(manifest, imported)));
}

function assetsOf(folder: string): PageAssets {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')));
  const entry = manifest[ENTRY];
  if (entry === undefined) throw new Error(`The build of the pages does not name ${ENTRY}.`);
  const fonts = Object.entries(manifest).filter(([source]) => FIRST_FONTS.some((font) => font.test(source)));
  return {
    script: `/${entry.file}`,
    styles: entry.css.map((file) => `/${file}`),
    modules: openedBy(manifest, ENTRY),
    fonts: fonts.map(([, { file }]) => `/${file}`),
  };
}

function notBuilt(): Response {
  return new Response(NOT_BUILT, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function openBuild(folder: string, serverFolder: string): Promise<Build> {
  // Computed, as it is a product of the build: nothing in src/ is imported by it, and it brings its own React.
  const server = pathToFileURL(join(serverFolder, 'server.js'));
  const { renderPage, readOperations }: PageBuild = await import(server.href);
  return { assets: assetsOf(folder), render: renderPage, readOperations };
}

export interface WorkbenchOptions {
  /** The address that readers reach the service at, by one of their requests. */
  originOf(request: IncomingMessage): string;
  /** Where readers report errors. */
  readonly reportAddress: string | undefined;
  report(thrown: unknown, requestId: string): void;
}

/** What a page is asked with. */
export interface PageCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  /** Answers operations as those of the page's reader. */
  readonly fetch: typeof fetch;
}

/** Serves the pages of the workbench, rendered from the components that the browser then takes over. */
export class Workbench {
  readonly #options: WorkbenchOptions;
  readonly #build: Promise<Build> | undefined;

  constructor(options: WorkbenchOptions, dist = join(packageRoot, 'dist')) {
    this.#options = options;
    const [folder, serverFolder] = [join(dist, 'web'), join(dist, 'web-server')];
    this.#build = existsSync(serverFolder) ? openBuild(folder, serverFolder) : undefined;
  }

  /** The operations that browsers send from the pages; none if these are not built. */
  async operations(): Promise<readonly string[]> {
    return (await (await this.#build)?.readOperations()) ?? [];
  }

  /** Sends readers to a page in the language that their browser asks for. */
  sendToLanguage(request: IncomingMessage, response: ServerResponse): void {
    varyBy(response, 'Accept-Language');
    const language = preferredTag(request);
    const location = `/${language}${request.url === '/' ? '' : request.url}`;
    response.writeHead(302, { location }).end();
  }

  async serve(call: PageCall): Promise<void> {
    varyBy(call.response, 'Accept-Encoding, Authorization');
    const page = this.#build === undefined ? notBuilt() : await this.#render(await this.#build, call);
    const { body, headers } = await encodeBody(Buffer.from(await page.arrayBuffer()), codingFor(call.request));
    call.response.writeHead(page.status, {
      ...Object.fromEntries(page.headers),
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-cache',
      ...headers,
    });
    call.response.end(body);
  }

  /** Renders pages for nobody. */
  async renderAhead(paths: readonly string[], answer: typeof fetch): Promise<void> {
    const build = await this.#build;
    if (build === undefined) return;
    const { render, assets } = build;
    for (const path of paths) {
      const request = new Request(new URL(path, NOWHERE));
      // Who asks for a page that fails is told so.
      await render(request, { fetch: answer, origin: NOWHERE, assets, reportAddress: undefined, report: () => {} });
    }
  }

  #render({ render, assets }: Build, { request, requestId, fetch }: PageCall): Promise<Response> {
    const { originOf, reportAddress, report } = this.#options;
    const origin = originOf(request);
    return render(new Request(new URL(request.url ?? '/', origin)), {
      fetch,
      origin,
      assets,
      reportAddress,
      report: (thrown) => report(thrown, requestId),
    });
  }
}
