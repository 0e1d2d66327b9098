import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Holds items on disk that name something not read yet. A file may name all entities before it states them, so in
 * memory they could grow with the file.
 */
export class Spill<T extends object> {
  #folder: string | undefined;
  #stream: WriteStream | undefined;
  #path = '';
  #round = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  async put(items: readonly T[]): Promise<void> {
    if (items.length === 0) return;
    const stream = await this.#openStream();
    this.#size += items.length;
    for (const item of items) {
      if (!stream.write(`${JSON.stringify(item)}\n`)) await once(stream, 'drain');
    }
  }

  /** Removes and yields all items; those put meanwhile are left for the next call. */
  async *take(): AsyncGenerator<T> {
    const [stream, path] = [this.#stream, this.#path];
    this.#stream = undefined;
    this.#size = 0;
    if (stream === undefined) return;
    stream.end();
    await once(stream, 'close');
    const file = await open(path);
    for await (const line of file.readLines()) {
      const item: T = JSON.parse(line);
      yield item;
    }
    await rm(path, { force: true });
  }

  async remove(): Promise<void> {
    this.#stream?.destroy();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #openStream(): Promise<WriteStream> {
    if (this.#stream !== undefined) return this.#stream;
    this.#folder ??= await mkdtemp(join(tmpdir(), 'officials-graph-import-'));
    this.#round += 1;
    this.#path = join(this.#folder, `${this.#round}.ndjson`);
    this.#stream = createWriteStream(this.#path);
    return this.#stream;
  }
}
