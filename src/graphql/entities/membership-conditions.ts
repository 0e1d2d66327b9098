import type { Context } from '../context.js';
import type { MembershipArgs } from '../reading/relation.args.js';
import { checkId } from '../reading/wrong-id.js';
import type { RelationConditions } from './connect.js';

/** The ids of the entities that are meant, those of merged ones replaced; undefined for all. */
async function currentIds(
  { entities, merges }: Context,
  argument: string,
  ids: readonly string[] | null | undefined,
): Promise<string[] | undefined> {
  if (ids === null || ids === undefined) return undefined;
  for (const [index, id] of ids.entries()) await checkId(entities, `${argument}[${index}]`, id);
  return Promise.all(ids.map((id) => merges.survivor(id)));
}

/** The conditions on memberships that arguments state. */
export async function membershipConditions(context: Context, args: MembershipArgs): Promise<RelationConditions> {
  return {
    periods: await currentIds(context, 'periods', args.periods),
    parties: await currentIds(context, 'onBehalfOf', args.onBehalfOf),
    areas: await currentIds(context, 'areas', args.areas),
    roles: args.roles ?? undefined,
  };
}
