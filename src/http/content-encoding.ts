import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** Compressing less saves no packet. */
const FEWEST_BYTES = 1024;

/** Higher qualities take several times as long for a few percent. */
const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};

const brotliBuffer = promisify(brotliCompress);
const gzipBuffer = promisify(gzip);

interface Coding {
  /** Compresses in the thread pool, so that no other request waits. */
  compress(body: Buffer): Promise<Buffer>;
  stream(): Transform;
}

const codings = {
  br: { compress: (body) => brotliBuffer(body, BROTLI), stream: () => createBrotliCompress(BROTLI) },
  gzip: { compress: (body) => gzipBuffer(body), stream: () => createGzip() },
} satisfies Record<string, Coding>;

export type ContentCoding = keyof typeof codings;

/** In the order in which they are taken of a client that likes several alike. */
const PREFERRED = ['br', 'gzip', 'identity'];

/** The types of the package lack its option. */
interface EncodingNegotiator {
  encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[];
}

function isCoding(name: string | undefined): name is ContentCoding {
  return name !== undefined && Object.hasOwn(codings, name);
}

function negotiate(acceptEncoding: string): ContentCoding | undefined {
  const negotiator: EncodingNegotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const [best] = negotiator.encodings(PREFERRED, { preferred: PREFERRED });
  return isCoding(best) ? best : undefined;
}

/** Clients send few different headers, and each negotiation takes some microseconds, which a cached answer notices. */
const negotiated = new LRUCache<string, { readonly coding: ContentCoding | undefined }>({ max: 100 });

/** The coding that the client likes best, by its `accept-encoding`; undefined for a body as it is. */
export function codingFor({ headers: { 'accept-encoding': accepted } }: IncomingMessage): ContentCoding | undefined {
  if (typeof accepted !== 'string') return undefined;
  const known = negotiated.get(accepted);
  if (known !== undefined) return known.coding;
  const coding = negotiate(accepted);
  negotiated.set(accepted, { coding });
  return coding;
}

interface Encoded {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A body and the headers that tell its coding and length. */
export async function encodeBody(body: Buffer, coding: ContentCoding | undefined): Promise<Encoded> {
  if (coding === undefined || body.length < FEWEST_BYTES) {
    return { body, headers: { 'content-length': String(body.length) } };
  }
  const compressed = await codings[coding].compress(body);
  return {
    body: compressed,
    headers: { 'content-encoding': coding, 'content-length': String(compressed.length) },
  };
}

/** What compresses a body of unknown length. */
export function encodingStream(coding: ContentCoding): Transform {
  return codings[coding].stream();
}
