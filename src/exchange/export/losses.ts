/** Counts what a format cannot express. */
export class Losses {
  readonly counts = new Map<string, number>();

  add(what: string, count = 1): void {
    if (count > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  /** Counts the properties of a fact that the format does not map. */
  addProperties(type: string, properties: Readonly<Record<string, unknown>>, mapped: readonly string[]): void {
    for (const name of Object.keys(properties)) if (!mapped.includes(name)) this.add(`${type}.${name}`);
  }
}
