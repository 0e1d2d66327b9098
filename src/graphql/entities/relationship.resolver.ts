import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Evidence, parseEvidence } from '../common/evidence.type.js';
import { Relationship } from './relationship.type.js';

@Resolver(() => Relationship)
export class RelationshipResolver {
  @FieldResolver(() => [Evidence], { description: 'Where it was read.' })
  evidence(@Root() relationship: Relationship): Evidence[] {
    return relationship.evidence.map(parseEvidence);
  }
}
