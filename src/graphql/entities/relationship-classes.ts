import { Field, ObjectType } from 'type-graphql';
import { type EntityType, typesOfLabel } from '../../model/entity-types.js';
import { type RelationshipType, relationshipTypeNames, relationshipTypes } from '../../model/relationship-types.js';
import { Node } from '../common/node.type.js';
import { LegalDocument } from './legal-document/legal-document.type.js';
import { Relationship } from './relationship.type.js';
import { nodeClasses } from './to-node.js';

type RelationshipClass = new () => Relationship;

const documentTypes = typesOfLabel('LegalDocument');

/** What an end is that may be an entity of any of some types: one object type, or the interface they have in common. */
function endTypeOf(types: readonly EntityType[]): object {
  const [first] = types;
  if (first !== undefined && types.length === 1) return nodeClasses[first];
  return types.every((type) => documentTypes.includes(type)) ? LegalDocument : Node;
}

/** HOLDS becomes `HoldsRelationship`. */
function nameOf(type: RelationshipType): string {
  const words = type.toLowerCase().split('_');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Relationship`;
}

function classOf(type: RelationshipType): RelationshipClass {
  const { from, to, meaning } = relationshipTypes[type];
  const words = meaning.replace('{from}', '`from`').replace('{to}', '`to`');

  @ObjectType(nameOf(type), { implements: Relationship, description: `The fact that ${words}.` })
  class RelationshipOfType extends Relationship {
    @Field(() => endTypeOf(from), { description: 'The entity it leads from.' })
    declare from: Node;

    @Field(() => endTypeOf(to), { description: 'The entity it leads to.' })
    declare to: Node;
  }
  return RelationshipOfType;
}

const classes = new Map(relationshipTypeNames.map((type) => [type, classOf(type)]));

/** The classes of all types, whose fields `from` and `to` have the types of their ends. */
export const relationshipClasses = [...classes.values()];

export function relationshipClassOf(type: RelationshipType): RelationshipClass {
  const found = classes.get(type);
  if (found === undefined) throw new TypeError(`No class was made for relationships of the type ${type}.`);
  return found;
}
