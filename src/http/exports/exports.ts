import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hasRole, type Viewer } from '../../access/viewer.js';
import type { ExportFormat, ExportOptions } from '../../exchange/export/export-format.js';
import { Losses } from '../../exchange/export/losses.js';
import { exportFormats } from '../../exchange/export-formats.js';
import type { GraphStore } from '../../store/store.js';
import type { Client } from '../clients/fair-shares.js';
import { type ContentCoding, codingFor, encodingStream } from '../content-encoding.js';
import { RequestError } from '../request-body.js';
import { respondJson } from '../respond.js';
import { varyBy } from '../vary.js';
import { Pace } from './pace.js';

/** Exports read the whole graph; this limit leaves capacity for questions. */
const READING_AT_ONCE = 2;
/** Downloads under way, most of which wait for their clients. */
const MAXIMUM_AT_ONCE = 32;
const MAXIMUM_OF_A_CLIENT = 2;
const RETRY_AFTER_SECONDS = 10;

const PREFIX = '/export/';

interface ExportCall {
  readonly path: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly viewer: Viewer;
  readonly client: Client;
}

/** Streams the graph as files below `/export/`, which lists them. */
export class Exports {
  readonly #pace = new Pace(READING_AT_ONCE);
  /** The client of each download under way. */
  readonly #running: Client[] = [];

  /** @param editorsArePublic Whether all readers are told who made a merge or a judgement. */
  constructor(
    private readonly store: GraphStore,
    private readonly editorsArePublic: boolean,
  ) {}

  /** @throws {RequestError} for an export that is not there, or one too many. */
  async handle(call: ExportCall): Promise<void> {
    const { path, response, viewer, client } = call;
    const name = path.slice(PREFIX.length);
    if (name === '') return this.#list(response);
    const format = exportFormats.find(({ fileName }) => fileName === name);
    if (format === undefined) {
      throw new RequestError(404, `There is no export ${name}: ${PREFIX} lists them.`);
    }
    this.#checkRoom(client);
    const withoutEditors = !this.editorsArePublic && !hasRole(viewer, 'editor');
    await this.#send(format, { withoutEditors }, call);
  }

  #checkRoom(client: Client): void {
    const headers = { 'retry-after': String(RETRY_AFTER_SECONDS) };
    if (this.#running.length >= MAXIMUM_AT_ONCE) {
      throw new RequestError(503, 'Too many exports are under way: try again in a while.', 'UNAVAILABLE', headers);
    }
    const own = this.#running.filter((one) => one !== undefined && one === client).length;
    if (own < MAXIMUM_OF_A_CLIENT) return;
    throw new RequestError(429, `You have ${own} exports under way: wait for one to end.`, 'RATE_LIMITED', headers);
  }

  #list(response: ServerResponse): void {
    const exports = exportFormats.map(({ fileName, title }) => ({ url: `${PREFIX}${fileName}`, title }));
    respondJson(response, 200, { exports });
  }

  async #send(format: ExportFormat, options: ExportOptions, { request, response, client }: ExportCall): Promise<void> {
    const coding = codingFor(request);
    varyBy(response, 'Accept-Encoding');
    response.writeHead(200, {
      'content-type': format.mediaType,
      'content-disposition': `attachment; filename="${format.fileName}"`,
      'cache-control': 'no-store',
      ...(coding !== undefined && { 'content-encoding': coding }),
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    this.#running.push(client);
    try {
      const parts = format.write(this.store, new Losses(), options);
      await pour(this.#pace.of(parts), response, coding);
    } finally {
      this.#running.splice(this.#running.indexOf(client), 1);
    }
  }
}

/** Writes at the pace of the client, compressed if it takes that, and stops when it disconnects. */
async function pour(parts: AsyncIterable<string>, response: ServerResponse, coding: ContentCoding | undefined) {
  const source = Readable.from(parts);
  try {
    await (coding === undefined ? pipeline(source, response) : pipeline(source, encodingStream(coding), response));
  } catch (thrown) {
    // That a client has disconnected is no failure.
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw thrown;
  }
}
