import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Sent {
  /** The path in place of the address's own, sent as it is: an address would have its dots resolved. */
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Aborted when the client leaves. */
  readonly signal?: AbortSignal;
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Buffer;
}

/** Sends one request as it is given, on a connection of its own; fetch would add headers and refuse some. */
export async function send(url: string, { body, ...options }: Sent = {}): Promise<Received> {
  const outgoing = request(url, { ...options, agent: false }).end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const received = await buffer(incoming);
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, text: received.toString(), body: received };
}

/** A GraphQL request as most clients send it. */
export function graphqlPost(body: object | string | Buffer, headers: Readonly<Record<string, string>> = {}): Sent {
  const json = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: json };
}

/** For the type in which a document that is not run has a 4xx. */
export const WITH_STATUS = { accept: 'application/graphql-response+json' };

/** The code of each error in an answer, in order. */
export function codesOf({ text }: Received): unknown[] {
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors.map((error) => error.extensions?.code);
}

/** The data of an answer that must have no errors. */
export function dataOf({ text }: Received): unknown {
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`Not answered: ${text}`);
  return data;
}
