import { type EntityType, type EntityTypeDefinition, entityTypeNames, entityTypes } from '../../model/entity-types.js';
import { fold } from '../../model/fold.js';

/** A type as the reconciliation API names it. */
export interface ReconciledType {
  readonly id: string;
  readonly name: string;
  readonly broader?: readonly ReconciledType[];
}

/** A label in words: `LegalDocument` is «Legal document». */
function inWords(label: string): string {
  const words = label.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function named(label: string): ReconciledType {
  return { id: label, name: inWords(label) };
}

/** The labels an entity of a type carries, its own first. */
export function labelsOfType(type: EntityType): string[] {
  const { labels }: EntityTypeDefinition = entityTypes[type];
  return [type, ...labels];
}

export function typesOfEntity(type: EntityType): ReconciledType[] {
  return labelsOfType(type).map(named);
}

/** A claim has no name to be found by. */
const reconciled = entityTypeNames.filter((type) => type !== 'Claim');

const broaderLabels = [...new Set(reconciled.flatMap((type) => labelsOfType(type).slice(1)))];

/** Every type that can be reconciled, with those it is a kind of. */
export const reconciledTypes: readonly ReconciledType[] = [
  ...reconciled.map((type) => {
    const broader = labelsOfType(type).slice(1).map(named);
    return broader.length > 0 ? { ...named(type), broader } : named(type);
  }),
  ...broaderLabels.map(named),
];

/** The entity types of a type's id; none if there is no such type. */
export function entityTypesOf(id: string): EntityType[] {
  return reconciled.filter((type) => labelsOfType(type).includes(id));
}

/** What a person types of something that has a name: the beginning of one of its words, or of its id. */
export function beginsWith(prefix: string, ...texts: readonly string[]): boolean {
  const key = fold(prefix);
  return texts.some((text) => ` ${fold(text)}`.includes(` ${key}`));
}
