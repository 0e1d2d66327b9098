import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { DayFactEdge, FactEdge } from '../../common/fact-edge.type.js';
import { Node, typeNameOf } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';

@InterfaceType({
  implements: Node,
  description: 'A directive, law, decree, resolution or agreement. Numbers are issued again: never an identity.',
  resolveType: typeNameOf,
})
export abstract class LegalDocument extends Node {
  @Field(() => String, { nullable: true, description: 'The number printed on it, as `34-CT/TW`; null if it has none.' })
  number?: string;

  @Field(() => String, { description: 'The title in English.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The title in Vietnamese; null if no source gives it.' })
  titleVi?: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was issued; null if unknown.' })
  issuedOn?: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it took effect; null if unknown.' })
  effectiveOn?: PartialDate;
}

@ObjectType({ implements: LegalDocument, description: 'An instruction of a party or state body.' })
export class Directive extends LegalDocument {}

@ObjectType({ implements: LegalDocument, description: 'A law.' })
export class Law extends LegalDocument {}

@ObjectType({ implements: LegalDocument, description: 'A decree of the government.' })
export class Decree extends LegalDocument {}

@ObjectType({ implements: LegalDocument, description: 'A resolution.' })
export class Resolution extends LegalDocument {}

@ObjectType({ implements: LegalDocument, description: 'An agreement between bodies.' })
export class Agreement extends LegalDocument {}

@ObjectType({
  implements: FactEdge,
  description: 'A document that was signed, issued, discussed, amended, replaced or implemented.',
})
export class DocumentLinkEdge extends DayFactEdge {
  @Field(() => LegalDocument, { description: 'The entity at the other end.' })
  node!: LegalDocument;
}

@ObjectType({ description: 'A page of edges; see DocumentLinkEdge.' })
export class DocumentLinkConnection extends ConnectionOf(DocumentLinkEdge) {}
