import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { FactEdge, RoleFactEdge } from '../../common/fact-edge.type.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { ParticipationFactEdge } from '../event/participation.type.js';

@ObjectType({ description: 'An identifier given elsewhere, as Popolo has it.' })
export class Identifier {
  @Field(() => String, { description: 'Who gives it, as `wikidata`.' })
  scheme!: string;

  @Field(() => String, { description: 'The identifier there.' })
  identifier!: string;
}

/** Parses a stored identifier, `scheme:value`. */
export function parseIdentifier(text: string): Identifier {
  const colon = text.indexOf(':');
  return Object.assign(new Identifier(), { scheme: text.slice(0, colon), identifier: text.slice(colon + 1) });
}

@ObjectType({
  implements: Node,
  description: 'A person who holds or held public positions. A name is never an identity.',
})
export class Official extends Node {
  @Field(() => String, { description: 'The full name, with its diacritics.' })
  name!: string;

  @Field(() => [String], { description: 'Other forms of the name, such as the one the press uses.' })
  aliases: readonly string[] = [];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When he or she was born; where sources disagree, the preferred of the `claims`.',
  })
  birthDate?: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When he or she died.' })
  deathDate?: PartialDate;

  @Field(() => String, { nullable: true, description: 'As a source states it.' })
  gender?: string;

  /** Texts as stored, which the field `identifiers` parses. */
  identifiers: readonly string[] = [];

  @Field(() => [String], { description: 'Addresses of pages about the official.' })
  links: readonly string[] = [];
}

@ObjectType({ implements: FactEdge, description: 'An official who holds or held a position.' })
export class HolderEdge extends RoleFactEdge {
  @Field(() => Official, { description: 'The entity at the other end.' })
  node!: Official;
}

@ObjectType({ description: 'A page of edges; see HolderEdge.' })
export class HolderConnection extends ConnectionOf(HolderEdge) {}

@ObjectType({ implements: ParticipationFactEdge, description: 'An official who took part in an event.' })
export class ParticipantEdge extends ParticipationFactEdge {
  @Field(() => Official, { description: 'The entity at the other end.' })
  node!: Official;
}

@ObjectType({ description: 'A page of edges; see ParticipantEdge.' })
export class ParticipantConnection extends ConnectionOf(ParticipantEdge) {}
