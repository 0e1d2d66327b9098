import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { xml } from '../../exchange/formats/xml.js';
import { idsAfter } from '../../graphql/reading/entity-ids.queries.js';
import { languageTags } from '../../model/sentences/language-tags.js';
import { keysetPages } from '../../store/keyset-pages.js';
import { SingleFlight } from '../../store/single-flight.js';
import type { GraphStore } from '../../store/store.js';
import { RequestError } from '../request-body.js';

/** Each entity is an address in every language: together fewer than the 50,000 that a file may have. */
const ENTITIES_OF_A_PIECE = 5000;
/** Search engines come by rarely, and a new page may wait for them that long. */
const MILLISECONDS_KEPT = 3_600_000;
/** Of a megabyte or two each. */
const PIECES_KEPT = 8;

const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

function documentOf(element: string, content: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} ${NAMESPACES}>\n${content.join('\n')}\n</${element}>\n`;
}

/** The pages of an entity, each with those in other languages. */
function entriesOf(origin: string, id: string): string {
  const addresses = languageTags.map(
    (language) => [language, xml(`${origin}/${language}/e/${encodeURI(id)}`)] as const,
  );
  const alternates = addresses.map(
    ([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`,
  );
  return addresses.map(([, address]) => `<url><loc>${address}</loc>${alternates.join('')}</url>`).join('\n');
}

/** Tells search engines and archives which pages there are: `/robots.txt`, and a sitemap in pieces. */
export class Crawlers {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #originOf: (request: IncomingMessage) => string;
  readonly #starts = new LRUCache<string, readonly string[]>({ max: 1, ttl: MILLISECONDS_KEPT });
  readonly #pieces = new LRUCache<string, readonly string[]>({ max: PIECES_KEPT, ttl: MILLISECONDS_KEPT });
  readonly #reads = new SingleFlight<readonly string[]>();

  constructor(store: Pick<GraphStore, 'read'>, originOf: (request: IncomingMessage) => string) {
    this.#store = store;
    this.#originOf = originOf;
  }

  sendRobots(request: IncomingMessage, response: ServerResponse): void {
    const lines = [
      'User-agent: *',
      'Disallow: /graphql',
      'Disallow: /export/',
      'Disallow: /*format=',
      `Sitemap: ${this.#originOf(request)}/sitemap.xml`,
    ];
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(`${lines.join('\n')}\n`);
  }

  /**
   * Answers for `/sitemap.xml`, which lists the pieces, and for `/sitemap/<number>.xml`.
   * @throws {RequestError} for a piece that is not there.
   */
  async sendSitemap(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const origin = this.#originOf(request);
    const starts = await this.#startsOfPieces();
    const text = path === '/sitemap.xml' ? indexOf(origin, starts) : await this.#piece(origin, starts, path);
    response.writeHead(200, { 'content-type': 'application/xml; charset=utf-8' }).end(text);
  }

  async #piece(origin: string, starts: readonly string[], path: string): Promise<string> {
    const number = /^\/sitemap\/(\d{1,6})\.xml$/.exec(path)?.[1];
    const after = number === undefined ? undefined : starts[Number(number) - 1];
    if (after === undefined) throw new RequestError(404, `There is no ${path}: /sitemap.xml lists the pieces.`);
    const ids = await this.#once(this.#pieces, after, () => this.#idsAfter(after));
    return documentOf(
      'urlset',
      ids.map((id) => entriesOf(origin, id)),
    );
  }

  /** The ids after which the pieces begin. The only walk through all ids, once an hour. */
  #startsOfPieces(): Promise<readonly string[]> {
    return this.#once(this.#starts, '', async () => {
      const starts = [''];
      const read = (last: { readonly id: string } | undefined, limit: number) =>
        this.#store.read(idsAfter, { after: last?.id ?? '', limit });
      for await (const page of keysetPages(read, ENTITIES_OF_A_PIECE)) {
        const last = page.at(-1);
        if (last !== undefined && page.length === ENTITIES_OF_A_PIECE) starts.push(last.id);
      }
      return starts;
    });
  }

  async #idsAfter(after: string): Promise<readonly string[]> {
    const rows = await this.#store.read(idsAfter, { after, limit: ENTITIES_OF_A_PIECE });
    return rows.map(({ id }) => id);
  }

  async #once(
    cache: LRUCache<string, readonly string[]>,
    key: string,
    read: () => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    return this.#reads.run(`${cache.max} ${key}`, async () => {
      const value = cache.get(key) ?? (await read());
      cache.set(key, value);
      return value;
    });
  }
}

function indexOf(origin: string, starts: readonly string[]): string {
  const pieces = starts.map((_, index) => `<sitemap><loc>${xml(origin)}/sitemap/${index + 1}.xml</loc></sitemap>`);
  return documentOf('sitemapindex', pieces);
}
