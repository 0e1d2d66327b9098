/** What a format has no place for, counted. */
export class Losses {
  readonly counts = new Map<string, number>();

  add(what: string, count = 1): void {
    if (count > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  /** Counts the properties of a fact that are not among those a format holds. */
  addProperties(type: string, properties: Readonly<Record<string, unknown>>, held: readonly string[]): void {
    for (const name of Object.keys(properties)) if (!held.includes(name)) this.add(`${type}.${name}`);
  }
}
