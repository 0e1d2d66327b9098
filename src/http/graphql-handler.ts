import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import rawBody from 'raw-body';
import type { Context } from '../context.js';
import type { ErrorCode } from '../errors.js';
import { operationLimits } from './limits.js';
import { areVariablesTooDeep, isDocumentTooDeep } from './nesting.js';
import { respondError } from './respond.js';

const MAXIMUM_BODY_BYTES = 256 * 1024;

/** A request that cannot be read; its status and message are the answer. */
class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code: ErrorCode = 'BAD_REQUEST',
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

function checkMethod({ method }: IncomingMessage): void {
  if (method === 'GET' || method === 'POST') return;
  throw new RequestError(405, `GraphQL is asked with GET or POST, not ${method}.`, 'BAD_REQUEST', {
    allow: 'GET, POST',
  });
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function checkEncoding({ headers }: IncomingMessage): void {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new RequestError(415, `The charset ${charset} is not supported: send UTF-8.`);
  }
  if (!/^identity$/i.test(headers['content-encoding'] ?? 'identity')) {
    throw new RequestError(415, 'A compressed body is not supported: send it as it is.');
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  try {
    return await rawBody(request, {
      limit: MAXIMUM_BODY_BYTES,
      length: request.headers['content-length'] ?? null,
      encoding: 'utf8',
    });
  } catch (thrown) {
    const tooLarge = thrown instanceof Error && 'type' in thrown && thrown.type === 'entity.too.large';
    throw tooLarge
      ? new RequestError(413, `The body is larger than ${MAXIMUM_BODY_BYTES} bytes: send a shorter document.`)
      : new RequestError(400, 'The body ended before its announced length.');
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  checkEncoding(request);
  const text = await readText(request);
  if (!(request.headers['content-type'] ?? '').includes('json') || text === '') return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'The body is not JSON.');
  }
}

/** JSON of the address; undefined for what is none, which Apollo reports. */
function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

function checkNesting({ query, variables }: { query?: unknown; variables?: unknown }): void {
  const tooDeep = (what: string, limit: number) =>
    new RequestError(400, `${what} are nested more than ${limit} levels deep.`, 'LIMIT_EXCEEDED');
  if (typeof query === 'string' && isDocumentTooDeep(query)) {
    throw tooDeep('The brackets of the document', operationLimits.documentNesting);
  }
  if (areVariablesTooDeep(variables)) throw tooDeep('The variables', operationLimits.variableNesting);
}

async function graphqlRequest(request: IncomingMessage): Promise<HTTPGraphQLRequest> {
  checkMethod(request);
  const method = request.method ?? 'GET';
  const { search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (method === 'GET') {
    checkNesting({ query: searchParams.get('query'), variables: parseJson(searchParams.get('variables')) });
    return { method, headers: headersOf(request), search, body: undefined };
  }
  const body = await readJson(request);
  checkNesting(Object(body));
  return { method, headers: headersOf(request), search, body };
}

/** Makes what one request holds; rejects with a GraphQLError if it is not known who sends it. */
type CreateContext = (requestId: string, request: IncomingMessage) => Promise<Context>;

/** Answers GraphQL over HTTP. */
export class GraphQLHandler {
  readonly #apollo: ApolloServer<Context>;
  readonly #createContext: CreateContext;

  constructor(apollo: ApolloServer<Context>, createContext: CreateContext) {
    this.#apollo = apollo;
    this.#createContext = createContext;
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    let httpGraphQLRequest: HTTPGraphQLRequest;
    try {
      httpGraphQLRequest = await graphqlRequest(request);
    } catch (thrown) {
      if (!(thrown instanceof RequestError)) throw thrown;
      // The rest of a body that is too large is not read: the connection cannot serve another request.
      response.setHeader('connection', 'close');
      for (const [name, value] of Object.entries(thrown.headers)) response.setHeader(name, value);
      respondError(response, thrown.status, thrown.code, thrown.message);
      return;
    }
    const { status, headers, body } = await this.#apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => this.#createContext(requestId, request),
    });
    if (body.kind !== 'complete') throw new Error('An incremental answer was made, though no directive allows one.');
    response.writeHead(status ?? 200, Object.fromEntries(headers));
    response.end(body.string);
  }
}
