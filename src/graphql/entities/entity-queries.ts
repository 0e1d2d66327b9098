import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import type { EntityList } from '../reading/list/define-list.js';
import type { EntityListArgs } from '../reading/list/list-args.js';
import { awardList } from './award/award.list.js';
import { eventList } from './event/event.list.js';
import { findNodeOf } from './find-node.js';
import { directiveList, legalDocumentList } from './legal-document/legal-document.list.js';
import { listEntities } from './list-entities.js';
import { officialList } from './official/official.list.js';
import { organizationList } from './organization/organization.list.js';
import { positionList } from './position/position.list.js';
import { provinceList } from './province/province.list.js';
import { sourceList } from './source/source.list.js';

interface EntityQueries {
  /** The root field for one entity by its id. */
  readonly one: string;
  /** The root field that lists the entities. */
  readonly many: string;
  /** The noun, with its article, that begins its description. */
  readonly noun: string;
  readonly list: EntityList;
}

/** The root fields for entities. A row makes an entity type available to queries. */
const entityQueries: readonly EntityQueries[] = [
  { one: 'official', many: 'officials', noun: 'An official', list: officialList },
  { one: 'position', many: 'positions', noun: 'A position', list: positionList },
  { one: 'organization', many: 'organizations', noun: 'An organization', list: organizationList },
  { one: 'province', many: 'provinces', noun: 'A province', list: provinceList },
  { one: 'legalDocument', many: 'legalDocuments', noun: 'A legal document', list: legalDocumentList },
  { one: 'directive', many: 'directives', noun: 'A directive', list: directiveList },
  { one: 'event', many: 'events', noun: 'An event', list: eventList },
  { one: 'award', many: 'awards', noun: 'An award', list: awardList },
  { one: 'source', many: 'sources', noun: 'A source', list: sourceList },
];

function queryResolverOf({ one, many, noun, list }: EntityQueries) {
  const { node, types, connection, criteria, plural } = list;

  @Resolver()
  class EntityQueryResolver {
    @Query(() => node, {
      name: one,
      nullable: true,
      description: `${noun} by id; null if there is none or the id is of another type. BAD_USER_INPUT if it begins with no type.`,
    })
    one(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: Context) {
      return findNodeOf(context, node, types, id);
    }

    @Query(() => connection, { name: many, description: `A list of ${plural}.` })
    many(@Args(() => criteria.args) args: EntityListArgs, @Ctx() context: Context) {
      return listEntities(context, list, args);
    }
  }
  return EntityQueryResolver;
}

export const entityQueryResolvers = entityQueries.map(queryResolverOf);
