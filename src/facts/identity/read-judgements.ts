import type { QueryRunner } from '../../store/store.js';
import { otherOf, type StoredJudgement } from './judgement.js';
import { judgementsOfEntities } from './judgement.queries.js';
import { absorbedIds } from './survivors.js';

/** Each entity with all that were merged into it: a judgement about one of them holds for all. */
export async function familiesOf(runner: QueryRunner, ids: readonly string[]): Promise<string[][]> {
  const absorbed = await absorbedIds(runner, ids);
  return ids.map((id, index) => [id, ...(absorbed[index] ?? [])]);
}

/** The judgements about each entity or anything merged into it, the oldest first. */
export async function judgementsAbout(runner: QueryRunner, ids: readonly string[]): Promise<StoredJudgement[][]> {
  const families = await familiesOf(runner, ids);
  const rows = await runner.run(judgementsOfEntities, { ids: [...new Set(families.flat())] });
  return families.map((family) => {
    const own = rows.filter(({ id }) => family.includes(id)).map(({ judgement }) => judgement);
    const once = [...new Map(own.map((judgement) => [judgement.id, judgement])).values()];
    return once.sort((left, right) => (left.at + left.id < right.at + right.id ? -1 : 1));
  });
}

/** The judgement that two entities, or any merged into them, are distinct; undefined if there is none. */
export async function judgementBetween(
  runner: QueryRunner,
  oneId: string,
  otherId: string,
): Promise<StoredJudgement | undefined> {
  const [one = [], other = []] = await familiesOf(runner, [oneId, otherId]);
  const rows = await runner.run(judgementsOfEntities, { ids: one });
  return rows.map(({ judgement }) => judgement).find((judgement) => other.includes(otherOf(judgement, one) ?? ''));
}
