import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../model/errors.js';
import { today } from '../../../model/today.js';
import type { Context } from '../../context.js';
import { PositionKindsArgs } from '../../reading/relation.args.js';
import { connect, outgoing } from '../connect.js';
import { RoleConnection, RoleEdge } from '../position/position.type.js';
import { Identifier, Official, parseIdentifier } from './official.type.js';

const ROLES = outgoing('HOLDS', RoleEdge, RoleConnection);

@ArgsType()
class RolesArgs extends PositionKindsArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for what is held today in Vietnam, the same as `asOf` with that day; not together with `asOf`.',
  })
  current?: boolean | null;
}

/** Replaces `current` by the `asOf` that it stands for. */
function withCurrent(args: RolesArgs): RolesArgs {
  if (!args.current) return args;
  if (args.asOf) throw new ClientError('BAD_USER_INPUT', 'Give `current: true` or `asOf`, not both.');
  return { ...args, asOf: today() };
}

@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => RoleConnection, {
    description: 'The positions the official holds or held, the latest first, each with its organization and province.',
  })
  roles(@Root() official: Official, @Args(() => RolesArgs) args: RolesArgs, @Ctx() context: Context) {
    return connect(context, ROLES, official, withCurrent(args), { kinds: args.kinds ?? undefined });
  }

  @FieldResolver(() => [Identifier], { description: 'Identifiers given elsewhere.' })
  identifiers(@Root() official: Official): Identifier[] {
    return official.identifiers.map(parseIdentifier);
  }
}
