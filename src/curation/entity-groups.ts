import type { z } from 'zod';
import { entityTypeWord, enumOf } from '../graphql/common/enums.js';
import type { Node } from '../graphql/common/node.type.js';
import { Award } from '../graphql/entities/award/award.type.js';
import { Event } from '../graphql/entities/event/event.type.js';
import { LegalDocument } from '../graphql/entities/legal-document/legal-document.type.js';
import { Official } from '../graphql/entities/official/official.type.js';
import { Organization } from '../graphql/entities/organization/organization.type.js';
import { Position } from '../graphql/entities/position/position.type.js';
import { Province } from '../graphql/entities/province/province.type.js';
import { Source } from '../graphql/entities/source/source.type.js';
import { type EntityType, entityTypes, typesOfLabel } from '../model/entity-types.js';
import type { Input } from './common-input.js';
import type { InputFields } from './input-type.js';

/** Types of entities that are added and corrected alike. */
export interface EntityGroup {
  /** As mutations and their types are named. */
  readonly name: string;
  /** As descriptions speak of one of them. */
  readonly called: string;
  readonly types: readonly [EntityType, ...EntityType[]];
  readonly properties: z.ZodRawShape;
  readonly node: abstract new () => Node;
  /** The field that says of which type a new one is, if there are several. */
  readonly typeField: InputFields;
  readonly evidenceNeeded: boolean;
}

const documentTypes = typesOfLabel('LegalDocument');

const LegalDocumentType = enumOf(
  'LegalDocumentType',
  'A type of legal document.',
  Object.fromEntries(documentTypes.map((type) => [entityTypeWord(type), `The type ${type}.`])),
);

function group(type: EntityType, called: string, node: EntityGroup['node']): EntityGroup {
  const { properties } = entityTypes[type];
  return { name: type, called, types: [type], properties, node, typeField: {}, evidenceNeeded: type !== 'Source' };
}

export const entityGroups: readonly EntityGroup[] = [
  group('Official', 'an official', Official),
  group('Position', 'a position', Position),
  group('Organization', 'an organization', Organization),
  group('Province', 'a province', Province),
  {
    ...group('Directive', 'a legal document', LegalDocument),
    name: 'LegalDocument',
    types: documentTypes,
    typeField: { type: { type: LegalDocumentType, required: true, description: 'Of which type it is.' } },
  },
  group('Event', 'an event', Event),
  group('Award', 'an award', Award),
  group('Source', 'a source', Source),
];

/** The type of what an input adds. */
export function typeOfInput({ types }: EntityGroup, input: Input): EntityType {
  return types.find((type) => entityTypeWord(type) === input['type']) ?? types[0];
}
