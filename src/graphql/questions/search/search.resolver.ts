import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { EntityTypeEnum } from '../../common/enums.js';
import { AsOfArgs, MAXIMUM_PAGE_SIZE, pageSize } from '../../common/page.js';
import { toNode } from '../../entities/to-node.js';
import { labelsOf } from '../../reading/relation.args.js';
import { SearchHit } from './search.type.js';
import type { SearchContext } from './search-context.js';
import { searchGraph } from './search-graph.js';

@ArgsType()
class SearchArgs extends AsOfArgs {
  @Field(() => String, {
    description: 'Words of a name, a title or a number, or their beginnings; at most 200 characters and 12 words.',
  })
  text!: string;

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Only entities of these types; all if left out.' })
  types?: string[] | null;

  @Field(() => Int, { defaultValue: 10, description: `How many hits at the most, 0 to ${MAXIMUM_PAGE_SIZE}.` })
  first!: number;
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Entities by name, the best match first. Case, tone marks and other diacritics make no difference to what is ' +
      'found; a name with the same marks comes first. Without `asOf`, what exists today comes before what does not.',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: SearchContext): Promise<SearchHit[]> {
    const asOf = args.asOf ?? null;
    const labels = labelsOf(args.types) ?? null;
    const hits = await searchGraph(context, { text: args.text, labels, first: pageSize('first', args.first), asOf });
    return hits.map(({ record, score, matched }) =>
      Object.assign(new SearchHit(), { node: toNode(record), score, matched }),
    );
  }
}
