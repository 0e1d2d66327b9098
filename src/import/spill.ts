import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadFact } from './item.js';

/**
 * Facts put aside, on disk, because they name what has not been read yet. A file may name everything before it states
 * it: kept in memory they would grow with it.
 */
export class Spill {
  #folder: string | undefined;
  #stream: WriteStream | undefined;
  #path = '';
  #round = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  async put(facts: readonly ReadFact[]): Promise<void> {
    if (facts.length === 0) return;
    const stream = await this.#openStream();
    this.#size += facts.length;
    for (const fact of facts) {
      if (!stream.write(`${JSON.stringify(fact)}\n`)) await once(stream, 'drain');
    }
  }

  /** The facts put aside so far, taken out; what is put aside meanwhile waits for the next time. */
  async *take(): AsyncGenerator<ReadFact> {
    const [stream, path] = [this.#stream, this.#path];
    this.#stream = undefined;
    this.#size = 0;
    if (stream === undefined) return;
    stream.end();
    await once(stream, 'close');
    const file = await open(path);
    for await (const line of file.readLines()) yield JSON.parse(line) as ReadFact;
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
