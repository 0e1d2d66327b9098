import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Evidence, parseEvidence } from '../common/evidence.type.js';
import { Fact } from '../common/fact.type.js';

@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => [Evidence], { description: 'Where the fact was read.' })
  evidence(@Root() fact: Fact): Evidence[] {
    return fact.evidence.map(parseEvidence);
  }
}
