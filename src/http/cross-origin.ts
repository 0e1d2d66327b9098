import type { IncomingMessage, ServerResponse } from 'node:http';
import cors, { type CorsOptions } from 'cors';

/** Whose pages may read responses: all, or those of the listed origins, such as `https://app.example.org`. */
export type AllowedOrigins = '*' | readonly string[];

/** What the clients of GraphQL send beyond what a browser lets every page send. */
const REQUEST_HEADERS = [
  'content-type',
  'apollo-require-preflight',
  'if-none-match',
  'apollographql-client-name',
  'apollographql-client-version',
  'x-apollo-operation-name',
];
const RESPONSE_HEADERS = ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'www-authenticate', 'x-request-id'];
/** Chromium keeps the answer to a preflight no longer. */
const PREFLIGHT_SECONDS = 7200;

/** A page of any site asks without a token: who gives one out names the origins that may send it. */
function optionsFor(allowed: AllowedOrigins, methods: readonly string[]): CorsOptions {
  return {
    origin: allowed === '*' ? allowed : [...allowed],
    methods: [...methods],
    allowedHeaders: allowed === '*' ? REQUEST_HEADERS : [...REQUEST_HEADERS, 'authorization'],
    exposedHeaders: RESPONSE_HEADERS,
    maxAge: PREFLIGHT_SECONDS,
  };
}

/**
 * Lets pages of the allowed origins read the response, by the Cross-Origin Resource Sharing of the Fetch standard.
 * @returns true if the request was a preflight, which is answered with that.
 */
export function shareAcrossOrigins(
  allowed: AllowedOrigins,
  methods: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (allowed.length === 0) return false;
  let isPreflight = true;
  cors(optionsFor(allowed, methods))(request, response, () => {
    isPreflight = false;
  });
  return isPreflight;
}
