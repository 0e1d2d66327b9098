import type { Description } from './description.js';
import type { MatchContext } from './match-context.js';

type Readers = Pick<MatchContext, 'merges' | 'judgements'>;

/** The description with the ids of merged entities replaced by those of their survivors. */
export async function currentDescription({ merges }: Readers, description: Description): Promise<Description> {
  const currentOf = (ids: readonly string[]) => Promise.all(ids.map((id) => merges.survivor(id)));
  const [positions, organizations, provinces] = await Promise.all([
    currentOf(description.positions),
    currentOf(description.organizations),
    currentOf(description.provinces),
  ]);
  const id = description.id ? await merges.survivor(description.id) : null;
  return { ...description, id, positions, organizations, provinces };
}

/** The entities that cannot be candidates: the described one itself, and those judged not to be the same. */
export async function idsOfOthers({ merges, judgements }: Readers, { id }: Description): Promise<ReadonlySet<string>> {
  if (!id) return new Set();
  const judged = await judgements.about(id);
  const named = judged.flatMap(({ oneId, otherId }) => [oneId, otherId]);
  return new Set([id, ...(await Promise.all(named.map((each) => merges.survivor(each))))]);
}
