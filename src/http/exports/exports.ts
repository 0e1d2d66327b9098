import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hasRole, type Viewer } from '../../access/viewer.js';
import type { ExportFormat, ExportOptions } from '../../exchange/export/export-format.js';
import { Losses } from '../../exchange/export/losses.js';
import { exportFormats } from '../../exchange/export-formats.js';
import type { GraphStore } from '../../store/store.js';
import { type ContentCoding, codingFor, encodingStream } from '../content-encoding.js';
import { respondError, respondJson } from '../respond.js';
import { varyBy } from '../vary.js';

/** Exports read the whole graph; this limit leaves capacity for questions. */
const MAXIMUM_AT_ONCE = 2;
const RETRY_AFTER_SECONDS = 10;

const PREFIX = '/export/';

/** Streams the graph as files below `/export/`, which lists them. */
export class Exports {
  #running = 0;

  /** @param editorsArePublic Whether all readers are told who made a merge or a judgement. */
  constructor(
    private readonly store: GraphStore,
    private readonly editorsArePublic: boolean,
  ) {}

  async handle(path: string, viewer: Viewer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = path.slice(PREFIX.length);
    if (name === '') return this.#list(response);
    const format = exportFormats.find(({ fileName }) => fileName === name);
    if (format === undefined) {
      return respondError(response, 404, 'BAD_REQUEST', `There is no export ${name}: ${PREFIX} lists them.`);
    }
    if (this.#running >= MAXIMUM_AT_ONCE) {
      response.setHeader('retry-after', String(RETRY_AFTER_SECONDS));
      return respondError(response, 503, 'UNAVAILABLE', 'Other exports are under way: try again in a while.');
    }
    const withoutEditors = !this.editorsArePublic && !hasRole(viewer, 'editor');
    await this.#send(format, { withoutEditors }, request, response);
  }

  #list(response: ServerResponse): void {
    const exports = exportFormats.map(({ fileName, title }) => ({ url: `${PREFIX}${fileName}`, title }));
    respondJson(response, 200, { exports });
  }

  async #send(
    format: ExportFormat,
    options: ExportOptions,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
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
    this.#running += 1;
    try {
      await pour(format.write(this.store, new Losses(), options), response, coding);
    } finally {
      this.#running -= 1;
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
