import type { QueryRunner } from '../../store/store.js';
import { otherOf, type StoredJudgement } from './judgement.js';
import { judgementsOfEntities } from './judgement.queries.js';
import { absorbedIds } from './survivors.js';

/** An entity with all that was merged into it: what was judged of one of them holds of all. */
export async function familiesOf(runner: QueryRunner, ids: readonly string[]): Promise<string[][]> {
  const absorbed = await absorbedIds(runner, ids);
  return ids.map((id, index) => [id, ...(absorbed[index] ?? [])]);
}

/** The judgements about each of the given entities, or about what was merged into it, the oldest first. */
export async function judgementsAbout(runner: QueryRunner, ids: readonly string[]): Promise<StoredJudgement[][]> {
  const families = await familiesOf(runner, ids);
  const rows = await runner.run(judgementsOfEntities, { ids: [...new Set(families.flat())] });
  return families.map((family) => {
    const own = rows.filter(({ id }) => family.includes(id)).map(({ judgement }) => judgement);
    const once = [...new Map(own.map((judgement) => [judgement.id, judgement])).values()];
    return once.sort((left, right) => (left.at + left.id < right.at + right.id ? -1 : 1));
  });
}

/** The judgement that stands between two entities, or between what was merged into them; undefined if none does. */
export async function judgementBetween(
  runner: QueryRunner,
  oneId: string,
  otherId: string,
): Promise<StoredJudgement | undefined> {
  const [one = [], other = []] = await familiesOf(runner, [oneId, otherId]);
  const rows = await runner.run(judgementsOfEntities, { ids: one });
  return rows.map(({ judgement }) => judgement).find((judgement) => other.includes(otherOf(judgement, one) ?? ''));
}
