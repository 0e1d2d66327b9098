import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { YearArgs, yearsOf } from '../../reading/relation.args.js';
import { connect, incoming, outgoing } from '../connect.js';
import { AwardeeConnection, AwardeeEdge, GrantorConnection, GrantorEdge } from '../node-edges.type.js';
import { Award } from './award.type.js';

const GRANTORS = outgoing('GRANTED_BY', GrantorEdge, GrantorConnection);
const NOMINEES = incoming('PROPOSED_FOR', AwardeeEdge, AwardeeConnection);
const RECIPIENTS = incoming('RECEIVED', AwardeeEdge, AwardeeConnection);

@Resolver(() => Award)
export class AwardRelationsResolver {
  @FieldResolver(() => GrantorConnection, { description: 'The positions and organizations that grant it.' })
  grantors(@Root() award: Award, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, GRANTORS, award, args);
  }

  @FieldResolver(() => AwardeeConnection, { description: 'Who was proposed for it, the latest year first.' })
  nominees(@Root() award: Award, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, NOMINEES, award, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => AwardeeConnection, { description: 'Who received it, the latest year first.' })
  recipients(@Root() award: Award, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, RECIPIENTS, award, args, { years: yearsOf(args) });
  }
}
