import { z } from 'zod';

/** A stored judgement that two entities are distinct. */
export const storedJudgement = z.object({
  id: z.string(),
  /** The smaller of the two ids. */
  oneId: z.string(),
  otherId: z.string(),
  at: z.string(),
  byKind: z.string(),
  byId: z.string(),
  /** Empty if none was given. */
  reason: z.string(),
  evidence: z.array(z.string()),
});
export type StoredJudgement = z.output<typeof storedJudgement>;

/** The id of the judgement on two entities, in either order. */
export function judgementId(ids: readonly [string, string]): string {
  return [...ids].sort().join('/IS_NOT/');
}

/** The entity that a judgement distinguishes from one with the given ids; undefined if it is about none of these. */
export function otherOf({ oneId, otherId }: StoredJudgement, ids: readonly string[]): string | undefined {
  if (ids.includes(oneId)) return otherId;
  return ids.includes(otherId) ? oneId : undefined;
}
