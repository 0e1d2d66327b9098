import { SingleFlight } from '../../store/single-flight.js';

/** Asks for the version of the graph (`GraphStore.version`). Concurrent requests share a check that begins after they arrived. */
export class VersionCheck {
  readonly #readVersion: () => Promise<string>;
  readonly #checks = new SingleFlight<string | undefined>();
  #last: string | undefined;

  constructor(readVersion: () => Promise<string>) {
    this.#readVersion = readVersion;
  }

  /** The version when it was last checked; undefined if it never was, or the check failed. */
  get last(): string | undefined {
    return this.#last;
  }

  /** The version now; undefined if the graph cannot be reached, which the answer to the request then tells. */
  run(): Promise<string | undefined> {
    return this.#checks.run('version', async () => {
      this.#last = await this.#readVersion().catch(() => undefined);
      return this.#last;
    });
  }
}
