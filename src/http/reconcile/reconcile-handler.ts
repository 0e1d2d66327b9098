import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { SearchContext } from '../../graphql/questions/search/search-context.js';
import { ClientError } from '../../model/errors.js';
import type { Deadline } from '../../store/deadline.js';
import { answerByDeadline } from '../answer-by-deadline.js';
import type { Client } from '../clients/fair-shares.js';
import type { CostlyQuestions } from '../costly-questions.js';
import { storeFailure } from '../graphql/store-failure.js';
import { languageOf } from '../language-of.js';
import { checkEncoding, RequestError, readText } from '../request-body.js';
import { respondError, respondJson } from '../respond.js';
import { addressOf } from '../service-address.js';
import { TOUCHED_BUDGET, type Touched, tooMuchTouched } from '../touched-budget.js';
import { varyBy } from '../vary.js';
import { extendRows, openExtension } from './extend.js';
import { manifestOf } from './manifest.js';
import { previewOf } from './preview.js';
import { answerBatch, openBatch, touchedByBatch } from './query-batch.js';
import {
  PAGE,
  proposeProperties,
  suggestEntities,
  suggestProperties,
  suggestTypes,
  touchedBySuggestions,
} from './suggest.js';

const ROOT = '/reconcile';

/** Previews are shown in a frame of the client's page, and run no scripts. */
const PREVIEW_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

interface Question {
  readonly request: IncomingMessage;
  readonly client: Client;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly context: SearchContext;
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
  createContext(requestId: string, deadline: Deadline): SearchContext;
  readonly logger: Logger;
  /** The URL at which clients reach the service, if it differs from the host in their requests. */
  readonly publicUrl: string | undefined;
  /** Prices and admits requests. */
  readonly costly: CostlyQuestions;
  /** Counts the objects that an answer may have against its client's share. */
  charge(client: Client, objects: number): void;
  /** How long an answer may take; forever if not given. */
  readonly answerMilliseconds: number | undefined;
}

/** Serves version 0.2 of the W3C Reconciliation Service API. It only reads, so pages of any origin may use it. */
export class ReconcileHandler {
  readonly #options: ReconcileOptions;

  constructor(options: ReconcileOptions) {
    this.#options = options;
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string, client: Client): Promise<void> {
    try {
      await this.#respond(request, response, requestId, client);
    } catch (thrown) {
      this.#respondFailure(response, thrown, requestId);
    }
  }

  async #respond(request: IncomingMessage, response: ServerResponse, requestId: string, client: Client): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const parameters = await parametersOf(request, searchParams);
    const { createContext, answerMilliseconds } = this.#options;
    await answerByDeadline(request, answerMilliseconds, async (deadline) => {
      const context = createContext(requestId, deadline);
      const question = { request, client, path: pathname, parameters, context };
      if (pathname === `${ROOT}/preview`) await respondPreview(response, question);
      else respondJson(response, 200, await deadline.limit(this.#answer(question)));
    });
  }

  async #answer(question: Question): Promise<unknown> {
    const { path, parameters } = question;
    switch (path) {
      case ROOT:
        return this.#answerRoot(question);
      case `${ROOT}/suggest/entity`:
        return this.#suggestEntities(question);
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

  async #answerRoot({ request, client, parameters, context }: Question): Promise<unknown> {
    const { costly, charge, publicUrl } = this.#options;
    const [queries, extend] = [parameters.get('queries'), parameters.get('extend')];
    if (queries !== null) {
      const batch = openBatch(queries);
      const touched = touchedByBatch(batch, await costly.sizes.current());
      checkTouched(touched);
      charge(client, batch.candidates);
      await costly.enter(context.deadline, touched);
      return answerBatch(context, batch);
    }
    if (extend !== null) {
      const extension = openExtension(extend);
      charge(client, extension.ids.length);
      return extendRows(context, extension);
    }
    if (request.method === 'POST') throw new RequestError(400, 'The form holds neither `queries` nor `extend`.');
    return manifestOf(addressOf(request, publicUrl));
  }

  async #suggestEntities({ client, parameters, context }: Question): Promise<unknown> {
    const { costly, charge } = this.#options;
    checkTouched(touchedBySuggestions(parameters, await costly.sizes.current()));
    charge(client, PAGE);
    return suggestEntities(context, parameters);
  }

  #respondFailure(response: ServerResponse, thrown: unknown, requestId: string): void {
    if (thrown instanceof ClientError) respondError(response, 400, thrown.code, thrown.message, thrown.details);
    else throw storeFailure(thrown, requestId, this.#options.logger);
  }
}

/** @throws {ClientError} LIMIT_EXCEEDED, with the price. */
function checkTouched(touched: Touched): void {
  const tooMuch = tooMuchTouched(touched);
  if (tooMuch === undefined) return;
  throw new ClientError('LIMIT_EXCEEDED', tooMuch, { touched: touched.total, touchedBudget: TOUCHED_BUDGET });
}

async function respondPreview(response: ServerResponse, { request, parameters, context }: Question): Promise<void> {
  const id = parameters.get('id') ?? '';
  const language = languageOf(request, parameters);
  const page = await previewOf(context, id, language);
  if (page === undefined) throw new RequestError(404, `There is no entity ${JSON.stringify(id)}.`);
  varyBy(response, 'Accept-Language');
  response.writeHead(200, {
    'content-language': language.toLowerCase(),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PREVIEW_POLICY,
    'cache-control': 'no-store',
  });
  response.end(page);
}
