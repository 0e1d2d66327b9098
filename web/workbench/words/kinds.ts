import type {
  AwardKind,
  ConflictKind,
  EventKind,
  OrganizationKind,
  PositionKind,
  RelationshipType,
} from '../gql/graphql.js';

interface Kinds {
  readonly conflict: ConflictKind;
  readonly position: PositionKind;
  readonly organization: OrganizationKind;
  readonly event: EventKind;
  readonly award: AwardKind;
  readonly relationship: RelationshipType;
}

/** The words of the service's enums of kinds, so that one in an address can be told from what is none. */
const kinds: { readonly [T in keyof Kinds]: Readonly<Record<Kinds[T], true>> } = {
  conflict: {
    BEYOND_BOUNDS: true,
    END_BEFORE_START: true,
    OVERLAPPING_TERMS: true,
    SOURCES_DISAGREE: true,
    TWO_HOLDERS: true,
  },
  position: {
    ASSEMBLY: true,
    CLUSTER: true,
    COUNCIL: true,
    JUDICIAL: true,
    MASS_ORGANIZATION: true,
    MILITARY: true,
    OTHER: true,
    PARTY: true,
    STATE: true,
  },
  organization: {
    ASSEMBLY: true,
    COUNCIL: true,
    EMULATION_CLUSTER: true,
    GOVERNMENT: true,
    JUDICIAL: true,
    MASS_ORGANIZATION: true,
    MILITARY: true,
    OTHER: true,
    PARTY: true,
    PRESS: true,
  },
  event: {
    CEREMONY: true,
    CONFERENCE: true,
    CONGRESS: true,
    ELECTION: true,
    OTHER: true,
    SESSION: true,
    SIGNING: true,
    TERM: true,
  },
  relationship: {
    HOLDS: true,
    MEMBER_OF: true,
    PARTICIPATED_IN: true,
    SIGNED: true,
    RECEIVED: true,
    PROPOSED_FOR: true,
    RANKED_IN: true,
    LEADS: true,
    ORGANIZED: true,
    REPRESENTED_AT: true,
    DISCUSSED: true,
    SIGNED_AT: true,
    ISSUED_BY: true,
    GRANTED_BY: true,
    AMENDS: true,
    REPLACES: true,
    IMPLEMENTS: true,
    BELONGS_TO: true,
    REPRESENTS: true,
    GOVERNS: true,
    PART_OF: true,
    SUCCEEDED_BY: true,
    ABOUT: true,
  },
  award: { CERTIFICATE_OF_MERIT: true, FLAG: true, MEDAL: true, ORDER: true, TITLE: true },
};

export function isKind<T extends keyof Kinds>(type: T, word: string): word is Kinds[T] {
  return Object.hasOwn(kinds[type], word);
}

export function isConflictKind(word: string | null): word is ConflictKind {
  return word !== null && isKind('conflict', word);
}

export const conflictKinds: readonly ConflictKind[] = Object.keys(kinds.conflict).filter(isConflictKind);

export function isRelationshipType(word: string | null): word is RelationshipType {
  return word !== null && isKind('relationship', word);
}

/** Those that tell of people first. */
export const relationshipTypeNames: readonly RelationshipType[] = Object.keys(kinds.relationship).filter(
  isRelationshipType,
);
