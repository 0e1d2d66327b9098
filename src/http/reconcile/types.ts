import { type EntityType, type EntityTypeDefinition, entityTypeNames, entityTypes } from '../../model/entity-types.js';
import { fold } from '../../model/fold.js';
import { didYouMean, similarTo } from '../../model/suggest.js';

/** A type as the reconciliation API describes it. */
export interface ReconciledType {
  readonly id: string;
  readonly name: string;
  readonly broader?: readonly ReconciledType[];
}

/** «Legal document» for `LegalDocument`. */
function inWords(label: string): string {
  const words = label.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function named(label: string): ReconciledType {
  return { id: label, name: inWords(label) };
}

/** The labels of entities of a type, its own first. */
export function labelsOfType(type: EntityType): string[] {
  const { labels }: EntityTypeDefinition = entityTypes[type];
  return [type, ...labels];
}

export function typesOfEntity(type: EntityType): ReconciledType[] {
  return labelsOfType(type).map(named);
}

/** Claims have no names to reconcile. */
const reconciled = entityTypeNames.filter((type) => type !== 'Claim');

const broaderLabels = [...new Set(reconciled.flatMap((type) => labelsOfType(type).slice(1)))];

/** All types that can be reconciled, with their broader types. */
export const reconciledTypes: readonly ReconciledType[] = [
  ...reconciled.map((type) => {
    const broader = labelsOfType(type).slice(1).map(named);
    return broader.length > 0 ? { ...named(type), broader } : named(type);
  }),
  ...broaderLabels.map(named),
];

/** The entity types that a type id stands for; empty for an unknown id. */
export function entityTypesOf(id: string): EntityType[] {
  return reconciled.filter((type) => labelsOfType(type).includes(id));
}

/** The message for a type that is none of these. */
export function noSuchType(id: string): string {
  const meant = didYouMean(
    similarTo(
      id,
      reconciledTypes.map((type) => type.id),
    ),
  );
  return `There is no type ${JSON.stringify(id)}: ask suggest/type for those there are.${meant}`;
}

/** True if a word of the texts begins with the prefix a person types. */
export function beginsWith(prefix: string, ...texts: readonly string[]): boolean {
  const key = fold(prefix);
  return texts.some((text) => ` ${fold(text)}`.includes(` ${key}`));
}
