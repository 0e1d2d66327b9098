import { registerEnumType } from 'type-graphql';
import { entityTypeNames } from '../../model/entity-types.js';
import {
  approximations,
  awardKinds,
  eventKinds,
  leadershipRoles,
  organizationKinds,
  participationRoles,
  positionKinds,
  tenureStatuses,
  topicKinds,
  type Vocabulary,
} from '../../model/kinds.js';
import { relationshipTypeNames, relationshipTypes } from '../../model/relationship-types.js';

const enumsByVocabulary = new Map<Vocabulary, object>();

/**
 * The enum made of a vocabulary of the model.
 * @throws {TypeError} if there is none: add it to this file.
 */
export function enumOfVocabulary(vocabulary: Vocabulary): object {
  const found = enumsByVocabulary.get(vocabulary);
  if (found === undefined) throw new TypeError(`No enum is made of the words ${Object.keys(vocabulary).join(', ')}.`);
  return found;
}

type EnumOf<K extends string> = { readonly [W in K]: W };

/** Registers a vocabulary of the model as a GraphQL enum. */
export function enumOf<K extends string>(
  name: string,
  description: string,
  words: Readonly<Record<K, string>>,
): EnumOf<K> {
  const keys = Object.keys(words) as K[];
  const object = Object.fromEntries(keys.map((word) => [word, word])) as EnumOf<K>;
  const valuesConfig = Object.fromEntries(keys.map((word) => [word, { description: words[word] }])) as {
    [W in K]: { description: string };
  };
  registerEnumType(object, { name, description, valuesConfig });
  enumsByVocabulary.set(words, object);
  return object;
}

export const PositionKind = enumOf('PositionKind', 'Which part of public life a position belongs to.', positionKinds);
export type PositionKind = keyof typeof PositionKind;

export const OrganizationKind = enumOf('OrganizationKind', 'What kind of organization it is.', organizationKinds);
export type OrganizationKind = keyof typeof OrganizationKind;

export const EventKind = enumOf('EventKind', 'What kind of event it was.', eventKinds);
export type EventKind = keyof typeof EventKind;

export const AwardKind = enumOf('AwardKind', 'What kind of award it is.', awardKinds);
export type AwardKind = keyof typeof AwardKind;

export const TenureStatus = enumOf('TenureStatus', 'Whether a source says that a tenure has ended.', tenureStatuses);
export type TenureStatus = keyof typeof TenureStatus;

export const LeadershipRole = enumOf('LeadershipRole', 'As what a province leads an organization.', leadershipRoles);
export type LeadershipRole = keyof typeof LeadershipRole;

export const ParticipationRole = enumOf('ParticipationRole', 'What a participant did at an event.', participationRoles);
export type ParticipationRole = keyof typeof ParticipationRole;

export const Approximation = enumOf('Approximation', 'How a number is meant that is not exact.', approximations);
export type Approximation = keyof typeof Approximation;

export const TopicKind = enumOf('TopicKind', 'Whether a topic of an event was agreed on or asked for.', topicKinds);
export type TopicKind = keyof typeof TopicKind;

export const Certainty = enumOf('Certainty', 'How surely a dated fact held at the time given by `asOf`.', {
  DEFINITE:
    'A source attests it on a day of that time, or its dates surely cover such a day; ' +
    'of a fact of a year or a day: it had surely happened by then.',
  POSSIBLE: 'Something is known of its dates and does not decide.',
  UNKNOWN: 'Nothing is known of its dates.',
});

export const OverlapCertainty = enumOf('OverlapCertainty', 'How surely several facts held on one day.', {
  DEFINITE: 'Whatever days their dates mean, they have a day in common; or one event or document dates them all.',
  POSSIBLE: 'Something is known of the dates of each and does not decide.',
  UNKNOWN: 'Of one of them no date is known.',
  NONE: 'They surely have no day in common: one came after the other.',
});
export type OverlapCertainty = keyof typeof OverlapCertainty;

export const OrderDirection = enumOf('OrderDirection', 'Which way a list is sorted.', {
  ASC: 'Smallest, earliest or first in the alphabet first; what is unknown last.',
  DESC: 'Greatest, latest or last in the alphabet first; what is unknown last.',
});
export type OrderDirection = keyof typeof OrderDirection;

/** The word of the enum EntityType for a label. */
export function entityTypeWord(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The words of the enum EntityType, each with the label it stands for. */
export const labelByEntityTypeWord: ReadonlyMap<string, string> = new Map(
  [...entityTypeNames, 'LegalDocument'].map((label) => [entityTypeWord(label), label]),
);

export const EntityTypeEnum = enumOf(
  'EntityType',
  'A type of entity.',
  Object.fromEntries([...labelByEntityTypeWord].map(([word, label]) => [word, `The type ${label}.`])),
);

export const RelationshipTypeEnum = enumOf(
  'RelationshipType',
  'A type of relationship between two entities.',
  Object.fromEntries(
    relationshipTypeNames.map((type) => [type, `${relationshipTypes[type].meaning.replace(/[{}]/g, '')}.`]),
  ),
);
