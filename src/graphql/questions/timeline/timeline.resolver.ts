import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { badArgument } from '../../../model/errors.js';
import { earliestDay, latestDay, type PartialDate } from '../../../model/partial-date.js';
import type { LanguageCode } from '../../../model/sentences/language.js';
import { decodeCursor } from '../../common/cursor.js';
import { Evidence, parseEvidence } from '../../common/evidence.type.js';
import { pageOf } from '../../common/forward-page.js';
import { InLanguage } from '../../common/language.js';
import { ReadsObjects } from '../../common/list-size.js';
import { once } from '../../common/once.js';
import { ForwardPageArgs, pageSize } from '../../common/page.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import type { Context } from '../../context.js';
import { toNode } from '../../entities/to-node.js';
import { toRelationship } from '../../entities/to-relationship.js';
import { MAXIMUM_IDS, resolveIds } from '../../reading/resolve-ids.js';
import { readTimeline, summarizeTimeline } from './read-timeline.js';
import { tellItem } from './tell-item.js';
import { TIMELINE, TimelineConnection, TimelineEdge } from './timeline.type.js';
import {
  isSurelyWithin,
  positionOf,
  type TimelineBounds,
  type TimelineItem,
  timelinePosition,
} from './timeline-item.js';

@ArgsType()
class TimelineArgs extends ForwardPageArgs {
  @Field(() => [ID], {
    description: `One to ${MAXIMUM_IDS} ids of entities of any type. BAD_USER_INPUT names an id that is not there.`,
  })
  ids!: string[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Leaves out what surely was before it: a fact of 2017 stays with `from` 2017-06, for it may be of June or later.',
  })
  from?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Leaves out what surely was after it. Its own last day counts: 2017 keeps what was in December 2017.',
  })
  until?: PartialDate | null;
}

function boundsOf({ from, until }: TimelineArgs): TimelineBounds {
  const bounds = { from: from ? earliestDay(from) : null, until: until ? latestDay(until) : null };
  if (bounds.from !== null && bounds.until !== null && bounds.from > bounds.until) {
    throw badArgument('from', `${from} is after \`until\` ${until}.`);
  }
  return bounds;
}

function edgeOf(item: TimelineItem, bounds: TimelineBounds): TimelineEdge {
  const { date, kind, factId, property, evidence } = item;
  return Object.assign(new TimelineEdge(), {
    date,
    kind,
    factId,
    property,
    item,
    evidence,
    node: toNode(item.entity),
    relationship: item.whole && toRelationship(item.whole),
    surelyWithin: isSurelyWithin(date, bounds),
    position: positionOf(item),
  });
}

@Resolver(() => TimelineEdge)
export class TimelineResolver {
  @Query(() => TimelineConnection, {
    description:
      'The dated facts of entities in order of time: by date, a year before its months and a month before its days, ' +
      'then by kind in the order of the alphabet, then by `factId`. A tenure is told when it began, when it ended and ' +
      'on each date it is attested; a fact that bears no day of its own on the day of its event or document. What has ' +
      'no date is left out.',
  })
  async timeline(@Args(() => TimelineArgs) args: TimelineArgs, @Ctx() context: Context) {
    const size = pageSize('first', args.first);
    const after = args.after ? decodeCursor('after', args.after, TIMELINE, timelinePosition) : undefined;
    const bounds = boundsOf(args);
    const question = { entities: await resolveIds(context, args.ids, 1), bounds };
    const summary = once(() => summarizeTimeline(context, question));
    // Who asks for no items asks how many there are, or from when to when: to put them in order would take longer than that.
    const isOfNoItems = size === 0 && after === undefined;
    const items = isOfNoItems ? [] : await readTimeline(context, question, after, size + 1);
    const page = pageOf(TimelineConnection, {
      edges: items.slice(0, size).map((item) => edgeOf(item, bounds)),
      hasNextPage: isOfNoItems ? (await summary()).total > 0 : items.length > size,
      hasPreviousPage: after !== undefined,
      count: async () => (await summary()).total,
    });
    return Object.assign(page, { summary });
  }

  @ReadsObjects(1)
  @FieldResolver(() => String, { description: 'What happened, in one line of words.' })
  sentence(
    @Root() { item }: TimelineEdge,
    @InLanguage() language: LanguageCode,
    @Ctx() context: Context,
  ): string | Promise<string> {
    return tellItem(context, item, language);
  }

  @FieldResolver(() => [Evidence], { description: 'Where it was read.' })
  evidence(@Root() edge: TimelineEdge): Evidence[] {
    return edge.evidence.map(parseEvidence);
  }
}

@Resolver(() => TimelineConnection)
export class TimelineSummaryResolver {
  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The first date of a relationship in the whole list; the dates of the entities themselves, as a birth, are left ' +
      'out. Null if no relationship is dated.',
  })
  async firstDate(@Root() { summary }: TimelineConnection): Promise<PartialDate | null> {
    return (await summary()).firstDate;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The last date of a relationship in the whole list, as `firstDate` is the first. Null if no relationship is dated.',
  })
  async lastDate(@Root() { summary }: TimelineConnection): Promise<PartialDate | null> {
    return (await summary()).lastDate;
  }
}
