import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { checkEncoding, RequestError, readText } from '../request-body.js';
import { operationLimits } from './limits.js';
import { areVariablesTooDeep, isDocumentTooDeep } from './nesting.js';
import type { AdmitDocument, DocumentParameters } from './trusted-documents.js';

/** A request of which as much is read as tells it from others. */
export interface GraphQLRequest {
  /** All of it that its answer depends on besides who asks. */
  readonly question: string;
  /** False for a request that another with the same question may differ from. */
  readonly isPlain: boolean;
  /**
   * Reads the rest, as Apollo takes it.
   * @throws {RequestError} for what cannot be read, or a document that is not admitted.
   */
  read(): HTTPGraphQLRequest;
}

const OWN_HEADERS = { accept: 'application/graphql-response+json', 'content-type': 'application/json' };

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

/** The parameters of a URL, after those that name a document were replaced by it. */
function searchOf({ search, searchParams }: URL, admit: AdmitDocument): string {
  const sent: DocumentParameters = Object.fromEntries(
    [...searchParams].map(([name, value]) => [name, name === 'extensions' ? parseJson(value) : value]),
  );
  const admitted = admit(sent);
  // As it was sent, so that Apollo sees a parameter that stands in it twice.
  if (admitted === sent) return search;
  const texts = Object.entries(admitted).map(([name, value]) => [name, asText(value)]);
  return `?${new URLSearchParams(texts)}`;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * A GET needs no guard against forgery: Apollo runs only queries for it, and no browser adds a credential by itself, as the
 * service knows no cookies. Some clients send GET with no header that would satisfy the guard. Of a HEAD Node.js sends only
 * the headers.
 */
export function openGet(request: IncomingMessage, admit: AdmitDocument): GraphQLRequest {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { accept = '', 'content-type': type = '' } = request.headers;
  return {
    question: `GET\n${accept}\n${type}\n${url.search}`,
    isPlain: true,
    read() {
      const search = searchOf(url, admit);
      const parameters = new URLSearchParams(search);
      checkNesting({ query: parameters.get('query'), variables: parseJson(parameters.get('variables')) });
      const headers = headersOf(request);
      headers.set('apollo-require-preflight', 'true');
      return { method: 'GET', headers, search, body: undefined };
    },
  };
}

function isRecord(value: unknown): value is DocumentParameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws {RequestError} for a body that cannot be read. */
export async function openPost(request: IncomingMessage, admit: AdmitDocument): Promise<GraphQLRequest> {
  checkEncoding(request);
  const text = await readText(request);
  const { accept = '', 'content-type': type = '' } = request.headers;
  return {
    question: `POST\n${accept}\n${text}`,
    isPlain: /^application\/json(;\s*charset=utf-8)?$/i.test(type),
    read() {
      const sent = parseBody(request, text);
      const body = isRecord(sent) ? admit(sent) : sent;
      checkNesting(Object(body));
      return { method: 'POST', headers: headersOf(request), search: '', body };
    },
  };
}

/** A question of the service's own pages, whose documents need no admission. */
export function openOwn(body: string): GraphQLRequest {
  return {
    question: `POST\n${OWN_HEADERS.accept}\n${body}`,
    isPlain: true,
    read() {
      const headers = new HeaderMap(Object.entries(OWN_HEADERS));
      return { method: 'POST', headers, search: '', body: JSON.parse(body) };
    },
  };
}
