/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a number is meant that is not exact. */
export type Approximation =
  /** The source says «about»: it may have been less or more, by a little. */
  | 'ABOUT'
  /** The source says «over»: it was more, by a little. */
  | 'ABOVE'
  /** The source says «nearly»: it was less, by a little. */
  | 'BELOW';

/** A condition on a Approximation. */
export type ApproximationFilter = {
  /** Is this. */
  eq?: Approximation | null | undefined;
  /** Is one of these; none if the list is empty. At most 100. */
  in?: Array<Approximation> | null | undefined;
};

/** Exactly one related count to sort by. */
export type AwardCount = {
  /** The number of `grantors` that fit; `{}` counts all. */
  grantors?: AwardGrantorsCondition | null | undefined;
  /** The number of `nominees` that fit; `{}` counts all. */
  nominees?: AwardNomineesCondition | null | undefined;
  /** The number of `recipients` that fit; `{}` counts all. */
  recipients?: AwardRecipientsCondition | null | undefined;
};

/** Conditions that all have to hold. */
export type AwardFilter = {
  /** All of these hold. At most 100. */
  and?: Array<AwardFilter> | null | undefined;
  /** On what `grantors` lists. With `asOf`, on what it lists at that time. */
  grantors?: AwardGrantorsFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `kind`. */
  kind?: AwardKindFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** On `nameVi`. */
  nameVi?: TextFilter | null | undefined;
  /** On what `nominees` lists. With `asOf`, on what it lists at that time. */
  nominees?: AwardNomineesFilter | null | undefined;
  /** This does not hold. */
  not?: AwardFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<AwardFilter> | null | undefined;
  /** On what `recipients` lists. With `asOf`, on what it lists at that time. */
  recipients?: AwardRecipientsFilter | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type AwardGrantorsCondition = {
  /** On the entity at the other end. */
  node?: NodeFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type AwardGrantorsFilter = {
  /** All fit, or there is none. */
  every?: AwardGrantorsCondition | null | undefined;
  /** None fits. */
  none?: AwardGrantorsCondition | null | undefined;
  /** At least one fits. */
  some?: AwardGrantorsCondition | null | undefined;
};

/** What kind of award it is. */
export type AwardKind =
  /** A certificate of merit. */
  | 'CERTIFICATE_OF_MERIT'
  /** An emulation flag. */
  | 'FLAG'
  /** A medal. */
  | 'MEDAL'
  /** An order. */
  | 'ORDER'
  /** An honorary or emulation title. */
  | 'TITLE';

/** A condition on a AwardKind. */
export type AwardKindFilter = {
  /** Is this. */
  eq?: AwardKind | null | undefined;
  /** Is one of these; none if the list is empty. At most 100. */
  in?: Array<AwardKind> | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type AwardNomineesCondition = {
  /** On the entity at the other end. */
  node?: NodeFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type AwardNomineesFilter = {
  /** All fit, or there is none. */
  every?: AwardNomineesCondition | null | undefined;
  /** None fits. */
  none?: AwardNomineesCondition | null | undefined;
  /** At least one fits. */
  some?: AwardNomineesCondition | null | undefined;
};

/** A key to sort by: a field or a count. */
export type AwardOrder = {
  /** The related count to sort by, in place of a field. */
  count?: AwardCount | null | undefined;
  /** Which way. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: AwardOrderField | null | undefined;
};

/** What a list may be sorted by. */
export type AwardOrderField =
  /** By name. */
  | 'NAME';

/** Conditions on one relationship, which all have to hold. */
export type AwardRecipientsCondition = {
  /** On the entity at the other end. */
  node?: NodeFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type AwardRecipientsFilter = {
  /** All fit, or there is none. */
  every?: AwardRecipientsCondition | null | undefined;
  /** None fits. */
  none?: AwardRecipientsCondition | null | undefined;
  /** At least one fits. */
  some?: AwardRecipientsCondition | null | undefined;
};

/** How surely a dated fact held at the time given by `asOf`. */
export type Certainty =
  /** A source attests it on a day of that time, or its dates surely cover such a day; of a fact of a year or a day: it had surely happened by then. */
  | 'DEFINITE'
  /** Something is known of its dates and does not decide. */
  | 'POSSIBLE'
  /** Nothing is known of its dates. */
  | 'UNKNOWN';

/** Why a fact surely held, may have held or surely did not hold at a time. */
export type CertaintyReasonCode =
  /** The official had died. */
  | 'AFTER_DEATH'
  /** The organization or province no longer existed. */
  | 'AFTER_DISSOLUTION'
  /** It had ended, by its own dates. */
  | 'ALREADY_ENDED'
  /** A source shows it on a day of that time. */
  | 'ATTESTED_THEN'
  /** The organization or province did not exist yet. */
  | 'BEFORE_FOUNDATION'
  /** It had not ended by then, and no source says when it began. */
  | 'BEGINNING_NOT_KNOWN'
  /** It is shown on other days alone. */
  | 'BOUNDS_NOT_KNOWN'
  /** Its dates may mean days before or after that time. */
  | 'DATES_NOT_PRECISE'
  /** It had begun by then, and no source says when it ended. */
  | 'END_NOT_KNOWN'
  /** It had happened by then. */
  | 'HAPPENED_BY_THEN'
  /** It had not begun, by its own dates. */
  | 'NOT_YET_BEGUN'
  /** The official was not born yet. */
  | 'NOT_YET_BORN'
  /** No source dates it. */
  | 'NO_DATES'
  /** The legislative period it is of had not begun or was over, and it has no such date of its own. */
  | 'OUTSIDE_PERIOD'
  /** The position has one seat, which another surely held. */
  | 'SEAT_HELD_BY_ANOTHER'
  /** A source says that it has ended, and was published by then. */
  | 'STATED_ENDED'
  /** It had begun by then, and a source says that it has not ended. */
  | 'STATED_ONGOING'
  /** It has no dates of its own, and its legislative period covers that time. */
  | 'WITHIN_PERIOD'
  /** Its dates surely cover a day of that time. */
  | 'WITHIN_STATED_DATES';

/** What a change did to a fact. */
export type ChangeAction =
  /** The fact was stated. */
  | 'ADDED'
  /** The fact was changed, or confirmed by more evidence. */
  | 'CORRECTED'
  /** The entity was merged into another, to which its id leads from then on. */
  | 'MERGED'
  /** The fact went with an entity that was merged or split: `id` tells the id it had and the one it has. */
  | 'MOVED'
  /** A fact was removed for good, with its history. The change names neither it nor what it said. */
  | 'PURGED'
  /** The fact was withdrawn: it is in no answer but those about history. */
  | 'RETRACTED'
  /** The entity was taken out again of the one it had been merged into. */
  | 'SPLIT';

/** How surely facts contradict each other. */
export type ConflictCertainty =
  /** They do, whatever days their dates mean. */
  | 'DEFINITE'
  /** They may: it depends on days that are not known. */
  | 'POSSIBLE';

/** In what way facts contradict each other. */
export type ConflictKind =
  /** A tenure is shown when it cannot have held: after a source told that it had ended, or outside the life of the official, organization or province. What shows it counts for more. */
  | 'BEYOND_BOUNDS'
  /** Something ends before it begins, or on the day it begins though `until` is the first day it no longer held. */
  | 'END_BEFORE_START'
  /** One official holds one position twice over times that overlap or may. */
  | 'OVERLAPPING_TERMS'
  /** Sources give different values of one property, each a claim. */
  | 'SOURCES_DISAGREE'
  /** Two officials hold a position of a single seat at once, or may. */
  | 'TWO_HOLDERS';

/** Conditions on a count, which all have to hold. */
export type CountFilter = {
  /** Is this number. */
  eq?: number | null | undefined;
  /** Is this number or greater. */
  gte?: number | null | undefined;
  /** Is this number or less. */
  lte?: number | null | undefined;
};

/** A condition on a date. A date of a year or month is compared by the days it may mean. */
export type DateFilter = {
  /** Is this date, to the same precision. */
  eq?: string | null | undefined;
  /** The first day it may mean is on or after the first day of this date. */
  gte?: string | null | undefined;
  /** Is one of these dates, to the same precision. At most 100. */
  in?: Array<string> | null | undefined;
  /** True for entities without a value, false for those with one. */
  isNull?: boolean | null | undefined;
  /** The last day it may mean is on or before the last day of this date. */
  lte?: string | null | undefined;
};

/** A type of entity. */
export type EntityType =
  /** The type Agreement. */
  | 'AGREEMENT'
  /** The type Award. */
  | 'AWARD'
  /** The type Claim. */
  | 'CLAIM'
  /** The type Decree. */
  | 'DECREE'
  /** The type Directive. */
  | 'DIRECTIVE'
  /** The type Event. */
  | 'EVENT'
  /** The type Law. */
  | 'LAW'
  /** The type LegalDocument. */
  | 'LEGAL_DOCUMENT'
  /** The type Official. */
  | 'OFFICIAL'
  /** The type Organization. */
  | 'ORGANIZATION'
  /** The type Position. */
  | 'POSITION'
  /** The type Province. */
  | 'PROVINCE'
  /** The type Resolution. */
  | 'RESOLUTION'
  /** The type Source. */
  | 'SOURCE';

/** Exactly one related count to sort by. */
export type EventCount = {
  /** The number of `documents` that fit; `{}` counts all. */
  documents?: EventDocumentsCondition | null | undefined;
  /** The number of `organizers` that fit; `{}` counts all. */
  organizers?: EventOrganizersCondition | null | undefined;
  /** The number of `participants` that fit; `{}` counts all. */
  participants?: EventParticipantsCondition | null | undefined;
  /** The number of `represented` that fit; `{}` counts all. */
  represented?: EventRepresentedCondition | null | undefined;
  /** The number of `signedDocuments` that fit; `{}` counts all. */
  signedDocuments?: EventSignedDocumentsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type EventDocumentsCondition = {
  /** On the entity at the other end. */
  node?: LegalDocumentFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type EventDocumentsFilter = {
  /** All fit, or there is none. */
  every?: EventDocumentsCondition | null | undefined;
  /** None fits. */
  none?: EventDocumentsCondition | null | undefined;
  /** At least one fits. */
  some?: EventDocumentsCondition | null | undefined;
};

/** Conditions that all have to hold. */
export type EventFilter = {
  /** All of these hold. At most 100. */
  and?: Array<EventFilter> | null | undefined;
  /** On what `documents` lists. With `asOf`, on what it lists at that time. */
  documents?: EventDocumentsFilter | null | undefined;
  /** On `endsOn`. */
  endsOn?: DateFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `kind`. */
  kind?: EventKindFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** On `nameVi`. */
  nameVi?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: EventFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<EventFilter> | null | undefined;
  /** On what `organizers` lists. With `asOf`, on what it lists at that time. */
  organizers?: EventOrganizersFilter | null | undefined;
  /** On what `participants` lists. With `asOf`, on what it lists at that time. */
  participants?: EventParticipantsFilter | null | undefined;
  /** On `place`. */
  place?: TextFilter | null | undefined;
  /** On what `represented` lists. With `asOf`, on what it lists at that time. */
  represented?: EventRepresentedFilter | null | undefined;
  /** On what `signedDocuments` lists. With `asOf`, on what it lists at that time. */
  signedDocuments?: EventSignedDocumentsFilter | null | undefined;
  /** On `startsOn`. */
  startsOn?: DateFilter | null | undefined;
};

/** What kind of event it was. */
export type EventKind =
  /** A ceremony. */
  | 'CEREMONY'
  /** A conference or review meeting. */
  | 'CONFERENCE'
  /** A congress of delegates. */
  | 'CONGRESS'
  /** An election. */
  | 'ELECTION'
  /** Any other event. */
  | 'OTHER'
  /** A session of an assembly or council. */
  | 'SESSION'
  /** The signing of an agreement. */
  | 'SIGNING'
  /** A term of an assembly or council, from one election to the next: a legislative period. */
  | 'TERM';

/** A condition on a EventKind. */
export type EventKindFilter = {
  /** Is this. */
  eq?: EventKind | null | undefined;
  /** Is one of these; none if the list is empty. At most 100. */
  in?: Array<EventKind> | null | undefined;
};

/** A key to sort by: a field or a count. */
export type EventOrder = {
  /** The related count to sort by, in place of a field. */
  count?: EventCount | null | undefined;
  /** Which way. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: EventOrderField | null | undefined;
};

/** What a list may be sorted by. */
export type EventOrderField =
  /** By name. */
  | 'NAME'
  /** By first day. */
  | 'STARTS_ON';

/** Conditions on one relationship, which all have to hold. */
export type EventOrganizersCondition = {
  /** On the entity at the other end. */
  node?: OrganizationFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type EventOrganizersFilter = {
  /** All fit, or there is none. */
  every?: EventOrganizersCondition | null | undefined;
  /** None fits. */
  none?: EventOrganizersCondition | null | undefined;
  /** At least one fits. */
  some?: EventOrganizersCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type EventParticipantsCondition = {
  /** On the entity at the other end. */
  node?: OfficialFilter | null | undefined;
  /** On `role`. */
  role?: ParticipationRoleFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type EventParticipantsFilter = {
  /** All fit, or there is none. */
  every?: EventParticipantsCondition | null | undefined;
  /** None fits. */
  none?: EventParticipantsCondition | null | undefined;
  /** At least one fits. */
  some?: EventParticipantsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type EventRepresentedCondition = {
  /** On the entity at the other end. */
  node?: NodeFilter | null | undefined;
  /** On `role`. */
  role?: ParticipationRoleFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type EventRepresentedFilter = {
  /** All fit, or there is none. */
  every?: EventRepresentedCondition | null | undefined;
  /** None fits. */
  none?: EventRepresentedCondition | null | undefined;
  /** At least one fits. */
  some?: EventRepresentedCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type EventSignedDocumentsCondition = {
  /** On the entity at the other end. */
  node?: LegalDocumentFilter | null | undefined;
  /** On `on`. */
  on?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type EventSignedDocumentsFilter = {
  /** All fit, or there is none. */
  every?: EventSignedDocumentsCondition | null | undefined;
  /** None fits. */
  none?: EventSignedDocumentsCondition | null | undefined;
  /** At least one fits. */
  some?: EventSignedDocumentsCondition | null | undefined;
};

/** A condition on an id. */
export type IdFilter = {
  /** Is this id. */
  eq?: string | number | null | undefined;
  /** Is one of these ids; none if the list is empty. At most 100. */
  in?: Array<string | number> | null | undefined;
};

/** A condition on a whole number. */
export type IntFilter = {
  /** Is this number. */
  eq?: number | null | undefined;
  /** Is this number or greater. */
  gte?: number | null | undefined;
  /** Is one of these numbers; none if the list is empty. At most 100. */
  in?: Array<number> | null | undefined;
  /** True for entities without a value, false for those with one. */
  isNull?: boolean | null | undefined;
  /** Is this number or less. */
  lte?: number | null | undefined;
};

/** A language that facts are told in. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** As what a province leads an organization. */
export type LeadershipRole =
  /** Is its deputy leader that year. */
  | 'DEPUTY'
  /** Leads the organization that year. */
  | 'HEAD';

/** A condition on a LeadershipRole. */
export type LeadershipRoleFilter = {
  /** Is this. */
  eq?: LeadershipRole | null | undefined;
  /** Is one of these; none if the list is empty. At most 100. */
  in?: Array<LeadershipRole> | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type LegalDocumentAmendedByCondition = {
  /** On the entity at the other end. */
  node?: LegalDocumentFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type LegalDocumentAmendedByFilter = {
  /** All fit, or there is none. */
  every?: LegalDocumentAmendedByCondition | null | undefined;
  /** None fits. */
  none?: LegalDocumentAmendedByCondition | null | undefined;
  /** At least one fits. */
  some?: LegalDocumentAmendedByCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type LegalDocumentAmendsCondition = {
  /** On the entity at the other end. */
  node?: LegalDocumentFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type LegalDocumentAmendsFilter = {
  /** All fit, or there is none. */
  every?: LegalDocumentAmendsCondition | null | undefined;
  /** None fits. */
  none?: LegalDocumentAmendsCondition | null | undefined;
  /** At least one fits. */
  some?: LegalDocumentAmendsCondition | null | undefined;
};

/** Exactly one related count to sort by. */
export type LegalDocumentCount = {
  /** The number of `amendedBy` that fit; `{}` counts all. */
  amendedBy?: LegalDocumentAmendedByCondition | null | undefined;
  /** The number of `amends` that fit; `{}` counts all. */
  amends?: LegalDocumentAmendsCondition | null | undefined;
  /** The number of `events` that fit; `{}` counts all. */
  events?: LegalDocumentEventsCondition | null | undefined;
  /** The number of `issuers` that fit; `{}` counts all. */
  issuers?: LegalDocumentIssuersCondition | null | undefined;
  /** The number of `signatories` that fit; `{}` counts all. */
  signatories?: LegalDocumentSignatoriesCondition | null | undefined;
  /** The number of `signedAt` that fit; `{}` counts all. */
  signedAt?: LegalDocumentSignedAtCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type LegalDocumentEventsCondition = {
  /** On the entity at the other end. */
  node?: EventFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type LegalDocumentEventsFilter = {
  /** All fit, or there is none. */
  every?: LegalDocumentEventsCondition | null | undefined;
  /** None fits. */
  none?: LegalDocumentEventsCondition | null | undefined;
  /** At least one fits. */
  some?: LegalDocumentEventsCondition | null | undefined;
};

/** Conditions that all have to hold. */
export type LegalDocumentFilter = {
  /** On what `amendedBy` lists. With `asOf`, on what it lists at that time. */
  amendedBy?: LegalDocumentAmendedByFilter | null | undefined;
  /** On what `amends` lists. With `asOf`, on what it lists at that time. */
  amends?: LegalDocumentAmendsFilter | null | undefined;
  /** All of these hold. At most 100. */
  and?: Array<LegalDocumentFilter> | null | undefined;
  /** On `effectiveOn`. */
  effectiveOn?: DateFilter | null | undefined;
  /** On what `events` lists. With `asOf`, on what it lists at that time. */
  events?: LegalDocumentEventsFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `issuedOn`. */
  issuedOn?: DateFilter | null | undefined;
  /** On what `issuers` lists. With `asOf`, on what it lists at that time. */
  issuers?: LegalDocumentIssuersFilter | null | undefined;
  /** This does not hold. */
  not?: LegalDocumentFilter | null | undefined;
  /** On `number`. */
  number?: TextFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<LegalDocumentFilter> | null | undefined;
  /** On what `signatories` lists. With `asOf`, on what it lists at that time. */
  signatories?: LegalDocumentSignatoriesFilter | null | undefined;
  /** On what `signedAt` lists. With `asOf`, on what it lists at that time. */
  signedAt?: LegalDocumentSignedAtFilter | null | undefined;
  /** On `title`. */
  title?: TextFilter | null | undefined;
  /** On `titleVi`. */
  titleVi?: TextFilter | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type LegalDocumentIssuersCondition = {
  /** On the entity at the other end. */
  node?: NodeFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type LegalDocumentIssuersFilter = {
  /** All fit, or there is none. */
  every?: LegalDocumentIssuersCondition | null | undefined;
  /** None fits. */
  none?: LegalDocumentIssuersCondition | null | undefined;
  /** At least one fits. */
  some?: LegalDocumentIssuersCondition | null | undefined;
};

/** A key to sort by: a field or a count. */
export type LegalDocumentOrder = {
  /** The related count to sort by, in place of a field. */
  count?: LegalDocumentCount | null | undefined;
  /** Which way. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: LegalDocumentOrderField | null | undefined;
};

/** What a list may be sorted by. */
export type LegalDocumentOrderField =
  /** By the date it took effect. */
  | 'EFFECTIVE_ON'
  /** By date of issue. */
  | 'ISSUED_ON'
  /** By title. */
  | 'TITLE';

/** Conditions on one relationship, which all have to hold. */
export type LegalDocumentSignatoriesCondition = {
  /** On the entity at the other end. */
  node?: NodeFilter | null | undefined;
  /** On `on`. */
  on?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type LegalDocumentSignatoriesFilter = {
  /** All fit, or there is none. */
  every?: LegalDocumentSignatoriesCondition | null | undefined;
  /** None fits. */
  none?: LegalDocumentSignatoriesCondition | null | undefined;
  /** At least one fits. */
  some?: LegalDocumentSignatoriesCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type LegalDocumentSignedAtCondition = {
  /** On the entity at the other end. */
  node?: EventFilter | null | undefined;
  /** On `on`. */
  on?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type LegalDocumentSignedAtFilter = {
  /** All fit, or there is none. */
  every?: LegalDocumentSignedAtCondition | null | undefined;
  /** None fits. */
  none?: LegalDocumentSignedAtCondition | null | undefined;
  /** At least one fits. */
  some?: LegalDocumentSignedAtCondition | null | undefined;
};

/** Conditions that all have to hold. */
export type NodeFilter = {
  /** All of these hold. At most 100. */
  and?: Array<NodeFilter> | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: NodeFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<NodeFilter> | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OfficialAwardsCondition = {
  /** On the entity at the other end. */
  node?: AwardFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OfficialAwardsFilter = {
  /** All fit, or there is none. */
  every?: OfficialAwardsCondition | null | undefined;
  /** None fits. */
  none?: OfficialAwardsCondition | null | undefined;
  /** At least one fits. */
  some?: OfficialAwardsCondition | null | undefined;
};

/** Exactly one related count to sort by. */
export type OfficialCount = {
  /** The number of `awards` that fit; `{}` counts all. */
  awards?: OfficialAwardsCondition | null | undefined;
  /** The number of `memberships` that fit; `{}` counts all. */
  memberships?: OfficialMembershipsCondition | null | undefined;
  /** The number of `participations` that fit; `{}` counts all. */
  participations?: OfficialParticipationsCondition | null | undefined;
  /** The number of `proposals` that fit; `{}` counts all. */
  proposals?: OfficialProposalsCondition | null | undefined;
  /** The number of `roles` that fit; `{}` counts all. */
  roles?: OfficialRolesCondition | null | undefined;
  /** The number of `signedDocuments` that fit; `{}` counts all. */
  signedDocuments?: OfficialSignedDocumentsCondition | null | undefined;
};

/** Conditions that all have to hold. */
export type OfficialFilter = {
  /** All of these hold. At most 100. */
  and?: Array<OfficialFilter> | null | undefined;
  /** On what `awards` lists. With `asOf`, on what it lists at that time. */
  awards?: OfficialAwardsFilter | null | undefined;
  /** On `birthDate`. */
  birthDate?: DateFilter | null | undefined;
  /** On `deathDate`. */
  deathDate?: DateFilter | null | undefined;
  /** On `gender`. */
  gender?: TextFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On what `memberships` lists. With `asOf`, on what it lists at that time. */
  memberships?: OfficialMembershipsFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: OfficialFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<OfficialFilter> | null | undefined;
  /** On what `participations` lists. With `asOf`, on what it lists at that time. */
  participations?: OfficialParticipationsFilter | null | undefined;
  /** On what `proposals` lists. With `asOf`, on what it lists at that time. */
  proposals?: OfficialProposalsFilter | null | undefined;
  /** On what `roles` lists. With `asOf`, on what it lists at that time. */
  roles?: OfficialRolesFilter | null | undefined;
  /** On what `signedDocuments` lists. With `asOf`, on what it lists at that time. */
  signedDocuments?: OfficialSignedDocumentsFilter | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OfficialMembershipsCondition = {
  /** On `area`. */
  area?: IdFilter | null | undefined;
  /** On the entity at the other end. */
  node?: OrganizationFilter | null | undefined;
  /** On `onBehalfOf`. */
  onBehalfOf?: IdFilter | null | undefined;
  /** On `period`. */
  period?: IdFilter | null | undefined;
  /** On `role`. */
  role?: IdFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `term`. */
  term?: IdFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OfficialMembershipsFilter = {
  /** All fit, or there is none. */
  every?: OfficialMembershipsCondition | null | undefined;
  /** None fits. */
  none?: OfficialMembershipsCondition | null | undefined;
  /** At least one fits. */
  some?: OfficialMembershipsCondition | null | undefined;
};

/** A key to sort by: a field or a count. */
export type OfficialOrder = {
  /** The related count to sort by, in place of a field. */
  count?: OfficialCount | null | undefined;
  /** Which way. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: OfficialOrderField | null | undefined;
};

/** What a list may be sorted by. */
export type OfficialOrderField =
  /** By birth date. */
  | 'BIRTH_DATE'
  /** By name, as a Vietnamese dictionary sorts. */
  | 'NAME';

/** Conditions on one relationship, which all have to hold. */
export type OfficialParticipationsCondition = {
  /** On the entity at the other end. */
  node?: EventFilter | null | undefined;
  /** On `role`. */
  role?: ParticipationRoleFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OfficialParticipationsFilter = {
  /** All fit, or there is none. */
  every?: OfficialParticipationsCondition | null | undefined;
  /** None fits. */
  none?: OfficialParticipationsCondition | null | undefined;
  /** At least one fits. */
  some?: OfficialParticipationsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OfficialProposalsCondition = {
  /** On the entity at the other end. */
  node?: AwardFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OfficialProposalsFilter = {
  /** All fit, or there is none. */
  every?: OfficialProposalsCondition | null | undefined;
  /** None fits. */
  none?: OfficialProposalsCondition | null | undefined;
  /** At least one fits. */
  some?: OfficialProposalsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OfficialRolesCondition = {
  /** On the entity at the other end. */
  node?: PositionFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `status`. */
  status?: TenureStatusFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OfficialRolesFilter = {
  /** All fit, or there is none. */
  every?: OfficialRolesCondition | null | undefined;
  /** None fits. */
  none?: OfficialRolesCondition | null | undefined;
  /** At least one fits. */
  some?: OfficialRolesCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OfficialSignedDocumentsCondition = {
  /** On the entity at the other end. */
  node?: LegalDocumentFilter | null | undefined;
  /** On `on`. */
  on?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OfficialSignedDocumentsFilter = {
  /** All fit, or there is none. */
  every?: OfficialSignedDocumentsCondition | null | undefined;
  /** None fits. */
  none?: OfficialSignedDocumentsCondition | null | undefined;
  /** At least one fits. */
  some?: OfficialSignedDocumentsCondition | null | undefined;
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first; what is unknown last. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first; what is unknown last. */
  | 'DESC';

/** Exactly one related count to sort by. */
export type OrganizationCount = {
  /** The number of `governedProvinces` that fit; `{}` counts all. */
  governedProvinces?: OrganizationGovernedProvincesCondition | null | undefined;
  /** The number of `issuedDocuments` that fit; `{}` counts all. */
  issuedDocuments?: OrganizationIssuedDocumentsCondition | null | undefined;
  /** The number of `leaders` that fit; `{}` counts all. */
  leaders?: OrganizationLeadersCondition | null | undefined;
  /** The number of `members` that fit; `{}` counts all. */
  members?: OrganizationMembersCondition | null | undefined;
  /** The number of `organizedEvents` that fit; `{}` counts all. */
  organizedEvents?: OrganizationOrganizedEventsCondition | null | undefined;
  /** The number of `parts` that fit; `{}` counts all. */
  parts?: OrganizationPartsCondition | null | undefined;
  /** The number of `positions` that fit; `{}` counts all. */
  positions?: OrganizationPositionsCondition | null | undefined;
  /** The number of `rankings` that fit; `{}` counts all. */
  rankings?: OrganizationRankingsCondition | null | undefined;
  /** The number of `wholes` that fit; `{}` counts all. */
  wholes?: OrganizationWholesCondition | null | undefined;
};

/** Conditions that all have to hold. */
export type OrganizationFilter = {
  /** All of these hold. At most 100. */
  and?: Array<OrganizationFilter> | null | undefined;
  /** On `dissolvedOn`. */
  dissolvedOn?: DateFilter | null | undefined;
  /** On `foundedOn`. */
  foundedOn?: DateFilter | null | undefined;
  /** On what `governedProvinces` lists. With `asOf`, on what it lists at that time. */
  governedProvinces?: OrganizationGovernedProvincesFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On what `issuedDocuments` lists. With `asOf`, on what it lists at that time. */
  issuedDocuments?: OrganizationIssuedDocumentsFilter | null | undefined;
  /** On `kind`. */
  kind?: OrganizationKindFilter | null | undefined;
  /** On what `leaders` lists. With `asOf`, on what it lists at that time. */
  leaders?: OrganizationLeadersFilter | null | undefined;
  /** On what `members` lists. With `asOf`, on what it lists at that time. */
  members?: OrganizationMembersFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** On `nameVi`. */
  nameVi?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<OrganizationFilter> | null | undefined;
  /** On what `organizedEvents` lists. With `asOf`, on what it lists at that time. */
  organizedEvents?: OrganizationOrganizedEventsFilter | null | undefined;
  /** On what `parts` lists. With `asOf`, on what it lists at that time. */
  parts?: OrganizationPartsFilter | null | undefined;
  /** On what `positions` lists. With `asOf`, on what it lists at that time. */
  positions?: OrganizationPositionsFilter | null | undefined;
  /** On what `rankings` lists. With `asOf`, on what it lists at that time. */
  rankings?: OrganizationRankingsFilter | null | undefined;
  /** On what `wholes` lists. With `asOf`, on what it lists at that time. */
  wholes?: OrganizationWholesFilter | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OrganizationGovernedProvincesCondition = {
  /** On the entity at the other end. */
  node?: ProvinceFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationGovernedProvincesFilter = {
  /** All fit, or there is none. */
  every?: OrganizationGovernedProvincesCondition | null | undefined;
  /** None fits. */
  none?: OrganizationGovernedProvincesCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationGovernedProvincesCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OrganizationIssuedDocumentsCondition = {
  /** On the entity at the other end. */
  node?: LegalDocumentFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationIssuedDocumentsFilter = {
  /** All fit, or there is none. */
  every?: OrganizationIssuedDocumentsCondition | null | undefined;
  /** None fits. */
  none?: OrganizationIssuedDocumentsCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationIssuedDocumentsCondition | null | undefined;
};

/** What kind of organization it is. */
export type OrganizationKind =
  /** A parliament, one of its committees or delegations, or a people’s council. */
  | 'ASSEMBLY'
  /** An advisory council. */
  | 'COUNCIL'
  /** A group of provinces or agencies that compete in emulation movements and rank each other. */
  | 'EMULATION_CLUSTER'
  /** A government, ministry or people’s committee. */
  | 'GOVERNMENT'
  /** A court or procuracy. */
  | 'JUDICIAL'
  /** A mass organization. */
  | 'MASS_ORGANIZATION'
  /** A unit of the armed forces. */
  | 'MILITARY'
  /** Any other organization. */
  | 'OTHER'
  /** A party, one of its committees or commissions. */
  | 'PARTY'
  /** A newspaper or broadcaster. */
  | 'PRESS';

/** A condition on a OrganizationKind. */
export type OrganizationKindFilter = {
  /** Is this. */
  eq?: OrganizationKind | null | undefined;
  /** Is one of these; none if the list is empty. At most 100. */
  in?: Array<OrganizationKind> | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OrganizationLeadersCondition = {
  /** On the entity at the other end. */
  node?: ProvinceFilter | null | undefined;
  /** On `role`. */
  role?: LeadershipRoleFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationLeadersFilter = {
  /** All fit, or there is none. */
  every?: OrganizationLeadersCondition | null | undefined;
  /** None fits. */
  none?: OrganizationLeadersCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationLeadersCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OrganizationMembersCondition = {
  /** On `area`. */
  area?: IdFilter | null | undefined;
  /** On the entity at the other end. */
  node?: NodeFilter | null | undefined;
  /** On `onBehalfOf`. */
  onBehalfOf?: IdFilter | null | undefined;
  /** On `period`. */
  period?: IdFilter | null | undefined;
  /** On `role`. */
  role?: IdFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `term`. */
  term?: IdFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationMembersFilter = {
  /** All fit, or there is none. */
  every?: OrganizationMembersCondition | null | undefined;
  /** None fits. */
  none?: OrganizationMembersCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationMembersCondition | null | undefined;
};

/** A key to sort by: a field or a count. */
export type OrganizationOrder = {
  /** The related count to sort by, in place of a field. */
  count?: OrganizationCount | null | undefined;
  /** Which way. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: OrganizationOrderField | null | undefined;
};

/** What a list may be sorted by. */
export type OrganizationOrderField =
  /** By founding date. */
  | 'FOUNDED_ON'
  /** By name. */
  | 'NAME';

/** Conditions on one relationship, which all have to hold. */
export type OrganizationOrganizedEventsCondition = {
  /** On the entity at the other end. */
  node?: EventFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationOrganizedEventsFilter = {
  /** All fit, or there is none. */
  every?: OrganizationOrganizedEventsCondition | null | undefined;
  /** None fits. */
  none?: OrganizationOrganizedEventsCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationOrganizedEventsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OrganizationPartsCondition = {
  /** On the entity at the other end. */
  node?: OrganizationFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationPartsFilter = {
  /** All fit, or there is none. */
  every?: OrganizationPartsCondition | null | undefined;
  /** None fits. */
  none?: OrganizationPartsCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationPartsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OrganizationPositionsCondition = {
  /** On the entity at the other end. */
  node?: PositionFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationPositionsFilter = {
  /** All fit, or there is none. */
  every?: OrganizationPositionsCondition | null | undefined;
  /** None fits. */
  none?: OrganizationPositionsCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationPositionsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OrganizationRankingsCondition = {
  /** On `approximate`. */
  approximate?: ApproximationFilter | null | undefined;
  /** On the entity at the other end. */
  node?: ProvinceFilter | null | undefined;
  /** On `rank`. */
  rank?: IntFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationRankingsFilter = {
  /** All fit, or there is none. */
  every?: OrganizationRankingsCondition | null | undefined;
  /** None fits. */
  none?: OrganizationRankingsCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationRankingsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type OrganizationWholesCondition = {
  /** On the entity at the other end. */
  node?: OrganizationFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type OrganizationWholesFilter = {
  /** All fit, or there is none. */
  every?: OrganizationWholesCondition | null | undefined;
  /** None fits. */
  none?: OrganizationWholesCondition | null | undefined;
  /** At least one fits. */
  some?: OrganizationWholesCondition | null | undefined;
};

/** How surely several facts held on one day. */
export type OverlapCertainty =
  /** Whatever days their dates mean, they have a day in common; or one event or document dates them all. */
  | 'DEFINITE'
  /** They surely have no day in common: one came after the other. */
  | 'NONE'
  /** Something is known of the dates of each and does not decide. */
  | 'POSSIBLE'
  /** Of one of them no date is known. */
  | 'UNKNOWN';

/** What a participant did at an event. */
export type ParticipationRole =
  /** Attended it. */
  | 'ATTENDED'
  /** Chaired it alone. */
  | 'CHAIRED'
  /** Chaired it together with others. */
  | 'CO_CHAIRED'
  /** Opened the event. */
  | 'OPENED'
  /** Presented something else at it, such as flowers or an award. */
  | 'PRESENTED'
  /** Presented a report at it. */
  | 'REPORTED'
  /** Signed a document at it. */
  | 'SIGNED'
  /** Gave a speech at it. */
  | 'SPOKE';

/** A condition on a ParticipationRole. */
export type ParticipationRoleFilter = {
  /** Is this. */
  eq?: ParticipationRole | null | undefined;
  /** Is one of these; none if the list is empty. At most 100. */
  in?: Array<ParticipationRole> | null | undefined;
};

/** Exactly one related count to sort by. */
export type PositionCount = {
  /** The number of `grantedAwards` that fit; `{}` counts all. */
  grantedAwards?: PositionGrantedAwardsCondition | null | undefined;
  /** The number of `holders` that fit; `{}` counts all. */
  holders?: PositionHoldersCondition | null | undefined;
  /** The number of `issuedDocuments` that fit; `{}` counts all. */
  issuedDocuments?: PositionIssuedDocumentsCondition | null | undefined;
  /** The number of `organizations` that fit; `{}` counts all. */
  organizations?: PositionOrganizationsCondition | null | undefined;
  /** The number of `provinces` that fit; `{}` counts all. */
  provinces?: PositionProvincesCondition | null | undefined;
};

/** Conditions that all have to hold. */
export type PositionFilter = {
  /** All of these hold. At most 100. */
  and?: Array<PositionFilter> | null | undefined;
  /** On what `grantedAwards` lists. With `asOf`, on what it lists at that time. */
  grantedAwards?: PositionGrantedAwardsFilter | null | undefined;
  /** On what `holders` lists. With `asOf`, on what it lists at that time. */
  holders?: PositionHoldersFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On what `issuedDocuments` lists. With `asOf`, on what it lists at that time. */
  issuedDocuments?: PositionIssuedDocumentsFilter | null | undefined;
  /** On `kind`. */
  kind?: PositionKindFilter | null | undefined;
  /** This does not hold. */
  not?: PositionFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<PositionFilter> | null | undefined;
  /** On what `organizations` lists. With `asOf`, on what it lists at that time. */
  organizations?: PositionOrganizationsFilter | null | undefined;
  /** On what `provinces` lists. With `asOf`, on what it lists at that time. */
  provinces?: PositionProvincesFilter | null | undefined;
  /** On `rank`. */
  rank?: IntFilter | null | undefined;
  /** On `seats`. */
  seats?: IntFilter | null | undefined;
  /** On `title`. */
  title?: TextFilter | null | undefined;
  /** On `titleVi`. */
  titleVi?: TextFilter | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type PositionGrantedAwardsCondition = {
  /** On the entity at the other end. */
  node?: AwardFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type PositionGrantedAwardsFilter = {
  /** All fit, or there is none. */
  every?: PositionGrantedAwardsCondition | null | undefined;
  /** None fits. */
  none?: PositionGrantedAwardsCondition | null | undefined;
  /** At least one fits. */
  some?: PositionGrantedAwardsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type PositionHoldersCondition = {
  /** On the entity at the other end. */
  node?: OfficialFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `status`. */
  status?: TenureStatusFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type PositionHoldersFilter = {
  /** All fit, or there is none. */
  every?: PositionHoldersCondition | null | undefined;
  /** None fits. */
  none?: PositionHoldersCondition | null | undefined;
  /** At least one fits. */
  some?: PositionHoldersCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type PositionIssuedDocumentsCondition = {
  /** On the entity at the other end. */
  node?: LegalDocumentFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type PositionIssuedDocumentsFilter = {
  /** All fit, or there is none. */
  every?: PositionIssuedDocumentsCondition | null | undefined;
  /** None fits. */
  none?: PositionIssuedDocumentsCondition | null | undefined;
  /** At least one fits. */
  some?: PositionIssuedDocumentsCondition | null | undefined;
};

/** Which part of public life a position belongs to. */
export type PositionKind =
  /** In the National Assembly. */
  | 'ASSEMBLY'
  /** In an emulation cluster. */
  | 'CLUSTER'
  /** In a people’s council or an advisory council. */
  | 'COUNCIL'
  /** In a court or procuracy. */
  | 'JUDICIAL'
  /** In a mass organization, such as the Youth Union. */
  | 'MASS_ORGANIZATION'
  /** In the armed forces. */
  | 'MILITARY'
  /** Anywhere else. */
  | 'OTHER'
  /** In the Communist Party or another party. */
  | 'PARTY'
  /** In the executive: government, ministries, people’s committees. */
  | 'STATE';

/** A condition on a PositionKind. */
export type PositionKindFilter = {
  /** Is this. */
  eq?: PositionKind | null | undefined;
  /** Is one of these; none if the list is empty. At most 100. */
  in?: Array<PositionKind> | null | undefined;
};

/** A key to sort by: a field or a count. */
export type PositionOrder = {
  /** The related count to sort by, in place of a field. */
  count?: PositionCount | null | undefined;
  /** Which way. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: PositionOrderField | null | undefined;
};

/** What a list may be sorted by. */
export type PositionOrderField =
  /** By rank in the organization. */
  | 'RANK'
  /** By title. */
  | 'TITLE';

/** Conditions on one relationship, which all have to hold. */
export type PositionOrganizationsCondition = {
  /** On the entity at the other end. */
  node?: OrganizationFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type PositionOrganizationsFilter = {
  /** All fit, or there is none. */
  every?: PositionOrganizationsCondition | null | undefined;
  /** None fits. */
  none?: PositionOrganizationsCondition | null | undefined;
  /** At least one fits. */
  some?: PositionOrganizationsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type PositionProvincesCondition = {
  /** On the entity at the other end. */
  node?: ProvinceFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type PositionProvincesFilter = {
  /** All fit, or there is none. */
  every?: PositionProvincesCondition | null | undefined;
  /** None fits. */
  none?: PositionProvincesCondition | null | undefined;
  /** At least one fits. */
  some?: PositionProvincesCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvinceAwardsCondition = {
  /** On the entity at the other end. */
  node?: AwardFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvinceAwardsFilter = {
  /** All fit, or there is none. */
  every?: ProvinceAwardsCondition | null | undefined;
  /** None fits. */
  none?: ProvinceAwardsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvinceAwardsCondition | null | undefined;
};

/** Exactly one related count to sort by. */
export type ProvinceCount = {
  /** The number of `awards` that fit; `{}` counts all. */
  awards?: ProvinceAwardsCondition | null | undefined;
  /** The number of `leaderships` that fit; `{}` counts all. */
  leaderships?: ProvinceLeadershipsCondition | null | undefined;
  /** The number of `memberships` that fit; `{}` counts all. */
  memberships?: ProvinceMembershipsCondition | null | undefined;
  /** The number of `positions` that fit; `{}` counts all. */
  positions?: ProvincePositionsCondition | null | undefined;
  /** The number of `predecessors` that fit; `{}` counts all. */
  predecessors?: ProvincePredecessorsCondition | null | undefined;
  /** The number of `proposals` that fit; `{}` counts all. */
  proposals?: ProvinceProposalsCondition | null | undefined;
  /** The number of `rankings` that fit; `{}` counts all. */
  rankings?: ProvinceRankingsCondition | null | undefined;
  /** The number of `representations` that fit; `{}` counts all. */
  representations?: ProvinceRepresentationsCondition | null | undefined;
  /** The number of `signedDocuments` that fit; `{}` counts all. */
  signedDocuments?: ProvinceSignedDocumentsCondition | null | undefined;
  /** The number of `successors` that fit; `{}` counts all. */
  successors?: ProvinceSuccessorsCondition | null | undefined;
};

/** Conditions that all have to hold. */
export type ProvinceFilter = {
  /** All of these hold. At most 100. */
  and?: Array<ProvinceFilter> | null | undefined;
  /** On what `awards` lists. With `asOf`, on what it lists at that time. */
  awards?: ProvinceAwardsFilter | null | undefined;
  /** On `gsoCode`. */
  gsoCode?: IdFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `isoCode`. */
  isoCode?: IdFilter | null | undefined;
  /** On what `leaderships` lists. With `asOf`, on what it lists at that time. */
  leaderships?: ProvinceLeadershipsFilter | null | undefined;
  /** On what `memberships` lists. With `asOf`, on what it lists at that time. */
  memberships?: ProvinceMembershipsFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** On `nameVi`. */
  nameVi?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: ProvinceFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<ProvinceFilter> | null | undefined;
  /** On what `positions` lists. With `asOf`, on what it lists at that time. */
  positions?: ProvincePositionsFilter | null | undefined;
  /** On what `predecessors` lists. With `asOf`, on what it lists at that time. */
  predecessors?: ProvincePredecessorsFilter | null | undefined;
  /** On what `proposals` lists. With `asOf`, on what it lists at that time. */
  proposals?: ProvinceProposalsFilter | null | undefined;
  /** On what `rankings` lists. With `asOf`, on what it lists at that time. */
  rankings?: ProvinceRankingsFilter | null | undefined;
  /** On what `representations` lists. With `asOf`, on what it lists at that time. */
  representations?: ProvinceRepresentationsFilter | null | undefined;
  /** On what `signedDocuments` lists. With `asOf`, on what it lists at that time. */
  signedDocuments?: ProvinceSignedDocumentsFilter | null | undefined;
  /** On what `successors` lists. With `asOf`, on what it lists at that time. */
  successors?: ProvinceSuccessorsFilter | null | undefined;
  /** On `validFrom`. */
  validFrom?: DateFilter | null | undefined;
  /** On `validUntil`. */
  validUntil?: DateFilter | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvinceLeadershipsCondition = {
  /** On the entity at the other end. */
  node?: OrganizationFilter | null | undefined;
  /** On `role`. */
  role?: LeadershipRoleFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvinceLeadershipsFilter = {
  /** All fit, or there is none. */
  every?: ProvinceLeadershipsCondition | null | undefined;
  /** None fits. */
  none?: ProvinceLeadershipsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvinceLeadershipsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvinceMembershipsCondition = {
  /** On `area`. */
  area?: IdFilter | null | undefined;
  /** On the entity at the other end. */
  node?: OrganizationFilter | null | undefined;
  /** On `onBehalfOf`. */
  onBehalfOf?: IdFilter | null | undefined;
  /** On `period`. */
  period?: IdFilter | null | undefined;
  /** On `role`. */
  role?: IdFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `term`. */
  term?: IdFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvinceMembershipsFilter = {
  /** All fit, or there is none. */
  every?: ProvinceMembershipsCondition | null | undefined;
  /** None fits. */
  none?: ProvinceMembershipsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvinceMembershipsCondition | null | undefined;
};

/** A key to sort by: a field or a count. */
export type ProvinceOrder = {
  /** The related count to sort by, in place of a field. */
  count?: ProvinceCount | null | undefined;
  /** Which way. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: ProvinceOrderField | null | undefined;
};

/** What a list may be sorted by. */
export type ProvinceOrderField =
  /** By the code of the General Statistics Office. */
  | 'GSO_CODE'
  /** By name, as a Vietnamese dictionary sorts. */
  | 'NAME'
  /** By the first day it existed. */
  | 'VALID_FROM';

/** Conditions on one relationship, which all have to hold. */
export type ProvincePositionsCondition = {
  /** On the entity at the other end. */
  node?: PositionFilter | null | undefined;
  /** On `since`. */
  since?: DateFilter | null | undefined;
  /** On `until`. */
  until?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvincePositionsFilter = {
  /** All fit, or there is none. */
  every?: ProvincePositionsCondition | null | undefined;
  /** None fits. */
  none?: ProvincePositionsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvincePositionsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvincePredecessorsCondition = {
  /** On the entity at the other end. */
  node?: ProvinceFilter | null | undefined;
  /** On `on`. */
  on?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvincePredecessorsFilter = {
  /** All fit, or there is none. */
  every?: ProvincePredecessorsCondition | null | undefined;
  /** None fits. */
  none?: ProvincePredecessorsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvincePredecessorsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvinceProposalsCondition = {
  /** On the entity at the other end. */
  node?: AwardFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvinceProposalsFilter = {
  /** All fit, or there is none. */
  every?: ProvinceProposalsCondition | null | undefined;
  /** None fits. */
  none?: ProvinceProposalsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvinceProposalsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvinceRankingsCondition = {
  /** On `approximate`. */
  approximate?: ApproximationFilter | null | undefined;
  /** On the entity at the other end. */
  node?: OrganizationFilter | null | undefined;
  /** On `rank`. */
  rank?: IntFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvinceRankingsFilter = {
  /** All fit, or there is none. */
  every?: ProvinceRankingsCondition | null | undefined;
  /** None fits. */
  none?: ProvinceRankingsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvinceRankingsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvinceRepresentationsCondition = {
  /** On the entity at the other end. */
  node?: EventFilter | null | undefined;
  /** On `role`. */
  role?: ParticipationRoleFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvinceRepresentationsFilter = {
  /** All fit, or there is none. */
  every?: ProvinceRepresentationsCondition | null | undefined;
  /** None fits. */
  none?: ProvinceRepresentationsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvinceRepresentationsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvinceSignedDocumentsCondition = {
  /** On the entity at the other end. */
  node?: LegalDocumentFilter | null | undefined;
  /** On `on`. */
  on?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvinceSignedDocumentsFilter = {
  /** All fit, or there is none. */
  every?: ProvinceSignedDocumentsCondition | null | undefined;
  /** None fits. */
  none?: ProvinceSignedDocumentsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvinceSignedDocumentsCondition | null | undefined;
};

/** Conditions on one relationship, which all have to hold. */
export type ProvinceSuccessorsCondition = {
  /** On the entity at the other end. */
  node?: ProvinceFilter | null | undefined;
  /** On `on`. */
  on?: DateFilter | null | undefined;
};

/** Which of the relationships fit; conditions given together all hold. */
export type ProvinceSuccessorsFilter = {
  /** All fit, or there is none. */
  every?: ProvinceSuccessorsCondition | null | undefined;
  /** None fits. */
  none?: ProvinceSuccessorsCondition | null | undefined;
  /** At least one fits. */
  some?: ProvinceSuccessorsCondition | null | undefined;
};

/** A type of relationship between two entities. */
export type RelationshipType =
  /** from is a claim about to. */
  | 'ABOUT'
  /** from amends to. */
  | 'AMENDS'
  /** from is a position in to. */
  | 'BELONGS_TO'
  /** from dealt with to. */
  | 'DISCUSSED'
  /** from governs to. */
  | 'GOVERNS'
  /** from is granted by to. */
  | 'GRANTED_BY'
  /** from holds the position to. */
  | 'HOLDS'
  /** from implements to. */
  | 'IMPLEMENTS'
  /** from was issued by to. */
  | 'ISSUED_BY'
  /** from leads to. */
  | 'LEADS'
  /** from is a member of to. */
  | 'MEMBER_OF'
  /** from organized to. */
  | 'ORGANIZED'
  /** from took part in to. */
  | 'PARTICIPATED_IN'
  /** from is part of to. */
  | 'PART_OF'
  /** from was proposed for to. */
  | 'PROPOSED_FOR'
  /** from was ranked in to. */
  | 'RANKED_IN'
  /** from received to. */
  | 'RECEIVED'
  /** from replaces to. */
  | 'REPLACES'
  /** from was represented at to. */
  | 'REPRESENTED_AT'
  /** from is a position of to. */
  | 'REPRESENTS'
  /** from signed to. */
  | 'SIGNED'
  /** from was signed at to. */
  | 'SIGNED_AT'
  /** from was succeeded by to. */
  | 'SUCCEEDED_BY';

/** Conditions that all have to hold. */
export type SourceFilter = {
  /** All of these hold. At most 100. */
  and?: Array<SourceFilter> | null | undefined;
  /** On `authors`. */
  authors?: TextFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `language`. */
  language?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: SourceFilter | null | undefined;
  /** At least one of these holds; none if the list is empty. At most 100. */
  or?: Array<SourceFilter> | null | undefined;
  /** On `publishedOn`. */
  publishedOn?: DateFilter | null | undefined;
  /** On `publisher`. */
  publisher?: TextFilter | null | undefined;
  /** On `title`. */
  title?: TextFilter | null | undefined;
  /** On `titleEn`. */
  titleEn?: TextFilter | null | undefined;
  /** On `titleVi`. */
  titleVi?: TextFilter | null | undefined;
  /** On `url`. */
  url?: IdFilter | null | undefined;
};

/** A key to sort by: a field or a count. */
export type SourceOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field?: SourceOrderField | null | undefined;
};

/** What a list may be sorted by. */
export type SourceOrderField =
  /** By date of publication. */
  | 'PUBLISHED_ON'
  /** By title. */
  | 'TITLE';

/** How surely there was a gap or an overlap between tenures: one that there surely was not is null. */
export type SuccessionCertainty =
  /** There was at least one such day, whatever days the dates mean. */
  | 'DEFINITE'
  /** Something is known of the dates and does not decide. */
  | 'POSSIBLE'
  /** Too little is known of the dates to say anything. */
  | 'UNKNOWN';

/** Whether a source says that a tenure has ended. */
export type TenureStatus =
  /** A source says that it has ended, whether or not the day is known. */
  | 'ENDED'
  /** A source says that it has not ended. */
  | 'ONGOING'
  /** No source says whether it has ended. */
  | 'UNKNOWN';

/** A condition on a TenureStatus. */
export type TenureStatusFilter = {
  /** Is this. */
  eq?: TenureStatus | null | undefined;
  /** Is one of these; none if the list is empty. At most 100. */
  in?: Array<TenureStatus> | null | undefined;
};

/** A condition on a text. Case, tone marks and other diacritics make no difference. */
export type TextFilter = {
  /** Holds this text anywhere. */
  contains?: string | null | undefined;
  /** Is this text. */
  eq?: string | null | undefined;
  /** Is one of these texts; none if the list is empty. At most 100. */
  in?: Array<string> | null | undefined;
  /** True for entities without a value, false for those with one. */
  isNull?: boolean | null | undefined;
  /** Begins with this text. */
  startsWith?: string | null | undefined;
};

/** What the date of an item of a timeline is to it. */
export type TimelineKind =
  /** A source shows that it held on that date. */
  | 'ATTESTED'
  /** It began then: `since` of a tenure, a birth, a foundation, the first day of an event. */
  | 'BEGAN'
  /** It ended then: `until` of a tenure, which is the first day it no longer held; a dissolution; the last day of an event. */
  | 'ENDED'
  /** It happened then: a fact of a year or a day, the issue of a document, a publication. */
  | 'HAPPENED';

/** Whether a topic of an event was agreed on or asked for. */
export type TopicKind =
  /** The participants agreed on it. */
  | 'AGREED'
  /** A participant asked for it. */
  | 'REQUESTED';

export type ReferenceFragment = { paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } };

type FactParts_ActorEdge_Fragment = { __typename: 'ActorEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_AwardGivenEdge_Fragment = { __typename: 'AwardGivenEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_AwardLinkEdge_Fragment = { __typename: 'AwardLinkEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_AwardeeEdge_Fragment = { __typename: 'AwardeeEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_ClaimEdge_Fragment = { __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_DocumentLinkEdge_Fragment = { __typename: 'DocumentLinkEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_EventLinkEdge_Fragment = { __typename: 'EventLinkEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_EventPartEdge_Fragment = { __typename: 'EventPartEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_GrantorEdge_Fragment = { __typename: 'GrantorEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_HolderEdge_Fragment = { __typename: 'HolderEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_LeaderEdge_Fragment = { __typename: 'LeaderEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_LeadershipEdge_Fragment = { __typename: 'LeadershipEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_MemberEdge_Fragment = { __typename: 'MemberEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_MembershipEdge_Fragment = { __typename: 'MembershipEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_OrganizationLinkEdge_Fragment = { __typename: 'OrganizationLinkEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_OrganizerEdge_Fragment = { __typename: 'OrganizerEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_ParticipantEdge_Fragment = { __typename: 'ParticipantEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_ParticipationEdge_Fragment = { __typename: 'ParticipationEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_PositionLinkEdge_Fragment = { __typename: 'PositionLinkEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_ProvinceLinkEdge_Fragment = { __typename: 'ProvinceLinkEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_RankedProvinceEdge_Fragment = { __typename: 'RankedProvinceEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_RankingEdge_Fragment = { __typename: 'RankingEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_RepresentationEdge_Fragment = { __typename: 'RepresentationEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_RepresentedEdge_Fragment = { __typename: 'RepresentedEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_RoleEdge_Fragment = { __typename: 'RoleEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type FactParts_SuccessionEdge_Fragment = { __typename: 'SuccessionEdge', factId: string, certainty: Certainty | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type FactPartsFragment =
  | FactParts_ActorEdge_Fragment
  | FactParts_AwardGivenEdge_Fragment
  | FactParts_AwardLinkEdge_Fragment
  | FactParts_AwardeeEdge_Fragment
  | FactParts_ClaimEdge_Fragment
  | FactParts_DocumentLinkEdge_Fragment
  | FactParts_EventLinkEdge_Fragment
  | FactParts_EventPartEdge_Fragment
  | FactParts_GrantorEdge_Fragment
  | FactParts_HolderEdge_Fragment
  | FactParts_LeaderEdge_Fragment
  | FactParts_LeadershipEdge_Fragment
  | FactParts_MemberEdge_Fragment
  | FactParts_MembershipEdge_Fragment
  | FactParts_OrganizationLinkEdge_Fragment
  | FactParts_OrganizerEdge_Fragment
  | FactParts_ParticipantEdge_Fragment
  | FactParts_ParticipationEdge_Fragment
  | FactParts_PositionLinkEdge_Fragment
  | FactParts_ProvinceLinkEdge_Fragment
  | FactParts_RankedProvinceEdge_Fragment
  | FactParts_RankingEdge_Fragment
  | FactParts_RepresentationEdge_Fragment
  | FactParts_RepresentedEdge_Fragment
  | FactParts_RoleEdge_Fragment
  | FactParts_SuccessionEdge_Fragment
;

export type OrganizationLinkFragment = { __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type ProvinceLinkFragment = { __typename: 'ProvinceLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type DocumentLinkFragment = { __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
    | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
  , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type EventLinkFragment = { __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type AwardGivenFragment = { __typename: 'AwardGivenEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, proposedBy:
    | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Award', name: string, nameVi: string | null, id: string }
    | { __typename: 'Claim', property: string, value: string, id: string }
    | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Event', name: string, nameVi: string | null, id: string }
    | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Official', name: string, id: string }
    | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
    | { __typename: 'Position', title: string, titleVi: string | null, id: string }
    | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
    | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
   | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type ClaimGivenFragment = { __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

type Named_Agreement_Fragment = { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string };

type Named_Award_Fragment = { __typename: 'Award', name: string, nameVi: string | null, id: string };

type Named_Claim_Fragment = { __typename: 'Claim', property: string, value: string, id: string };

type Named_Decree_Fragment = { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string };

type Named_Directive_Fragment = { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string };

type Named_Event_Fragment = { __typename: 'Event', name: string, nameVi: string | null, id: string };

type Named_Law_Fragment = { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string };

type Named_Official_Fragment = { __typename: 'Official', name: string, id: string };

type Named_Organization_Fragment = { __typename: 'Organization', name: string, nameVi: string | null, id: string };

type Named_Position_Fragment = { __typename: 'Position', title: string, titleVi: string | null, id: string };

type Named_Province_Fragment = { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string };

type Named_Resolution_Fragment = { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string };

type Named_Source_Fragment = { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string };

export type NamedFragment =
  | Named_Agreement_Fragment
  | Named_Award_Fragment
  | Named_Claim_Fragment
  | Named_Decree_Fragment
  | Named_Directive_Fragment
  | Named_Event_Fragment
  | Named_Law_Fragment
  | Named_Official_Fragment
  | Named_Organization_Fragment
  | Named_Position_Fragment
  | Named_Province_Fragment
  | Named_Resolution_Fragment
  | Named_Source_Fragment
;

type Described_Agreement_Fragment = { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string };

type Described_Award_Fragment = { __typename: 'Award', name: string, nameVi: string | null, id: string };

type Described_Claim_Fragment = { __typename: 'Claim', property: string, value: string, id: string };

type Described_Decree_Fragment = { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string };

type Described_Directive_Fragment = { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string };

type Described_Event_Fragment = { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string };

type Described_Law_Fragment = { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string };

type Described_Official_Fragment = { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, attestedOn: Array<string>, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } };

type Described_Organization_Fragment = { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string };

type Described_Position_Fragment = { __typename: 'Position', title: string, titleVi: string | null, id: string };

type Described_Province_Fragment = { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string };

type Described_Resolution_Fragment = { __typename: 'Resolution', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string };

type Described_Source_Fragment = { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string };

export type DescribedFragment =
  | Described_Agreement_Fragment
  | Described_Award_Fragment
  | Described_Claim_Fragment
  | Described_Decree_Fragment
  | Described_Directive_Fragment
  | Described_Event_Fragment
  | Described_Law_Fragment
  | Described_Official_Fragment
  | Described_Organization_Fragment
  | Described_Position_Fragment
  | Described_Province_Fragment
  | Described_Resolution_Fragment
  | Described_Source_Fragment
;

export type ChangesQueryVariables = Exact<{
  entity?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type ChangesQuery = { graphVersion: string, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, action: ChangeAction, at: string, reason: string | null, factId: string, sentence: string, properties: Array<{ property: string, from: Array<string>, to: Array<string> }>, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> } }> } };

export type ConflictsQueryVariables = Exact<{
  kinds?: Array<ConflictKind> | ConflictKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type ConflictsQuery = { graphVersion: string, conflicts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ConflictKind, certainty: ConflictCertainty, sentence: string, entity:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
        , relationships: Array<
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
          | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        >, claims: Array<{ __typename: 'Claim', preferred: boolean, property: string, value: string, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }> } };

export type ChosenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type ChosenQuery = { graphVersion: string, nodes: Array<
    | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Award', name: string, nameVi: string | null, id: string }
    | { __typename: 'Claim', property: string, value: string, id: string }
    | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }
    | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, attestedOn: Array<string>, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } }
    | { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string }
    | { __typename: 'Position', title: string, titleVi: string | null, id: string }
    | { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string }
    | { __typename: 'Resolution', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
   | null>, commonConnections: { totalCount: number, edges: Array<{ certainty: OverlapCertainty, sharedFrom: string | null, sharedUntil: string | null, sharedByAll: boolean, node:
        | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Award', name: string, nameVi: string | null, id: string }
        | { __typename: 'Claim', property: string, value: string, id: string }
        | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Event', name: string, nameVi: string | null, id: string }
        | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Official', name: string, id: string }
        | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
        | { __typename: 'Position', title: string, titleVi: string | null, id: string }
        | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
        | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
      , sharedBy: Array<
        | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Award', name: string, nameVi: string | null, id: string }
        | { __typename: 'Claim', property: string, value: string, id: string }
        | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Event', name: string, nameVi: string | null, id: string }
        | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Official', name: string, id: string }
        | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
        | { __typename: 'Position', title: string, titleVi: string | null, id: string }
        | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
        | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
      > }> } };

export type ChosenOneQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChosenOneQuery = { graphVersion: string, nodes: Array<
    | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Award', name: string, nameVi: string | null, id: string }
    | { __typename: 'Claim', property: string, value: string, id: string }
    | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }
    | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, attestedOn: Array<string>, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } }
    | { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string }
    | { __typename: 'Position', title: string, titleVi: string | null, id: string }
    | { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string }
    | { __typename: 'Resolution', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
   | null> };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  count: number;
  asOf?: string | null | undefined;
  hubPenalty: number;
  language: Language;
}>;


export type PathsQuery = { graphVersion: string, path: Array<{ length: number, sharedTime: OverlapCertainty, sharedFrom: string | null, sharedUntil: string | null, nodes: Array<
      | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Award', name: string, nameVi: string | null, id: string }
      | { __typename: 'Claim', property: string, value: string, id: string }
      | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Event', name: string, nameVi: string | null, id: string }
      | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Official', name: string, id: string }
      | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
      | { __typename: 'Position', title: string, titleVi: string | null, id: string }
      | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
      | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
    >, edges: Array<{ forward: boolean, relationship:
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Claim', property: string, value: string, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Event', name: string, nameVi: string | null, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Award', name: string, nameVi: string | null, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Position', title: string, titleVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Award', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Award', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
       }> }> };

export type AwardPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  dated: boolean;
}>;


export type AwardPageQuery = { graphVersion: string, timeline?: { firstDate: string | null, lastDate: string | null }, award: { __typename: 'Award', kind: AwardKind, name: string, nameVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, grantors: { totalCount: number, edges: Array<{ __typename: 'GrantorEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, recipients: { totalCount: number, edges: Array<{ __typename: 'AwardeeEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
        , proposedBy:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, nominees: { totalCount: number, edges: Array<{ __typename: 'AwardeeEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
        , proposedBy:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimPageQuery = { graphVersion: string, node:
    | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Award', name: string, nameVi: string | null, id: string }
    | { __typename: 'Claim', preferred: boolean, property: string, value: string, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, subject:
        | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Award', name: string, nameVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Claim', property: string, value: string, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Event', name: string, nameVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Official', name: string, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Organization', name: string, nameVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Position', title: string, titleVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
        | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
       | null }
    | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Event', name: string, nameVi: string | null, id: string }
    | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Official', name: string, id: string }
    | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
    | { __typename: 'Position', title: string, titleVi: string | null, id: string }
    | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
    | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
   | null };

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  dated: boolean;
}>;


export type DocumentPageQuery = { graphVersion: string, timeline?: { firstDate: string | null, lastDate: string | null }, legalDocument:
    | { __typename: 'Agreement', issuedOn: string | null, effectiveOn: string | null, number: string | null, title: string, titleVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, issuers: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signatories: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amends: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amendedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replaces: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replacedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implements: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implementedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string, signedDocuments: { edges: Array<{ node:
                  | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
                 }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedAt: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
    | { __typename: 'Decree', issuedOn: string | null, effectiveOn: string | null, number: string | null, title: string, titleVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, issuers: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signatories: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amends: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amendedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replaces: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replacedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implements: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implementedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string, signedDocuments: { edges: Array<{ node:
                  | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
                 }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedAt: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
    | { __typename: 'Directive', issuedOn: string | null, effectiveOn: string | null, number: string | null, title: string, titleVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, issuers: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signatories: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amends: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amendedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replaces: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replacedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implements: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implementedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string, signedDocuments: { edges: Array<{ node:
                  | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
                 }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedAt: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
    | { __typename: 'Law', issuedOn: string | null, effectiveOn: string | null, number: string | null, title: string, titleVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, issuers: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signatories: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amends: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amendedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replaces: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replacedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implements: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implementedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string, signedDocuments: { edges: Array<{ node:
                  | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
                 }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedAt: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
    | { __typename: 'Resolution', issuedOn: string | null, effectiveOn: string | null, number: string | null, title: string, titleVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, issuers: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signatories: { totalCount: number, edges: Array<{ __typename: 'ActorEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amends: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, amendedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replaces: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, replacedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implements: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, implementedBy: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string, signedDocuments: { edges: Array<{ node:
                  | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
                  | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
                 }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedAt: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
   | null };

export type EventPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  dated: boolean;
}>;


export type EventPageQuery = { graphVersion: string, timeline?: { firstDate: string | null, lastDate: string | null }, event: { __typename: 'Event', kind: EventKind, place: string | null, startsOn: string | null, endsOn: string | null, name: string, nameVi: string | null, id: string, topics: Array<{ kind: TopicKind, text: string, raisedBy: { __typename: 'Official', name: string, id: string } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }>, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, participants: { totalCount: number, edges: Array<{ __typename: 'ParticipantEdge', on: string | null, role: ParticipationRole, factId: string, certainty: Certainty | null, actingIn: Array<{ __typename: 'Position', title: string, titleVi: string | null, id: string }>, onBehalfOf:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, node: { __typename: 'Official', name: string, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, represented: { totalCount: number, edges: Array<{ __typename: 'RepresentedEdge', on: string | null, role: ParticipationRole, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, organizers: { totalCount: number, edges: Array<{ __typename: 'OrganizerEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, documents: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, parts: { totalCount: number, edges: Array<{ __typename: 'EventPartEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, wholes: { totalCount: number, edges: Array<{ __typename: 'EventPartEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type OfficialPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  dated: boolean;
}>;


export type OfficialPageQuery = { graphVersion: string, timeline?: { firstDate: string | null, lastDate: string | null }, official: { __typename: 'Official', aliases: Array<string>, birthDate: string | null, links: Array<string>, name: string, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, roles: { totalCount: number, edges: Array<{ __typename: 'RoleEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Position', title: string, titleVi: string | null, id: string, organization: { __typename: 'Organization', name: string, nameVi: string | null, id: string } | null, province: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } | null }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, memberships: { totalCount: number, edges: Array<{ __typename: 'MembershipEdge', since: string | null, until: string | null, attestedOn: Array<string>, role: string | null, term: string | null, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, area: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } | null, onBehalfOf: { __typename: 'Organization', name: string, nameVi: string | null, id: string } | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, participations: { totalCount: number, edges: Array<{ __typename: 'ParticipationEdge', on: string | null, role: ParticipationRole, factId: string, certainty: Certainty | null, actingIn: Array<{ __typename: 'Position', title: string, titleVi: string | null, id: string }>, onBehalfOf:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, awards: { totalCount: number, edges: Array<{ __typename: 'AwardGivenEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, proposedBy:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, proposals: { totalCount: number, edges: Array<{ __typename: 'AwardGivenEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, proposedBy:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type OrganizationPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  dated: boolean;
}>;


export type OrganizationPageQuery = { graphVersion: string, timeline?: { firstDate: string | null, lastDate: string | null }, organization: { __typename: 'Organization', kind: OrganizationKind, foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, leaders: { totalCount: number, edges: Array<{ __typename: 'LeaderEdge', year: number, role: LeadershipRole, how: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, positions: { totalCount: number, edges: Array<{ __typename: 'PositionLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Position', title: string, titleVi: string | null, id: string, holders: { totalCount: number, edges: Array<{ __typename: 'HolderEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Official', name: string, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, members: { totalCount: number, edges: Array<{ __typename: 'MemberEdge', since: string | null, until: string | null, attestedOn: Array<string>, role: string | null, term: string | null, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
        , area: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } | null, onBehalfOf: { __typename: 'Organization', name: string, nameVi: string | null, id: string } | null, period: { __typename: 'Event', name: string, nameVi: string | null, id: string } | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, rankings: { totalCount: number, edges: Array<{ __typename: 'RankedProvinceEdge', year: number, rank: number | null, score: number | null, approximate: Approximation | null, factId: string, certainty: Certainty | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string, proposals: { edges: Array<{ __typename: 'AwardGivenEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, proposedBy:
                | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
                | { __typename: 'Award', name: string, nameVi: string | null, id: string }
                | { __typename: 'Claim', property: string, value: string, id: string }
                | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
                | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
                | { __typename: 'Event', name: string, nameVi: string | null, id: string }
                | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
                | { __typename: 'Official', name: string, id: string }
                | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
                | { __typename: 'Position', title: string, titleVi: string | null, id: string }
                | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
                | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
                | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
               | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, parts: { totalCount: number, edges: Array<{ __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, wholes: { totalCount: number, edges: Array<{ __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, governedProvinces: { totalCount: number, edges: Array<{ __typename: 'ProvinceLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, organizedEvents: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, issuedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, representations: { totalCount: number, edges: Array<{ __typename: 'RepresentationEdge', on: string | null, role: ParticipationRole, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, awards: { totalCount: number, edges: Array<{ __typename: 'AwardGivenEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, proposedBy:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, proposals: { totalCount: number, edges: Array<{ __typename: 'AwardGivenEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, proposedBy:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, grantedAwards: { totalCount: number, edges: Array<{ __typename: 'AwardLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type PositionPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  dated: boolean;
}>;


export type PositionPageQuery = { graphVersion: string, timeline?: { firstDate: string | null, lastDate: string | null }, position: { __typename: 'Position', kind: PositionKind, seats: number | null, title: string, titleVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, organizations: { totalCount: number, edges: Array<{ __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, provinces: { totalCount: number, edges: Array<{ __typename: 'ProvinceLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, holders: { totalCount: number, edges: Array<{ __typename: 'HolderEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Official', name: string, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, succession: Array<{ tenure: { factId: string, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, ruledOut: Array<{ from: string | null, until: string | null }>, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, node: { __typename: 'Official', name: string, id: string } }, gap: { certainty: SuccessionCertainty, from: string | null, until: string | null, minimumDays: number, maximumDays: number | null } | null, overlap: { certainty: SuccessionCertainty, from: string | null, until: string | null, minimumDays: number, maximumDays: number | null } | null }>, issuedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, grantedAwards: { totalCount: number, edges: Array<{ __typename: 'AwardLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type IntervalFragment = { certainty: SuccessionCertainty, from: string | null, until: string | null, minimumDays: number, maximumDays: number | null };

export type ProvincePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  dated: boolean;
}>;


export type ProvincePageQuery = { graphVersion: string, timeline?: { firstDate: string | null, lastDate: string | null }, province: { __typename: 'Province', validFrom: string | null, isoCode: string | null, gsoCode: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, positions: { totalCount: number, edges: Array<{ __typename: 'PositionLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Position', kind: PositionKind, seats: number | null, title: string, titleVi: string | null, id: string, holders: { totalCount: number, edges: Array<{ __typename: 'HolderEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Official', name: string, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, predecessors: { totalCount: number, edges: Array<{ __typename: 'SuccessionEdge', on: string | null, factId: string, certainty: Certainty | null, by:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
         | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, successors: { totalCount: number, edges: Array<{ __typename: 'SuccessionEdge', on: string | null, factId: string, certainty: Certainty | null, by:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
         | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string, madeOf: { edges: Array<{ node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, rankings: { totalCount: number, edges: Array<{ __typename: 'RankingEdge', year: number, rank: number | null, score: number | null, approximate: Approximation | null, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, leaderships: { totalCount: number, edges: Array<{ __typename: 'LeadershipEdge', year: number, role: LeadershipRole, how: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, memberships: { totalCount: number, edges: Array<{ __typename: 'MembershipEdge', since: string | null, until: string | null, attestedOn: Array<string>, role: string | null, term: string | null, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, governments: { totalCount: number, edges: Array<{ __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, representations: { totalCount: number, edges: Array<{ __typename: 'RepresentationEdge', on: string | null, role: ParticipationRole, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, awards: { totalCount: number, edges: Array<{ __typename: 'AwardGivenEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, proposedBy:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, proposals: { totalCount: number, edges: Array<{ __typename: 'AwardGivenEdge', year: number | null, basis: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, proposedBy:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  paragraphs?: Array<number> | number | null | undefined;
  language: Language;
}>;


export type SourcePageQuery = { graphVersion: string, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string, facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ factId: string, paragraph: number | null, inferred: string | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Award', name: string, nameVi: string | null, id: string }
          | { __typename: 'Claim', property: string, value: string, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Event', name: string, nameVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
          | { __typename: 'Position', title: string, titleVi: string | null, id: string }
          | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
        , relationship:
          | { id: string, sentence: string, from: { __typename: 'Claim', property: string, value: string, id: string }, to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
             }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            , to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
             }
          | { id: string, sentence: string, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from: { __typename: 'Event', name: string, nameVi: string | null, id: string }, to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
             }
          | { id: string, sentence: string, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
          | { id: string, sentence: string, from: { __typename: 'Award', name: string, nameVi: string | null, id: string }, to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
             }
          | { id: string, sentence: string, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Position', title: string, titleVi: string | null, id: string } }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            , to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
             }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            , to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
             }
          | { id: string, sentence: string, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
            , to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
            , to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
             }
          | { id: string, sentence: string, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
            , to: { __typename: 'Award', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
            , to: { __typename: 'Award', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            , to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
             }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
            , to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            , to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
          | { id: string, sentence: string, from:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Award', name: string, nameVi: string | null, id: string }
              | { __typename: 'Claim', property: string, value: string, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Event', name: string, nameVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Official', name: string, id: string }
              | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
              | { __typename: 'Position', title: string, titleVi: string | null, id: string }
              | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
            , to:
              | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
              | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
             }
          | { id: string, sentence: string, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
         | null }> } } | null };

export type AroundQueryVariables = Exact<{
  id: string | number;
  first: number;
  asOf?: string | null | undefined;
  on: string;
  dated: boolean;
  language: Language;
  via?: Array<RelationshipType> | RelationshipType | null | undefined;
}>;


export type AroundQuery = { graphVersion: string, timeline: { firstDate: string | null, lastDate: string | null }, neighborhood: { nodes: Array<{ hidden: number, node:
        | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Award', name: string, nameVi: string | null, id: string }
        | { __typename: 'Claim', property: string, value: string, id: string }
        | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Event', name: string, nameVi: string | null, id: string }
        | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Official', name: string, id: string }
        | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
        | { __typename: 'Position', title: string, titleVi: string | null, id: string }
        | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
        | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
       }>, relationships: Array<
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, certainty?: Certainty | null, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
    > } };

export type LinkFactsQueryVariables = Exact<{
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  sourceCount?: CountFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type LinkFactsQuery = { graphVersion: string, statistics: { relationships: Array<{ type: RelationshipType, total: number }> }, all: { totalCount: number }, onOne: { totalCount: number }, facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Claim', property: string, value: string, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Event', name: string, nameVi: string | null, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Award', name: string, nameVi: string | null, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Position', title: string, titleVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Award', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Award', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Event', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to: { __typename: 'Event', name: string, nameVi: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
        | { id: string, type: RelationshipType, sentence: string, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
       }> } };

export type ListPeopleQueryVariables = Exact<{
  filter: OfficialFilter;
  orderBy?: Array<OfficialOrder> | OfficialOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListPeopleQuery = { graphVersion: string, officials: { totalCount: number, PROVINCE: Array<{ value: string, count: number }>, ORGANIZATION: Array<{ value: string, count: number }>, BIRTH_YEAR: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, attestedOn: Array<string>, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } } }> } };

export type PagePeopleFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, attestedOn: Array<string>, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } } }> };

export type ListPositionsQueryVariables = Exact<{
  filter: PositionFilter;
  orderBy?: Array<PositionOrder> | PositionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListPositionsQuery = { graphVersion: string, positions: { totalCount: number, KIND: Array<{ value: string, count: number }>, ORGANIZATION: Array<{ value: string, count: number }>, PROVINCE: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Position', title: string, titleVi: string | null, id: string } }> } };

export type PagePositionsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Position', title: string, titleVi: string | null, id: string } }> };

export type ListOrganizationsQueryVariables = Exact<{
  filter: OrganizationFilter;
  orderBy?: Array<OrganizationOrder> | OrganizationOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListOrganizationsQuery = { graphVersion: string, organizations: { totalCount: number, KIND: Array<{ value: string, count: number }>, PROVINCE: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string } }> } };

export type PageOrganizationsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string } }> };

export type ListProvincesQueryVariables = Exact<{
  filter: ProvinceFilter;
  orderBy?: Array<ProvinceOrder> | ProvinceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListProvincesQuery = { graphVersion: string, provinces: { totalCount: number, ORGANIZATION: Array<{ value: string, count: number }>, VALID_UNTIL_YEAR: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string } }> } };

export type PageProvincesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string } }> };

export type ListEventsQueryVariables = Exact<{
  filter: EventFilter;
  orderBy?: Array<EventOrder> | EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListEventsQuery = { graphVersion: string, events: { totalCount: number, KIND: Array<{ value: string, count: number }>, YEAR: Array<{ value: string, count: number }>, PROVINCE: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string } }> } };

export type PageEventsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string } }> };

export type ListDocumentsQueryVariables = Exact<{
  filter: LegalDocumentFilter;
  orderBy?: Array<LegalDocumentOrder> | LegalDocumentOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListDocumentsQuery = { graphVersion: string, legalDocuments: { totalCount: number, YEAR: Array<{ value: string, count: number }>, ISSUER: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Resolution', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
       }> } };

export type PageDocumentsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
      | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Resolution', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
     }> };

export type ListAwardsQueryVariables = Exact<{
  filter: AwardFilter;
  orderBy?: Array<AwardOrder> | AwardOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListAwardsQuery = { graphVersion: string, awards: { totalCount: number, KIND: Array<{ value: string, count: number }>, GRANTOR: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Award', name: string, nameVi: string | null, id: string } }> } };

export type PageAwardsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Award', name: string, nameVi: string | null, id: string } }> };

export type ListSourcesQueryVariables = Exact<{
  filter: SourceFilter;
  orderBy?: Array<SourceOrder> | SourceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListSourcesQuery = { graphVersion: string, sources: { totalCount: number, YEAR: Array<{ value: string, count: number }>, LANGUAGE: Array<{ value: string, count: number }>, PUBLISHER: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> } };

export type PageSourcesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type CountedFragment = { value: string, count: number };

export type NamesOfFacetsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesOfFacetsQuery = { graphVersion: string, nodes: Array<
    | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Award', name: string, nameVi: string | null, id: string }
    | { __typename: 'Claim', property: string, value: string, id: string }
    | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Event', name: string, nameVi: string | null, id: string }
    | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Official', name: string, id: string }
    | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
    | { __typename: 'Position', title: string, titleVi: string | null, id: string }
    | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
    | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
   | null> };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { graphVersion: string, search: Array<{ matched: string, node:
      | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Award', name: string, nameVi: string | null, id: string }
      | { __typename: 'Claim', property: string, value: string, id: string }
      | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }
      | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, attestedOn: Array<string>, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } }
      | { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string }
      | { __typename: 'Position', title: string, titleVi: string | null, id: string }
      | { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string }
      | { __typename: 'Resolution', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
     }> };

export type StartQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type StartQuery = { graphVersion: string, nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null>, ended: { totalCount: number }, statistics: { factCount: number, entities: Array<{ type: EntityType, total: number }> } };

export type TimelineQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  asOf?: string | null | undefined;
  dated: boolean;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type TimelineQuery = { graphVersion: string, nodes: Array<
    | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Award', name: string, nameVi: string | null, id: string }
    | { __typename: 'Claim', property: string, value: string, id: string }
    | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }
    | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Official', birthDate: string | null, name: string, id: string, held?: { totalCount: number, edges: Array<{ __typename: 'RoleEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, ruledOut: Array<{ from: string | null, until: string | null }>, node: { __typename: 'Position', title: string, titleVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, attestedOn: Array<string>, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } }
    | { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string }
    | { __typename: 'Position', title: string, titleVi: string | null, id: string }
    | { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string }
    | { __typename: 'Resolution', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
   | null>, timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ factId: string, date: string, kind: TimelineKind, property: string | null, sentence: string, node:
        | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Award', name: string, nameVi: string | null, id: string }
        | { __typename: 'Claim', property: string, value: string, id: string }
        | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Event', name: string, nameVi: string | null, id: string }
        | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Official', name: string, id: string }
        | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
        | { __typename: 'Position', title: string, titleVi: string | null, id: string }
        | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
        | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
      , relationship:
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Claim', property: string, value: string, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Event', name: string, nameVi: string | null, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Award', name: string, nameVi: string | null, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Position', title: string, titleVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Award', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Award', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Award', name: string, nameVi: string | null, id: string }
            | { __typename: 'Claim', property: string, value: string, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Event', name: string, nameVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Official', name: string, id: string }
            | { __typename: 'Organization', name: string, nameVi: string | null, id: string }
            | { __typename: 'Position', title: string, titleVi: string | null, id: string }
            | { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
          , to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, type: RelationshipType, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, on: string | null, ruledOut: Array<{ from: string | null, until: string | null }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
       | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const ReferenceFragmentDoc = new TypedDocumentString(`
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"Reference"}) as unknown as TypedDocumentString<ReferenceFragment, unknown>;
export const FactPartsFragmentDoc = new TypedDocumentString(`
    fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"FactParts"}) as unknown as TypedDocumentString<FactPartsFragment, unknown>;
export const OrganizationLinkFragmentDoc = new TypedDocumentString(`
    fragment OrganizationLink on OrganizationLinkEdge {
  ...FactParts
  since
  until
  attestedOn
  ruledOut {
    from
    until
  }
  node {
    ...Named
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"OrganizationLink"}) as unknown as TypedDocumentString<OrganizationLinkFragment, unknown>;
export const ProvinceLinkFragmentDoc = new TypedDocumentString(`
    fragment ProvinceLink on ProvinceLinkEdge {
  ...FactParts
  since
  until
  attestedOn
  ruledOut {
    from
    until
  }
  node {
    ...Named
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"ProvinceLink"}) as unknown as TypedDocumentString<ProvinceLinkFragment, unknown>;
export const DocumentLinkFragmentDoc = new TypedDocumentString(`
    fragment DocumentLink on DocumentLinkEdge {
  ...FactParts
  on
  node {
    ...Named
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"DocumentLink"}) as unknown as TypedDocumentString<DocumentLinkFragment, unknown>;
export const EventLinkFragmentDoc = new TypedDocumentString(`
    fragment EventLink on EventLinkEdge {
  ...FactParts
  on
  node {
    ...Named
    startsOn
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"EventLink"}) as unknown as TypedDocumentString<EventLinkFragment, unknown>;
export const AwardGivenFragmentDoc = new TypedDocumentString(`
    fragment AwardGiven on AwardGivenEdge {
  ...FactParts
  year
  basis
  node {
    ...Named
  }
  proposedBy {
    ...Named
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"AwardGiven"}) as unknown as TypedDocumentString<AwardGivenFragment, unknown>;
export const ClaimGivenFragmentDoc = new TypedDocumentString(`
    fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"ClaimGiven"}) as unknown as TypedDocumentString<ClaimGivenFragment, unknown>;
export const IntervalFragmentDoc = new TypedDocumentString(`
    fragment Interval on TenureInterval {
  certainty
  from
  until
  minimumDays
  maximumDays
}
    `, {"fragmentName":"Interval"}) as unknown as TypedDocumentString<IntervalFragment, unknown>;
export const DescribedFragmentDoc = new TypedDocumentString(`
    fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`, {"fragmentName":"Described"}) as unknown as TypedDocumentString<DescribedFragment, unknown>;
export const PagePeopleFragmentDoc = new TypedDocumentString(`
    fragment PagePeople on OfficialConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`, {"fragmentName":"PagePeople"}) as unknown as TypedDocumentString<PagePeopleFragment, unknown>;
export const PagePositionsFragmentDoc = new TypedDocumentString(`
    fragment PagePositions on PositionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`, {"fragmentName":"PagePositions"}) as unknown as TypedDocumentString<PagePositionsFragment, unknown>;
export const PageOrganizationsFragmentDoc = new TypedDocumentString(`
    fragment PageOrganizations on OrganizationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`, {"fragmentName":"PageOrganizations"}) as unknown as TypedDocumentString<PageOrganizationsFragment, unknown>;
export const PageProvincesFragmentDoc = new TypedDocumentString(`
    fragment PageProvinces on ProvinceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`, {"fragmentName":"PageProvinces"}) as unknown as TypedDocumentString<PageProvincesFragment, unknown>;
export const PageEventsFragmentDoc = new TypedDocumentString(`
    fragment PageEvents on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`, {"fragmentName":"PageEvents"}) as unknown as TypedDocumentString<PageEventsFragment, unknown>;
export const PageDocumentsFragmentDoc = new TypedDocumentString(`
    fragment PageDocuments on LegalDocumentConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`, {"fragmentName":"PageDocuments"}) as unknown as TypedDocumentString<PageDocumentsFragment, unknown>;
export const PageAwardsFragmentDoc = new TypedDocumentString(`
    fragment PageAwards on AwardConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`, {"fragmentName":"PageAwards"}) as unknown as TypedDocumentString<PageAwardsFragment, unknown>;
export const PageSourcesFragmentDoc = new TypedDocumentString(`
    fragment PageSources on SourceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`, {"fragmentName":"PageSources"}) as unknown as TypedDocumentString<PageSourcesFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on Facet {
  value
  count
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($entity: ID, $first: Int!, $after: String, $language: Language!) {
  graphVersion
  changes(entity: $entity, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        action
        at
        reason
        factId
        sentence(language: $language)
        properties {
          property
          from
          to
        }
        evidence {
          ...Reference
        }
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($kinds: [ConflictKind!], $first: Int!, $after: String, $language: Language!) {
  graphVersion
  conflicts(kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        certainty
        sentence(language: $language)
        entity {
          ...Named
        }
        relationships {
          id
          sentence(language: $language)
          evidence {
            ...Reference
          }
        }
        claims {
          ...Named
          preferred
          evidence {
            ...Reference
          }
        }
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ChosenDocument = new TypedDocumentString(`
    query Chosen($ids: [ID!]!, $asOf: PartialDate) {
  graphVersion
  nodes(ids: $ids) {
    ...Described
  }
  commonConnections(ids: $ids, asOf: $asOf, first: 50) {
    totalCount
    edges {
      certainty
      sharedFrom
      sharedUntil
      sharedByAll
      node {
        ...Named
      }
      sharedBy {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`) as unknown as TypedDocumentString<ChosenQuery, ChosenQueryVariables>;
export const ChosenOneDocument = new TypedDocumentString(`
    query ChosenOne($ids: [ID!]!) {
  graphVersion
  nodes(ids: $ids) {
    ...Described
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`) as unknown as TypedDocumentString<ChosenOneQuery, ChosenOneQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $count: Int!, $asOf: PartialDate, $hubPenalty: Float!, $language: Language!) {
  graphVersion
  path(from: $from, to: $to, count: $count, asOf: $asOf, hubPenalty: $hubPenalty) {
    length
    sharedTime
    sharedFrom
    sharedUntil
    nodes {
      ...Named
    }
    edges {
      forward
      relationship {
        id
        type
        sentence(language: $language)
        evidence {
          ...Reference
        }
        from {
          ...Named
        }
        to {
          ...Named
        }
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const AwardPageDocument = new TypedDocumentString(`
    query AwardPage($id: ID!, $asOf: PartialDate, $first: Int!, $dated: Boolean!) {
  graphVersion
  timeline(ids: [$id], first: 0) @include(if: $dated) {
    firstDate
    lastDate
  }
  award(id: $id) {
    ...Named
    kind
    evidence {
      ...Reference
    }
    grantors(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        node {
          ...Named
        }
      }
    }
    recipients(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        year
        basis
        node {
          ...Named
        }
        proposedBy {
          ...Named
        }
      }
    }
    nominees(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        year
        basis
        node {
          ...Named
        }
        proposedBy {
          ...Named
        }
      }
    }
    claims(first: $first) {
      totalCount
      edges {
        ...ClaimGiven
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<AwardPageQuery, AwardPageQueryVariables>;
export const ClaimPageDocument = new TypedDocumentString(`
    query ClaimPage($id: ID!) {
  graphVersion
  node(id: $id) {
    ...Named
    ... on Claim {
      preferred
      evidence {
        ...Reference
      }
      subject {
        ...Named
        claims(first: 50) {
          totalCount
          edges {
            ...ClaimGiven
          }
        }
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!, $asOf: PartialDate, $first: Int!, $dated: Boolean!) {
  graphVersion
  timeline(ids: [$id], first: 0) @include(if: $dated) {
    firstDate
    lastDate
  }
  legalDocument(id: $id) {
    ...Named
    issuedOn
    effectiveOn
    evidence {
      ...Reference
    }
    issuers(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        node {
          ...Named
        }
      }
    }
    signatories(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        node {
          ...Named
        }
      }
    }
    amends(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    amendedBy(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    replaces(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    replacedBy(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    implements(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    implementedBy(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    events(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...EventLink
        node {
          signedDocuments(first: 10) {
            edges {
              node {
                ...Named
              }
            }
          }
        }
      }
    }
    signedAt(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...EventLink
      }
    }
    claims(first: $first) {
      totalCount
      edges {
        ...ClaimGiven
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment DocumentLink on DocumentLinkEdge {
  ...FactParts
  on
  node {
    ...Named
  }
}
fragment EventLink on EventLinkEdge {
  ...FactParts
  on
  node {
    ...Named
    startsOn
  }
}
fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!, $asOf: PartialDate, $first: Int!, $dated: Boolean!) {
  graphVersion
  timeline(ids: [$id], first: 0) @include(if: $dated) {
    firstDate
    lastDate
  }
  event(id: $id) {
    ...Named
    kind
    place
    startsOn
    endsOn
    topics {
      kind
      text
      raisedBy {
        ...Named
      }
      evidence {
        ...Reference
      }
    }
    evidence {
      ...Reference
    }
    participants(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        role
        actingIn {
          ...Named
        }
        onBehalfOf {
          ...Named
        }
        node {
          ...Named
        }
      }
    }
    represented(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        role
        node {
          ...Named
        }
      }
    }
    organizers(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        node {
          ...Named
        }
      }
    }
    documents(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    signedDocuments(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    parts(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        node {
          ...Named
          startsOn
        }
      }
    }
    wholes(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        node {
          ...Named
          startsOn
        }
      }
    }
    claims(first: $first) {
      totalCount
      edges {
        ...ClaimGiven
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment DocumentLink on DocumentLinkEdge {
  ...FactParts
  on
  node {
    ...Named
  }
}
fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const OfficialPageDocument = new TypedDocumentString(`
    query OfficialPage($id: ID!, $asOf: PartialDate, $first: Int!, $dated: Boolean!) {
  graphVersion
  timeline(ids: [$id], first: 0) @include(if: $dated) {
    firstDate
    lastDate
  }
  official(id: $id) {
    ...Named
    aliases
    birthDate
    links
    evidence {
      ...Reference
    }
    roles(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        status
        node {
          ...Named
          organization(asOf: $asOf) {
            ...Named
          }
          province(asOf: $asOf) {
            ...Named
          }
        }
      }
    }
    memberships(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        role
        term
        node {
          ...Named
        }
        area {
          ...Named
        }
        onBehalfOf {
          ...Named
        }
      }
    }
    participations(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        role
        actingIn {
          ...Named
        }
        onBehalfOf {
          ...Named
        }
        node {
          ...Named
          startsOn
        }
      }
    }
    signedDocuments(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    awards(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...AwardGiven
      }
    }
    proposals(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...AwardGiven
      }
    }
    claims(first: $first) {
      totalCount
      edges {
        ...ClaimGiven
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment DocumentLink on DocumentLinkEdge {
  ...FactParts
  on
  node {
    ...Named
  }
}
fragment AwardGiven on AwardGivenEdge {
  ...FactParts
  year
  basis
  node {
    ...Named
  }
  proposedBy {
    ...Named
  }
}
fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<OfficialPageQuery, OfficialPageQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $asOf: PartialDate, $first: Int!, $dated: Boolean!) {
  graphVersion
  timeline(ids: [$id], first: 0) @include(if: $dated) {
    firstDate
    lastDate
  }
  organization(id: $id) {
    ...Named
    kind
    foundedOn
    dissolvedOn
    evidence {
      ...Reference
    }
    leaders(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        year
        role
        how
        node {
          ...Named
        }
      }
    }
    positions(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        node {
          ...Named
          holders(asOf: $asOf, first: 5) {
            totalCount
            edges {
              ...FactParts
              since
              until
              attestedOn
              ruledOut {
                from
                until
              }
              status
              node {
                ...Named
              }
            }
          }
        }
      }
    }
    members(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        role
        term
        node {
          ...Named
        }
        area {
          ...Named
        }
        onBehalfOf {
          ...Named
        }
        period {
          ...Named
        }
      }
    }
    rankings(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        year
        rank
        score
        approximate
        node {
          ...Named
          proposals(asOf: $asOf, first: 10) {
            edges {
              ...AwardGiven
            }
          }
        }
      }
    }
    parts(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...OrganizationLink
      }
    }
    wholes(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...OrganizationLink
      }
    }
    governedProvinces(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...ProvinceLink
      }
    }
    organizedEvents(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...EventLink
      }
    }
    issuedDocuments(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    signedDocuments(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    representations(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        role
        node {
          ...Named
          startsOn
        }
      }
    }
    awards(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...AwardGiven
      }
    }
    proposals(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...AwardGiven
      }
    }
    grantedAwards(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        node {
          ...Named
        }
      }
    }
    claims(first: $first) {
      totalCount
      edges {
        ...ClaimGiven
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment OrganizationLink on OrganizationLinkEdge {
  ...FactParts
  since
  until
  attestedOn
  ruledOut {
    from
    until
  }
  node {
    ...Named
  }
}
fragment ProvinceLink on ProvinceLinkEdge {
  ...FactParts
  since
  until
  attestedOn
  ruledOut {
    from
    until
  }
  node {
    ...Named
  }
}
fragment DocumentLink on DocumentLinkEdge {
  ...FactParts
  on
  node {
    ...Named
  }
}
fragment EventLink on EventLinkEdge {
  ...FactParts
  on
  node {
    ...Named
    startsOn
  }
}
fragment AwardGiven on AwardGivenEdge {
  ...FactParts
  year
  basis
  node {
    ...Named
  }
  proposedBy {
    ...Named
  }
}
fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const PositionPageDocument = new TypedDocumentString(`
    query PositionPage($id: ID!, $asOf: PartialDate, $first: Int!, $dated: Boolean!) {
  graphVersion
  timeline(ids: [$id], first: 0) @include(if: $dated) {
    firstDate
    lastDate
  }
  position(id: $id) {
    ...Named
    kind
    seats
    evidence {
      ...Reference
    }
    organizations(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...OrganizationLink
      }
    }
    provinces(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...ProvinceLink
      }
    }
    holders(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        status
        node {
          ...Named
        }
      }
    }
    succession {
      tenure {
        factId
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        status
        evidence {
          ...Reference
        }
        node {
          ...Named
        }
      }
      gap {
        ...Interval
      }
      overlap {
        ...Interval
      }
    }
    issuedDocuments(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    grantedAwards(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        node {
          ...Named
        }
      }
    }
    claims(first: $first) {
      totalCount
      edges {
        ...ClaimGiven
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment OrganizationLink on OrganizationLinkEdge {
  ...FactParts
  since
  until
  attestedOn
  ruledOut {
    from
    until
  }
  node {
    ...Named
  }
}
fragment ProvinceLink on ProvinceLinkEdge {
  ...FactParts
  since
  until
  attestedOn
  ruledOut {
    from
    until
  }
  node {
    ...Named
  }
}
fragment DocumentLink on DocumentLinkEdge {
  ...FactParts
  on
  node {
    ...Named
  }
}
fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Interval on TenureInterval {
  certainty
  from
  until
  minimumDays
  maximumDays
}`) as unknown as TypedDocumentString<PositionPageQuery, PositionPageQueryVariables>;
export const ProvincePageDocument = new TypedDocumentString(`
    query ProvincePage($id: ID!, $asOf: PartialDate, $first: Int!, $dated: Boolean!) {
  graphVersion
  timeline(ids: [$id], first: 0) @include(if: $dated) {
    firstDate
    lastDate
  }
  province(id: $id) {
    ...Named
    validFrom
    isoCode
    gsoCode
    evidence {
      ...Reference
    }
    positions(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        node {
          ...Named
          kind
          seats
          holders(asOf: $asOf, first: 10) {
            totalCount
            edges {
              ...FactParts
              since
              until
              attestedOn
              ruledOut {
                from
                until
              }
              status
              node {
                ...Named
              }
            }
          }
        }
      }
    }
    predecessors(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        by {
          ...Named
        }
        node {
          ...Named
        }
      }
    }
    successors(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        by {
          ...Named
        }
        node {
          ...Named
          madeOf: predecessors(first: 10) {
            edges {
              node {
                ...Named
              }
            }
          }
        }
      }
    }
    rankings(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        year
        rank
        score
        approximate
        node {
          ...Named
        }
      }
    }
    leaderships(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        year
        role
        how
        node {
          ...Named
        }
      }
    }
    memberships(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        role
        term
        node {
          ...Named
        }
      }
    }
    governments(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...OrganizationLink
      }
    }
    representations(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...FactParts
        on
        role
        node {
          ...Named
          startsOn
        }
      }
    }
    signedDocuments(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...DocumentLink
      }
    }
    awards(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...AwardGiven
      }
    }
    proposals(asOf: $asOf, first: $first) {
      totalCount
      edges {
        ...AwardGiven
      }
    }
    claims(first: $first) {
      totalCount
      edges {
        ...ClaimGiven
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment OrganizationLink on OrganizationLinkEdge {
  ...FactParts
  since
  until
  attestedOn
  ruledOut {
    from
    until
  }
  node {
    ...Named
  }
}
fragment DocumentLink on DocumentLinkEdge {
  ...FactParts
  on
  node {
    ...Named
  }
}
fragment AwardGiven on AwardGivenEdge {
  ...FactParts
  year
  basis
  node {
    ...Named
  }
  proposedBy {
    ...Named
  }
}
fragment ClaimGiven on ClaimEdge {
  ...FactParts
  node {
    id
    property
    value
    preferred
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<ProvincePageQuery, ProvincePageQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $first: Int!, $after: String, $paragraphs: [Int!], $language: Language!) {
  graphVersion
  source(id: $id) {
    ...Named
    authors
    url
    facts(paragraphs: $paragraphs, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        factId
        paragraph
        inferred
        node {
          ...Named
        }
        relationship {
          id
          sentence(language: $language)
          from {
            ...Named
          }
          to {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $first: Int!, $asOf: PartialDate, $on: PartialDate!, $dated: Boolean!, $language: Language!, $via: [RelationshipType!]) {
  graphVersion
  timeline(ids: [$id], first: 0) {
    firstDate
    lastDate
  }
  neighborhood(id: $id, depth: 1, first: $first, asOf: $asOf, via: $via) {
    nodes {
      hidden
      node {
        ...Named
      }
    }
    relationships {
      id
      type
      certainty(asOf: $on) @include(if: $dated)
      sentence(language: $language)
      from {
        id
      }
      to {
        id
      }
      evidence {
        ...Reference
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const LinkFactsDocument = new TypedDocumentString(`
    query LinkFacts($types: [RelationshipType!], $sourceCount: CountFilter, $first: Int!, $after: String, $language: Language!) {
  graphVersion
  statistics {
    relationships {
      type
      total
    }
  }
  all: facts(types: $types, first: 0) {
    totalCount
  }
  onOne: facts(types: $types, sourceCount: {eq: 1}, first: 0) {
    totalCount
  }
  facts(types: $types, sourceCount: $sourceCount, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        type
        sentence(language: $language)
        from {
          ...Named
        }
        to {
          ...Named
        }
        evidence {
          ...Reference
        }
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<LinkFactsQuery, LinkFactsQueryVariables>;
export const ListPeopleDocument = new TypedDocumentString(`
    query ListPeople($filter: OfficialFilter!, $orderBy: [OfficialOrder!], $first: Int!, $after: String, $asOf: PartialDate) {
  graphVersion
  officials(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    ...PagePeople
    PROVINCE: facets(by: PROVINCE) {
      ...Counted
    }
    ORGANIZATION: facets(by: ORGANIZATION) {
      ...Counted
    }
    BIRTH_YEAR: facets(by: BIRTH_YEAR) {
      ...Counted
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
fragment PagePeople on OfficialConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
fragment Counted on Facet {
  value
  count
}`) as unknown as TypedDocumentString<ListPeopleQuery, ListPeopleQueryVariables>;
export const ListPositionsDocument = new TypedDocumentString(`
    query ListPositions($filter: PositionFilter!, $orderBy: [PositionOrder!], $first: Int!, $after: String, $asOf: PartialDate) {
  graphVersion
  positions(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    ...PagePositions
    KIND: facets(by: KIND) {
      ...Counted
    }
    ORGANIZATION: facets(by: ORGANIZATION) {
      ...Counted
    }
    PROVINCE: facets(by: PROVINCE) {
      ...Counted
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
fragment PagePositions on PositionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
fragment Counted on Facet {
  value
  count
}`) as unknown as TypedDocumentString<ListPositionsQuery, ListPositionsQueryVariables>;
export const ListOrganizationsDocument = new TypedDocumentString(`
    query ListOrganizations($filter: OrganizationFilter!, $orderBy: [OrganizationOrder!], $first: Int!, $after: String, $asOf: PartialDate) {
  graphVersion
  organizations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    ...PageOrganizations
    KIND: facets(by: KIND) {
      ...Counted
    }
    PROVINCE: facets(by: PROVINCE) {
      ...Counted
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
fragment PageOrganizations on OrganizationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
fragment Counted on Facet {
  value
  count
}`) as unknown as TypedDocumentString<ListOrganizationsQuery, ListOrganizationsQueryVariables>;
export const ListProvincesDocument = new TypedDocumentString(`
    query ListProvinces($filter: ProvinceFilter!, $orderBy: [ProvinceOrder!], $first: Int!, $after: String, $asOf: PartialDate) {
  graphVersion
  provinces(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    ...PageProvinces
    ORGANIZATION: facets(by: ORGANIZATION) {
      ...Counted
    }
    VALID_UNTIL_YEAR: facets(by: VALID_UNTIL_YEAR) {
      ...Counted
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
fragment PageProvinces on ProvinceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
fragment Counted on Facet {
  value
  count
}`) as unknown as TypedDocumentString<ListProvincesQuery, ListProvincesQueryVariables>;
export const ListEventsDocument = new TypedDocumentString(`
    query ListEvents($filter: EventFilter!, $orderBy: [EventOrder!], $first: Int!, $after: String, $asOf: PartialDate) {
  graphVersion
  events(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    ...PageEvents
    KIND: facets(by: KIND) {
      ...Counted
    }
    YEAR: facets(by: YEAR) {
      ...Counted
    }
    PROVINCE: facets(by: PROVINCE) {
      ...Counted
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
fragment PageEvents on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
fragment Counted on Facet {
  value
  count
}`) as unknown as TypedDocumentString<ListEventsQuery, ListEventsQueryVariables>;
export const ListDocumentsDocument = new TypedDocumentString(`
    query ListDocuments($filter: LegalDocumentFilter!, $orderBy: [LegalDocumentOrder!], $first: Int!, $after: String, $asOf: PartialDate) {
  graphVersion
  legalDocuments(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    ...PageDocuments
    YEAR: facets(by: YEAR) {
      ...Counted
    }
    ISSUER: facets(by: ISSUER) {
      ...Counted
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
fragment PageDocuments on LegalDocumentConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
fragment Counted on Facet {
  value
  count
}`) as unknown as TypedDocumentString<ListDocumentsQuery, ListDocumentsQueryVariables>;
export const ListAwardsDocument = new TypedDocumentString(`
    query ListAwards($filter: AwardFilter!, $orderBy: [AwardOrder!], $first: Int!, $after: String, $asOf: PartialDate) {
  graphVersion
  awards(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    ...PageAwards
    KIND: facets(by: KIND) {
      ...Counted
    }
    GRANTOR: facets(by: GRANTOR) {
      ...Counted
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
fragment PageAwards on AwardConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
fragment Counted on Facet {
  value
  count
}`) as unknown as TypedDocumentString<ListAwardsQuery, ListAwardsQueryVariables>;
export const ListSourcesDocument = new TypedDocumentString(`
    query ListSources($filter: SourceFilter!, $orderBy: [SourceOrder!], $first: Int!, $after: String, $asOf: PartialDate) {
  graphVersion
  sources(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    ...PageSources
    YEAR: facets(by: YEAR) {
      ...Counted
    }
    LANGUAGE: facets(by: LANGUAGE) {
      ...Counted
    }
    PUBLISHER: facets(by: PUBLISHER) {
      ...Counted
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}
fragment PageSources on SourceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Described
    }
  }
}
fragment Counted on Facet {
  value
  count
}`) as unknown as TypedDocumentString<ListSourcesQuery, ListSourcesQueryVariables>;
export const NamesOfFacetsDocument = new TypedDocumentString(`
    query NamesOfFacets($ids: [ID!]!) {
  graphVersion
  nodes(ids: $ids) {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<NamesOfFacetsQuery, NamesOfFacetsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  graphVersion
  search(text: $text, first: $first) {
    matched
    node {
      ...Described
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($ids: [ID!]!) {
  graphVersion
  nodes(ids: $ids) {
    id
  }
  ended: provinces(first: 0, filter: {validUntil: {isNull: false}}) {
    totalCount
  }
  statistics {
    factCount
    entities {
      type
      total
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($ids: [ID!]!, $asOf: PartialDate, $dated: Boolean!, $first: Int!, $after: String, $language: Language!) {
  graphVersion
  nodes(ids: $ids) {
    ...Described
    ... on Official {
      held: roles(asOf: $asOf, first: 20) @include(if: $dated) {
        totalCount
        edges {
          ...FactParts
          since
          until
          attestedOn
          ruledOut {
            from
            until
          }
          status
          node {
            ...Named
          }
        }
      }
    }
  }
  timeline(ids: $ids, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      factId
      date
      kind
      property
      sentence(language: $language)
      node {
        ...Named
      }
      relationship {
        id
        type
        since
        until
        attestedOn
        ruledOut {
          from
          until
        }
        status
        on
        from {
          ...Named
        }
        to {
          ...Named
        }
      }
      evidence {
        ...Reference
      }
    }
  }
}
    fragment Reference on Evidence {
  paragraph
  quote
  inferred
  source {
    ...Named
    authors
    url
  }
}
fragment FactParts on FactEdge {
  __typename
  factId
  certainty
  certaintyReason {
    code
  }
  evidence {
    ...Reference
  }
}
fragment Named on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Position {
    title
    titleVi
  }
  ... on Organization {
    name
    nameVi
  }
  ... on Province {
    name
    nameVi
    validUntil
  }
  ... on Event {
    name
    nameVi
  }
  ... on Award {
    name
    nameVi
  }
  ... on LegalDocument {
    number
    title
    titleVi
  }
  ... on Source {
    title
    titleEn
    titleVi
    language
    publisher
    publishedOn
  }
  ... on Claim {
    property
    value
  }
}
fragment Described on Node {
  ...Named
  ... on Official {
    birthDate
    roles(first: 2) {
      edges {
        factId
        since
        until
        attestedOn
        node {
          __typename
          id
          title
          titleVi
        }
      }
    }
  }
  ... on Organization {
    foundedOn
    dissolvedOn
  }
  ... on Province {
    validFrom
  }
  ... on Event {
    startsOn
  }
  ... on LegalDocument {
    issuedOn
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;