import type { IncomingMessage } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { z } from 'zod';
import type { Authenticate } from '../../access/authenticate.js';
import type { Viewer } from '../../access/viewer.js';
import type { Context } from '../../graphql/context.js';
import { isLogged } from '../../model/errors.js';
import { Deadline } from '../../store/deadline.js';
import { Lane } from '../../store/lane.js';
import { answerByDeadline } from '../answer-by-deadline.js';
import type { Client } from '../clients/fair-shares.js';
import { type ContentCoding, encodeBody } from '../content-encoding.js';
import { boundedErrors } from './bounded-errors.js';
import { cacheControl } from './cache-control.js';
import type { GraphQLRequest } from './graphql-request.js';
import type { HttpAnswer } from './http-answer.js';

/** Reading and checking a longer document takes milliseconds. */
const SHORT = 1000;

const DATA_ONLY = Buffer.from('{"data":');

/** A request that is being answered. */
export interface Call {
  readonly request: IncomingMessage;
  readonly requestId: string;
  readonly client: Client;
  readonly asked: GraphQLRequest;
  /** How the answer is compressed. */
  readonly coding: ContentCoding | undefined;
}

interface Answered {
  readonly answer: HttpAnswer;
  /** True for the answer to a query without errors, which holds until the graph changes. */
  readonly isReusable: boolean;
}

/** True for a response without errors: Apollo puts errors first. */
function isDataOnly(status: number, body: Buffer): boolean {
  return status === 200 && body.subarray(0, DATA_ONLY.length).equals(DATA_ONLY);
}

export interface AnswersOptions {
  readonly apollo: ApolloServer<Context>;
  /** Rejects with a GraphQLError if the sender's credential is not valid. */
  readonly authenticate: Authenticate;
  createContext(requestId: string, viewer: Viewer, deadline: Deadline): Context;
  /** How long a query may take, all its reads together; forever if not given. */
  readonly answerMilliseconds: number | undefined;
  /** Counts what an operation costs against its client's share. */
  charge(client: Client, objects: number): void;
  /** For how many seconds caches may give an answer again without asking. */
  readonly maximumAge: number;
}

const errorsOnly = z.object({ errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({}) })) });

/** The answer to a request that no plugin of Apollo saw, as its sender could not be told, with what plugins add to errors. */
function withRequestId(body: string, requestId: string): string {
  const { errors } = errorsOnly.parse(JSON.parse(body));
  const told = errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, ...(isLogged(error.extensions['code']) && { requestId }) },
  }));
  return JSON.stringify({ errors: boundedErrors(told) });
}

/**
 * A document that is not run is no wrong request: clients that take only `application/json` believe an answer with another
 * status than 200 to come from something between them and the service.
 */
function statusOf(status: number, type: string | undefined, context: Context | undefined): number {
  const isOfDocument = status === 400 && context?.operation.hasDocument === true;
  return isOfDocument && type?.startsWith('application/json') ? 200 : status;
}

/** Executes requests, and makes HTTP responses of what comes of them. */
export class Answers {
  readonly #options: AnswersOptions;
  /** Long documents begin one in each turn of the event loop, the shortest first: together they would hold up all others. */
  readonly #longDocuments = new Lane({ atOnce: 1 });

  constructor(options: AnswersOptions) {
    this.#options = options;
  }

  /** Who has sent a request. */
  viewerOf({ request }: Call): Promise<Viewer> {
    return this.#options.authenticate(request.headers.authorization);
  }

  /**
   * @param viewer Who has sent it, if that is known already.
   * @throws {RequestError} for a request that cannot be read.
   */
  async answer(call: Call, viewer?: Viewer): Promise<Answered> {
    const { answerMilliseconds } = this.#options;
    return answerByDeadline(call.request, answerMilliseconds, (deadline) => this.#answerBy(deadline, call, viewer));
  }

  async #answerBy(deadline: Deadline, call: Call, viewer: Viewer | undefined): Promise<Answered> {
    const { length } = call.asked.question;
    // Whoever waits too long is told by Apollo, as all others.
    if (length > SHORT) await this.#longDocuments.run(new Deadline(), () => setImmediate(), length);
    let context: Context | undefined;
    const {
      status = 200,
      headers,
      body,
    } = await this.#options.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: call.asked.read(),
      context: async () => {
        context = this.#options.createContext(call.requestId, viewer ?? (await this.viewerOf(call)), deadline);
        return context;
      },
    });
    this.#options.charge(call.client, context?.operation.cost ?? 0);
    if (body.kind !== 'complete') throw new Error('An incremental answer was made, though no directive allows one.');
    const text = Buffer.from(context === undefined ? withRequestId(body.string, call.requestId) : body.string);
    const isReusable = context?.operation.readsOnly === true && isDataOnly(status, text);
    const encoded = await encodeBody(text, call.coding);
    const caching = { 'cache-control': isReusable ? this.cacheControl(call) : 'no-store' };
    const answer = {
      status: statusOf(status, headers.get('content-type'), context),
      headers: { ...Object.fromEntries(headers), ...caching, ...encoded.headers },
      body: encoded.body,
    };
    return { answer, isReusable };
  }

  /** What caches may do with the answer to a query. */
  cacheControl({ request }: Call): string {
    return cacheControl(request.headers.authorization !== undefined, this.#options.maximumAge);
  }
}
