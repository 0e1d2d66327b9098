import { z } from 'zod';

/** The judgement that two entities are not the same, as it is stored. */
export const storedJudgement = z.object({
  id: z.string(),
  /** The two, in the order of their ids. */
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

/** The id of the judgement on two entities, whichever is named first. */
export function judgementId(ids: readonly [string, string]): string {
  return [...ids].sort().join('/IS_NOT/');
}

/** The other of the two that a judgement is about; undefined if it is not about the one. */
export function otherOf({ oneId, otherId }: StoredJudgement, ids: readonly string[]): string | undefined {
  if (ids.includes(oneId)) return otherId;
  return ids.includes(otherId) ? oneId : undefined;
}
