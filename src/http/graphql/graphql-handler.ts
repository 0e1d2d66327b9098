import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Context } from '../../graphql/context.js';
import { checkEncoding, RequestError, readText } from '../request-body.js';
import { operationLimits } from './limits.js';
import { areVariablesTooDeep, isDocumentTooDeep } from './nesting.js';
import type { HttpAnswer, ResponseCache } from './response-cache.js';

const DATA_ONLY = Buffer.from('{"data":');

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** The parsed body. A body of another content type stays text, which Apollo refuses. */
function parseBody({ headers }: IncomingMessage, text: string): unknown {
  if (!(headers['content-type'] ?? '').includes('json') || text === '') return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'The body is not JSON.');
  }
}

/** Parses a URL parameter; undefined if it is not JSON, which Apollo reports. */
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

/**
 * A GET needs no guard against forgery: Apollo runs only queries for it, and no browser adds a credential by itself, as the
 * service knows no cookies. Some clients send GET with no header that would satisfy the guard.
 */
function readGet(request: IncomingMessage): HTTPGraphQLRequest {
  const { search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  checkNesting({ query: searchParams.get('query'), variables: parseJson(searchParams.get('variables')) });
  const headers = headersOf(request);
  headers.set('apollo-require-preflight', 'true');
  return { method: 'GET', headers, search, body: undefined };
}

function readPost(request: IncomingMessage, text: string): HTTPGraphQLRequest {
  const body = parseBody(request, text);
  checkNesting(Object(body));
  return { method: 'POST', headers: headersOf(request), search: '', body };
}

/**
 * The key of a plain query in the response cache. Undefined for other content types and for requests with credentials,
 * so that the cache holds only what everyone may read.
 */
function cacheKeyOf({ headers }: IncomingMessage, text: string): string | undefined {
  const isPlain = /^application\/json(;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '');
  return isPlain && headers.authorization === undefined ? `${headers.accept ?? ''}\n${text}` : undefined;
}

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** True for a response without errors: Apollo puts errors first. */
function isDataOnly({ status, body }: HttpAnswer): boolean {
  return status === 200 && body.subarray(0, DATA_ONLY.length).equals(DATA_ONLY);
}

/** Creates the context of a request; rejects with a GraphQLError if its credential is not valid. */
type CreateContext = (requestId: string, request: IncomingMessage) => Promise<Context>;

export class GraphQLHandler {
  readonly #apollo: ApolloServer<Context>;
  readonly #createContext: CreateContext;
  readonly #cache: ResponseCache;

  constructor(apollo: ApolloServer<Context>, createContext: CreateContext, cache: ResponseCache) {
    this.#apollo = apollo;
    this.#createContext = createContext;
    this.#cache = cache;
  }

  /** @throws {RequestError} for a request that cannot be read. */
  async handle(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    if (request.method === 'POST') await this.#handlePost(request, response, requestId);
    else send(response, (await this.#answer(readGet(request), request, requestId)).answer);
  }

  async #handlePost(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    checkEncoding(request);
    const text = await readText(request);
    const cacheKey = cacheKeyOf(request, text);
    const cached = cacheKey === undefined ? undefined : await this.#cache.find(cacheKey);
    if (cached !== undefined) {
      send(response, cached);
      return;
    }
    const pending = cacheKey === undefined ? undefined : this.#cache.begin(cacheKey);
    const { answer, readsOnly } = await this.#answer(readPost(request, text), request, requestId);
    send(response, answer);
    if (pending !== undefined && readsOnly && isDataOnly(answer)) await this.#cache.keep(pending, answer);
  }

  async #answer(httpGraphQLRequest: HTTPGraphQLRequest, request: IncomingMessage, requestId: string) {
    let context: Context | undefined;
    const { status, headers, body } = await this.#apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        context = await this.#createContext(requestId, request);
        return context;
      },
    });
    if (body.kind !== 'complete') throw new Error('An incremental answer was made, though no directive allows one.');
    const answer = { status: status ?? 200, headers: Object.fromEntries(headers), body: Buffer.from(body.string) };
    return { answer, readsOnly: context?.operation.readsOnly ?? false };
  }
}
