import { movesOf } from '../../facts/identity/merger.js';
import { absorbedIds } from '../../facts/identity/survivors.js';
import { parseRelationshipId } from '../../model/relationship-id.js';
import type { QueryRunner } from '../../store/store.js';
import { changesNaming, mergersNaming } from './purge.queries.js';
import { rowsNaming } from './rows-naming.js';

/** All ids of what is purged, and a test whether a text names one of them. */
export class PurgedIds {
  readonly all: readonly string[];
  readonly #pattern: RegExp;

  constructor(ids: Iterable<string>) {
    this.all = [...new Set(ids)];
    const escaped = this.all.map((id) => id.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
    // A longer id may begin with one of these; that of a relationship goes on after a slash.
    const ends = this.all.some((id) => parseRelationshipId(id) !== undefined) ? String.raw`[\w/-]` : String.raw`[\w-]`;
    this.#pattern = new RegExp(String.raw`(?<![\w:-])(?:${escaped.join('|')})(?!${ends})`);
  }

  isNamedIn(text: string): boolean {
    return this.#pattern.test(text);
  }
}

/** The claims about any of the entities that their histories or relationships tell of. */
function claimsIn(factIds: readonly string[], about: ReadonlySet<string>): string[] {
  return factIds.flatMap((id) => {
    const key = parseRelationshipId(id);
    return key?.type === 'ABOUT' && about.has(key.toId) ? [key.fromId] : [];
  });
}

/**
 * The ids of an entity, of all that was merged into it and of the claims about it, in the graph or its history.
 * @param linked The ids of its relationships.
 */
export async function idsOfEntity(runner: QueryRunner, id: string, linked: readonly string[]): Promise<PurgedIds> {
  const [absorbed = []] = await absorbedIds(runner, [id]);
  const own = new Set([id, ...absorbed]);
  const changes = await rowsNaming(runner, changesNaming, [...own], ({ change }) => change.id);
  return new PurgedIds([...own, ...claimsIn([...linked, ...changes.map(({ change }) => change.factId)], own)]);
}

/** The ids of a relationship, now and before merges moved it. */
export async function idsOfRelationship(runner: QueryRunner, id: string): Promise<PurgedIds> {
  const ids = new Set([id]);
  const moves = (await runner.run(mergersNaming, { ids: [id] })).flatMap(({ merger }) => [...movesOf(merger)]);
  for (const [before, after] of moves.reverse()) if (ids.has(after)) ids.add(before);
  return new PurgedIds(ids);
}
