import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { countSources } from '../../model/evidence-reference.js';
import type { LanguageCode } from '../../model/sentences/language.js';
import { Evidence, parseEvidence, SOURCE_COUNT } from '../common/evidence.type.js';
import { FactEdge } from '../common/fact-edge.type.js';
import { InLanguage } from '../common/language.js';
import { ReadsObjects } from '../common/list-size.js';
import type { Context } from '../context.js';
import { FACT_IN_WORDS, tellAll } from './tell.js';

@Resolver(() => FactEdge)
export class FactEdgeResolver {
  @FieldResolver(() => [Evidence], { description: 'Where the fact was read.' })
  evidence(@Root() fact: FactEdge): Evidence[] {
    return fact.evidence.map(parseEvidence);
  }

  @FieldResolver(() => Int, { description: SOURCE_COUNT })
  sourceCount(@Root() { evidence }: FactEdge): number {
    return countSources(evidence);
  }

  @ReadsObjects(1)
  @FieldResolver(() => String, { description: FACT_IN_WORDS })
  async sentence(
    @Root() { stated }: FactEdge,
    @InLanguage() language: LanguageCode,
    @Ctx() context: Context,
  ): Promise<string> {
    const [sentence = ''] = await tellAll(context, [stated()], language);
    return sentence;
  }
}
