import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Evidence, parseEvidence } from '../common/evidence.type.js';
import { FactEdge } from '../common/fact-edge.type.js';

@Resolver(() => FactEdge)
export class FactEdgeResolver {
  @FieldResolver(() => [Evidence], { description: 'Where the fact was read.' })
  evidence(@Root() fact: FactEdge): Evidence[] {
    return fact.evidence.map(parseEvidence);
  }
}
