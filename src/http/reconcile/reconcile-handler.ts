import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Context } from '../../graphql/context.js';
import { ClientError, errorCodes } from '../../model/errors.js';
import type { Deadline } from '../../store/deadline.js';
import { answerByDeadline } from '../answer-by-deadline.js';
import { codeOfStoreError } from '../graphql/format-error.js';
import { checkEncoding, RequestError, readText } from '../request-body.js';
import { BUSY_RETRY_SECONDS, respondError, respondJson } from '../respond.js';
import { extendRows } from './extend.js';
import { addressOf, manifestOf } from './manifest.js';
import { previewOf } from './preview.js';
import { answerQueries } from './query-batch.js';
import { proposeProperties, suggestEntities, suggestProperties, suggestTypes } from './suggest.js';

const ROOT = '/reconcile';

/** Previews are shown in a frame of the client's page, and run no scripts. */
const PREVIEW_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

interface Question {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly context: Context;
}

/** The parameters of the URL and, for a POST, of its form. */
async function parametersOf(request: IncomingMessage, search: URLSearchParams): Promise<URLSearchParams> {
  if (request.method !== 'POST') return search;
  checkEncoding(request);
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) {
    throw new RequestError(415, 'Reconciliation is asked with a form: send application/x-www-form-urlencoded.');
  }
  return new URLSearchParams([...search, ...new URLSearchParams(await readText(request))]);
}

export interface ReconcileOptions {
  createContext(requestId: string, deadline: Deadline): Context;
  readonly logger: Logger;
  /** The URL at which clients reach the service, if it differs from the host in their requests. */
  readonly publicUrl: string | undefined;
  /** How long an answer may take; forever if not given. */
  readonly answerMilliseconds: number | undefined;
}

/** Serves version 0.2 of the W3C Reconciliation Service API. It only reads, so pages of any origin may use it. */
export class ReconcileHandler {
  readonly #options: ReconcileOptions;

  constructor(options: ReconcileOptions) {
    this.#options = options;
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    try {
      await this.#respond(request, response, requestId);
    } catch (thrown) {
      this.#respondFailure(response, thrown, requestId);
    }
  }

  async #respond(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const parameters = await parametersOf(request, searchParams);
    const { createContext, answerMilliseconds } = this.#options;
    await answerByDeadline(request, answerMilliseconds, async (deadline) => {
      const question = { request, path: pathname, parameters, context: createContext(requestId, deadline) };
      if (pathname === `${ROOT}/preview`) await respondPreview(response, question);
      else respondJson(response, 200, await deadline.limit(this.#answer(question)));
    });
  }

  async #answer({ request, path, parameters, context }: Question): Promise<unknown> {
    switch (path) {
      case ROOT:
        return this.#answerRoot(request, parameters, context);
      case `${ROOT}/suggest/entity`:
        return suggestEntities(context, parameters);
      case `${ROOT}/suggest/type`:
        return suggestTypes(parameters);
      case `${ROOT}/suggest/property`:
        return suggestProperties(parameters);
      case `${ROOT}/properties`:
        return proposeProperties(parameters);
      default:
        throw new RequestError(404, `There is nothing at ${path}: the manifest is at ${ROOT}.`);
    }
  }

  async #answerRoot(request: IncomingMessage, parameters: URLSearchParams, context: Context): Promise<unknown> {
    const [queries, extend] = [parameters.get('queries'), parameters.get('extend')];
    if (queries !== null) return answerQueries(context, queries);
    if (extend !== null) return extendRows(context, extend);
    if (request.method === 'POST') throw new RequestError(400, 'The form holds neither `queries` nor `extend`.');
    return manifestOf(addressOf(request, this.#options.publicUrl));
  }

  #respondFailure(response: ServerResponse, thrown: unknown, requestId: string): void {
    if (thrown instanceof ClientError) respondError(response, 400, thrown.code, thrown.message);
    else {
      const code = codeOfStoreError(thrown);
      if (code === undefined) throw thrown;
      this.#options.logger.error({ requestId, err: thrown }, 'request failed');
      if (code === 'BUSY') response.setHeader('retry-after', String(BUSY_RETRY_SECONDS));
      respondError(response, 503, code, errorCodes[code]);
    }
  }
}

async function respondPreview(response: ServerResponse, { parameters, context }: Question): Promise<void> {
  const id = parameters.get('id') ?? '';
  const page = await previewOf(context, id);
  if (page === undefined) throw new RequestError(404, `There is no entity ${JSON.stringify(id)}.`);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PREVIEW_POLICY,
    'cache-control': 'no-store',
  });
  response.end(page);
}
