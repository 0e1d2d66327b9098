import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A list is sent in chunks without a length. */
  readonly body?: string | Buffer | readonly string[];
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends one request as it is given, on a connection of its own; fetch would add headers and refuse some. */
export async function send(url: string, { method = 'GET', headers = {}, body = '' }: Sent = {}): Promise<Received> {
  const outgoing = request(url, { method, headers, agent: false });
  if (typeof body === 'string' || Buffer.isBuffer(body)) outgoing.end(body);
  else {
    for (const chunk of body) outgoing.write(chunk);
    outgoing.end();
  }
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  // The server may answer and close before all of a body was sent.
  outgoing.on('error', () => undefined);
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, text: await text(incoming) };
}
