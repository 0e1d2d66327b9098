import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import { hasRole, type Viewer } from '../../access/viewer.js';
import type { ExportFormat } from '../../exchange/export/export-format.js';
import { contentOf, withSpool } from '../../exchange/export/spool.js';
import { writeExport } from '../../exchange/export/write-export.js';
import { exportFormats } from '../../exchange/export-formats.js';
import type { LanguageCode } from '../../model/sentences/language.js';
import { Lane } from '../../store/lane.js';
import type { GraphStore } from '../../store/store.js';
import { answerByDeadline } from '../answer-by-deadline.js';
import type { Client } from '../clients/fair-shares.js';
import { type ContentCoding, codingFor, encodingStream } from '../content-encoding.js';
import { storeFailure } from '../graphql/store-failure.js';
import { languageIn } from '../language-of.js';
import { RequestError } from '../request-body.js';
import { respondJson } from '../respond.js';
import { varyBy } from '../vary.js';

/** Exports read the whole graph; this limit leaves capacity for questions. */
const READING_AT_ONCE = 2;
/** Downloads under way, most of which wait for their clients. */
const MAXIMUM_AT_ONCE = 32;
const MAXIMUM_OF_A_CLIENT = 2;
/** The files of all downloads under way; a single one may be longer. */
const MOST_BYTES = 4 * 2 ** 30;
/** How long a download may wait for its turn and be read. */
const LONGEST_READING_MILLISECONDS = 600_000;
const RETRY_AFTER = { 'retry-after': '10' };

const PREFIX = '/export/';

interface ExportCall {
  readonly path: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly client: Client;
}

/** A download under way. */
interface Download {
  readonly client: Client;
  readonly withoutEditors: boolean;
  readonly sentences: LanguageCode | undefined;
  /** The length of its file, so far. */
  bytes: number;
}

/** @throws {RequestError} for an unknown language, and for a format that has no place for sentences. */
function sentencesOf({ url = '/' }: IncomingMessage, { fileName, tellsFacts }: ExportFormat): LanguageCode | undefined {
  const language = languageIn(new URL(url, 'http://localhost').searchParams, 'sentences');
  if (language === undefined || tellsFacts) return language;
  const others = exportFormats.filter((each) => each.tellsFacts).map((each) => each.fileName);
  throw new RequestError(400, `${fileName} has no place for sentences: leave them out, or take ${others.join(', ')}.`);
}

/**
 * Answers with the graph as files below `/export/`, which lists them. Each is written to the disk first: the state of the
 * graph is held no longer than that takes, however slowly the client reads, and a failure is told in place of the file.
 */
export class Exports {
  readonly #reading = new Lane({ atOnce: READING_AT_ONCE });
  readonly #running: Download[] = [];

  /** @param editorsArePublic Whether all readers are told who made a merge or a judgement. */
  constructor(
    private readonly store: GraphStore,
    private readonly logger: Logger,
    private readonly editorsArePublic: boolean,
  ) {}

  /** @throws {RequestError} for an export that is not there, or one too many, or if the store fails. */
  async handle(call: ExportCall): Promise<void> {
    const { path, response, viewer, client } = call;
    const name = path.slice(PREFIX.length);
    if (name === '') return this.#list(response);
    const format = exportFormats.find(({ fileName }) => fileName === name);
    if (format === undefined) {
      throw new RequestError(404, `There is no export ${name}: ${PREFIX} lists them.`);
    }
    const sentences = sentencesOf(call.request, format);
    this.#checkRoom(client);
    if (call.request.method === 'HEAD') {
      writeHead(call, format);
      response.end();
      return;
    }
    const withoutEditors = !this.editorsArePublic && !hasRole(viewer, 'editor');
    await this.#send(format, { client, withoutEditors, sentences, bytes: 0 }, call);
  }

  #checkRoom(client: Client): void {
    if (this.#running.length >= MAXIMUM_AT_ONCE) throw tooMany();
    const own = this.#running.filter((one) => one.client !== undefined && one.client === client).length;
    if (own < MAXIMUM_OF_A_CLIENT) return;
    throw new RequestError(429, `You have ${own} exports under way: wait for one to end.`, 'RATE_LIMITED', RETRY_AFTER);
  }

  #checkDisk(): void {
    const bytes = this.#running.reduce((sum, download) => sum + download.bytes, 0);
    if (bytes > MOST_BYTES && this.#running.length > 1) throw tooMany();
  }

  #list(response: ServerResponse): void {
    const exports = exportFormats.map(({ fileName, title }) => ({ url: `${PREFIX}${fileName}`, title }));
    respondJson(response, 200, { exports });
  }

  async #send(format: ExportFormat, download: Download, call: ExportCall): Promise<void> {
    this.#running.push(download);
    try {
      await withSpool(async (spool) => {
        const isWhole = await this.#write(format, download, spool, call);
        if (isWhole) await pour(spool, call.response, writeHead(call, format, download.bytes));
      });
    } finally {
      this.#running.splice(this.#running.indexOf(download), 1);
    }
  }

  /** @returns False if the client has gone meanwhile, which is no failure. */
  async #write(format: ExportFormat, download: Download, spool: FileHandle, call: ExportCall): Promise<boolean> {
    const { request, requestId } = call;
    try {
      await answerByDeadline(request, LONGEST_READING_MILLISECONDS, (deadline) => {
        const onPart = (bytes: number) => {
          deadline.check();
          download.bytes = bytes;
          this.#checkDisk();
        };
        const { withoutEditors, sentences } = download;
        const options = { withoutEditors, sentences, onPart };
        return this.#reading.run(deadline, async () => {
          const { bytes } = await writeExport(this.store, format, spool, options);
          download.bytes = bytes;
        });
      });
      return true;
    } catch (thrown) {
      if (request.socket.destroyed) return false;
      throw thrown instanceof RequestError ? thrown : storeFailure(thrown, requestId, this.logger);
    }
  }
}

function tooMany(): RequestError {
  return new RequestError(503, 'Too many exports are under way: try again in a while.', 'UNAVAILABLE', RETRY_AFTER);
}

/** @returns The coding of the body. */
function writeHead({ request, response }: ExportCall, format: ExportFormat, bytes?: number): ContentCoding | undefined {
  const coding = codingFor(request);
  varyBy(response, 'Accept-Encoding');
  response.writeHead(200, {
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="${format.fileName}"`,
    'cache-control': 'no-store',
    // So that a client knows what is cut; a coded body ends with a mark of its own.
    ...(coding === undefined ? bytes !== undefined && { 'content-length': bytes } : { 'content-encoding': coding }),
  });
  return coding;
}

/** Sends a file at the pace of the client, compressed if it takes that, and stops when it disconnects. */
async function pour(file: FileHandle, response: ServerResponse, coding: ContentCoding | undefined): Promise<void> {
  const source = contentOf(file);
  try {
    await (coding === undefined ? pipeline(source, response) : pipeline(source, encodingStream(coding), response));
  } catch (thrown) {
    // That a client has disconnected is no failure.
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw thrown;
  }
}
