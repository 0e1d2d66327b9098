import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Viewer } from '../../access/viewer.js';
import type { Client } from '../clients/fair-shares.js';
import { codingFor } from '../content-encoding.js';
import { varyBy } from '../vary.js';
import { Answers, type AnswersOptions, type Call } from './answers.js';
import { isListOfTags, names, tagOf } from './etag.js';
import { openGet, openOwn, openPost } from './graphql-request.js';
import { type HttpAnswer, send } from './http-answer.js';
import type { ResponseCache } from './response-cache.js';
import { type AdmitDocument, admitDocuments, fingerprintOf, type TrustedDocuments } from './trusted-documents.js';
import type { VersionCheck } from './version-check.js';

/** The headers of a request by which answers differ, beside `Accept`, which the routes name. */
const VARY = 'Accept-Encoding, Authorization';

export interface GraphQLHandlerOptions extends AnswersOptions {
  readonly versions: VersionCheck;
  readonly cache: ResponseCache;
  /** Undefined if clients send their documents. */
  readonly documents: TrustedDocuments | undefined;
  /** Tells this build of the program from others. */
  readonly build: string;
}

/** Who asks a question. */
export type Asking = Omit<Call, 'asked' | 'coding'>;

/** What a GET is answered with, once it is known that its sender may read. */
interface Seen {
  readonly viewer: Viewer;
  /** The version of the graph before the answer was computed. */
  readonly version: string;
  readonly tag: string;
}

/**
 * The key of a plain query in the response cache. Undefined for other content types and for requests with credentials,
 * so that the cache holds only what everyone may read.
 */
function cacheKeyOf({ request, asked, coding }: Call): string | undefined {
  if (!asked.isPlain || request.headers.authorization !== undefined) return undefined;
  return `${coding ?? ''}\n${asked.question}`;
}

export class GraphQLHandler {
  readonly #answers: Answers;
  readonly #versions: VersionCheck;
  readonly #cache: ResponseCache;
  readonly #admit: AdmitDocument;
  readonly #build: string;

  constructor(options: GraphQLHandlerOptions) {
    this.#answers = new Answers(options);
    this.#versions = options.versions;
    this.#cache = options.cache;
    this.#admit = admitDocuments(options.documents);
    this.#build = `${options.build}\n${fingerprintOf(options.documents)}`;
  }

  /** @throws {RequestError} for a request that cannot be read. */
  async handle(request: IncomingMessage, response: ServerResponse, requestId: string, client: Client): Promise<void> {
    varyBy(response, VARY);
    const asking = { request, requestId, client, coding: codingFor(request) };
    if (request.method === 'POST') {
      const asked = await openPost(request, this.#admit);
      await this.#answerPost({ ...asking, asked }, (answer) => send(response, answer));
    } else {
      send(response, await this.#answerGet({ ...asking, asked: openGet(request, this.#admit) }));
    }
  }

  /** Answers a question of the service's own pages as one of their reader. */
  ask({ request, requestId, client }: Asking, body: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#answerPost({ request, requestId, client, asked: openOwn(body), coding: undefined }, resolve).catch(reject);
    });
  }

  /** Hands an answer on before it is cached, so that nobody waits for that. */
  async #answerPost(call: Call, respond: (answer: HttpAnswer) => void): Promise<void> {
    const key = cacheKeyOf(call);
    const cached = key === undefined ? undefined : await this.#cache.find(key);
    if (cached !== undefined) return respond(cached);
    const pending = key === undefined ? undefined : this.#cache.begin(key);
    const { answer, isReusable } = await this.#answers.answer(call);
    respond(answer);
    if (pending !== undefined && isReusable) await this.#cache.keep(pending, answer);
  }

  async #answerGet(call: Call): Promise<HttpAnswer> {
    // Before all else, so that no tag is confirmed to one who may not read.
    const viewer = await this.#answers.viewerOf(call).catch(() => undefined);
    const version = viewer === undefined ? undefined : await this.#versions.run();
    // The answer tells what is wrong with the sender, or with the graph.
    if (viewer === undefined || version === undefined) return (await this.#answers.answer(call, viewer)).answer;
    const tag = tagOf({ build: this.#build, version, viewer, question: call.asked.question });
    const { 'if-none-match': condition } = call.request.headers;
    if (isListOfTags(condition) && names(condition, tag)) return this.#notModified(call, tag);
    const answer = await this.#answerTagged(call, { viewer, version, tag });
    return 'etag' in answer.headers && names(condition, tag) ? this.#notModified(call, tag) : answer;
  }

  #notModified(call: Call, etag: string): HttpAnswer {
    const headers = { etag, 'cache-control': this.#answers.cacheControl(call) };
    return { status: 304, headers, body: Buffer.alloc(0) };
  }

  /** The answer, with its tag if it is surely that of the version: one that all reads saw, as it is the same after them. */
  async #answerTagged(call: Call, { viewer, version, tag }: Seen): Promise<HttpAnswer> {
    const key = cacheKeyOf(call);
    const pending = key === undefined ? undefined : this.#cache.begin(key, version);
    const cached = pending && this.#cache.at(pending);
    if (cached !== undefined) return cached;
    const { answer, isReusable } = await this.#answers.answer(call, viewer);
    if (!isReusable || (await this.#versions.run()) !== version) return answer;
    const tagged = { ...answer, headers: { ...answer.headers, etag: tag } };
    if (pending !== undefined) this.#cache.keepAt(version, pending, tagged);
    return tagged;
  }
}
