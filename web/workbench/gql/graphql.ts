/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type OrganizationLinkFragment = { __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type ProvinceLinkFragment = { __typename: 'ProvinceLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

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

type Described_Official_Fragment = { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } };

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

export type ChosenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type ChosenQuery = { nodes: Array<
    | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Award', name: string, nameVi: string | null, id: string }
    | { __typename: 'Claim', property: string, value: string, id: string }
    | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }
    | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } }
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


export type ChosenOneQuery = { nodes: Array<
    | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Award', name: string, nameVi: string | null, id: string }
    | { __typename: 'Claim', property: string, value: string, id: string }
    | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }
    | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
    | { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } }
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


export type PathsQuery = { path: Array<{ length: number, sharedTime: OverlapCertainty, sharedFrom: string | null, sharedUntil: string | null, nodes: Array<
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Claim', property: string, value: string, id: string }, to:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Event', name: string, nameVi: string | null, id: string }, to:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
           }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Award', name: string, nameVi: string | null, id: string }, to:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Position', title: string, titleVi: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Official', name: string, id: string }, to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Organization', name: string, nameVi: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Position', title: string, titleVi: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
            | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
            | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
          , to: { __typename: 'Event', name: string, nameVi: string | null, id: string } }
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from:
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
        | { id: string, sentence: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, from: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, to: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } }
       }> }> };

export type AwardPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type AwardPageQuery = { award: { __typename: 'Award', kind: AwardKind, name: string, nameVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, grantors: { totalCount: number, edges: Array<{ __typename: 'GrantorEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node:
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

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type DocumentPageQuery = { legalDocument:
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
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
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
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
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
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
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
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
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
          , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, events: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }
   | null };

export type EventPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type EventPageQuery = { event: { __typename: 'Event', kind: EventKind, place: string | null, startsOn: string | null, endsOn: string | null, name: string, nameVi: string | null, id: string, topics: Array<{ kind: TopicKind, text: string, raisedBy: { __typename: 'Official', name: string, id: string } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }>, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, participants: { totalCount: number, edges: Array<{ __typename: 'ParticipantEdge', on: string | null, role: ParticipationRole, factId: string, certainty: Certainty | null, actingIn: Array<{ __typename: 'Position', title: string, titleVi: string | null, id: string }>, onBehalfOf:
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
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, parts: { totalCount: number, edges: Array<{ __typename: 'EventPartEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, wholes: { totalCount: number, edges: Array<{ __typename: 'EventPartEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type OfficialPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type OfficialPageQuery = { official: { __typename: 'Official', aliases: Array<string>, birthDate: string | null, links: Array<string>, name: string, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, roles: { totalCount: number, edges: Array<{ __typename: 'RoleEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, node: { __typename: 'Position', title: string, titleVi: string | null, id: string, organization: { __typename: 'Organization', name: string, nameVi: string | null, id: string } | null, province: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } | null }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, memberships: { totalCount: number, edges: Array<{ __typename: 'MembershipEdge', since: string | null, until: string | null, attestedOn: Array<string>, role: string | null, term: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, area: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } | null, onBehalfOf: { __typename: 'Organization', name: string, nameVi: string | null, id: string } | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, participations: { totalCount: number, edges: Array<{ __typename: 'ParticipationEdge', on: string | null, role: ParticipationRole, factId: string, certainty: Certainty | null, actingIn: Array<{ __typename: 'Position', title: string, titleVi: string | null, id: string }>, onBehalfOf:
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
}>;


export type OrganizationPageQuery = { organization: { __typename: 'Organization', kind: OrganizationKind, foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, leaders: { totalCount: number, edges: Array<{ __typename: 'LeaderEdge', year: number, role: LeadershipRole, how: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, positions: { totalCount: number, edges: Array<{ __typename: 'PositionLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Position', title: string, titleVi: string | null, id: string, holders: { totalCount: number, edges: Array<{ __typename: 'HolderEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, node: { __typename: 'Official', name: string, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, members: { totalCount: number, edges: Array<{ __typename: 'MemberEdge', since: string | null, until: string | null, attestedOn: Array<string>, role: string | null, term: string | null, factId: string, certainty: Certainty | null, node:
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
        , area: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string } | null, onBehalfOf: { __typename: 'Organization', name: string, nameVi: string | null, id: string } | null, period: { __typename: 'Event', name: string, nameVi: string | null, id: string } | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, rankings: { totalCount: number, edges: Array<{ __typename: 'RankedProvinceEdge', year: number, rank: number | null, score: number | null, approximate: Approximation | null, factId: string, certainty: Certainty | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, parts: { totalCount: number, edges: Array<{ __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, wholes: { totalCount: number, edges: Array<{ __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, governedProvinces: { totalCount: number, edges: Array<{ __typename: 'ProvinceLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, organizedEvents: { totalCount: number, edges: Array<{ __typename: 'EventLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, issuedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
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
         | null, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, grantedAwards: { totalCount: number, edges: Array<{ __typename: 'AwardLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type PositionPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type PositionPageQuery = { position: { __typename: 'Position', kind: PositionKind, seats: number | null, title: string, titleVi: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, organizations: { totalCount: number, edges: Array<{ __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, provinces: { totalCount: number, edges: Array<{ __typename: 'ProvinceLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, holders: { totalCount: number, edges: Array<{ __typename: 'HolderEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, node: { __typename: 'Official', name: string, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, succession: Array<{ tenure: { factId: string, since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, node: { __typename: 'Official', name: string, id: string } }, gap: { certainty: SuccessionCertainty, from: string | null, until: string | null, minimumDays: number, maximumDays: number | null } | null, overlap: { certainty: SuccessionCertainty, from: string | null, until: string | null, minimumDays: number, maximumDays: number | null } | null }>, issuedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
          | { __typename: 'Agreement', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Decree', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Directive', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Law', number: string | null, title: string, titleVi: string | null, id: string }
          | { __typename: 'Resolution', number: string | null, title: string, titleVi: string | null, id: string }
        , certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, grantedAwards: { totalCount: number, edges: Array<{ __typename: 'AwardLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Award', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, claims: { totalCount: number, edges: Array<{ __typename: 'ClaimEdge', factId: string, certainty: Certainty | null, node: { id: string, property: string, value: string, preferred: boolean }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } } | null };

export type IntervalFragment = { certainty: SuccessionCertainty, from: string | null, until: string | null, minimumDays: number, maximumDays: number | null };

export type ProvincePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type ProvincePageQuery = { province: { __typename: 'Province', validFrom: string | null, isoCode: string | null, gsoCode: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }>, positions: { totalCount: number, edges: Array<{ __typename: 'PositionLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Position', title: string, titleVi: string | null, id: string, holders: { totalCount: number, edges: Array<{ __typename: 'HolderEdge', since: string | null, until: string | null, attestedOn: Array<string>, status: TenureStatus, factId: string, certainty: Certainty | null, node: { __typename: 'Official', name: string, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> } }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, predecessors: { totalCount: number, edges: Array<{ __typename: 'SuccessionEdge', on: string | null, factId: string, certainty: Certainty | null, by:
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
         | null, node: { __typename: 'Province', name: string, nameVi: string | null, validUntil: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, rankings: { totalCount: number, edges: Array<{ __typename: 'RankingEdge', year: number, rank: number | null, score: number | null, approximate: Approximation | null, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, leaderships: { totalCount: number, edges: Array<{ __typename: 'LeadershipEdge', year: number, role: LeadershipRole, how: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, memberships: { totalCount: number, edges: Array<{ __typename: 'MembershipEdge', since: string | null, until: string | null, attestedOn: Array<string>, role: string | null, term: string | null, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, governments: { totalCount: number, edges: Array<{ __typename: 'OrganizationLinkEdge', since: string | null, until: string | null, attestedOn: Array<string>, factId: string, certainty: Certainty | null, node: { __typename: 'Organization', name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, representations: { totalCount: number, edges: Array<{ __typename: 'RepresentationEdge', on: string | null, role: ParticipationRole, factId: string, certainty: Certainty | null, node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }, certaintyReason: { code: CertaintyReasonCode } | null, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }> }, signedDocuments: { totalCount: number, edges: Array<{ __typename: 'DocumentLinkEdge', on: string | null, factId: string, certainty: Certainty | null, node:
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
  language: Language;
}>;


export type SourcePageQuery = { source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string, facts: { totalCount: number, edges: Array<{ factId: string, paragraph: number | null, node:
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
  language: Language;
  via?: Array<RelationshipType> | RelationshipType | null | undefined;
}>;


export type AroundQuery = { neighborhood: { nodes: Array<{ hidden: number, node:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to:
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
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
      | { id: string, type: RelationshipType, sentence: string, from:
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
      | { id: string, type: RelationshipType, sentence: string, from: { id: string }, to: { id: string }, evidence: Array<{ paragraph: number | null, quote: string | null, inferred: string | null, source: { __typename: 'Source', authors: Array<string>, url: string | null, title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> }
    > } };

export type ListPeopleQueryVariables = Exact<{
  filter: OfficialFilter;
  orderBy?: Array<OfficialOrder> | OfficialOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListPeopleQuery = { officials: { totalCount: number, PROVINCE: Array<{ value: string, count: number }>, ORGANIZATION: Array<{ value: string, count: number }>, BIRTH_YEAR: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } } }> } };

export type PagePeopleFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } } }> };

export type ListPositionsQueryVariables = Exact<{
  filter: PositionFilter;
  orderBy?: Array<PositionOrder> | PositionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListPositionsQuery = { positions: { totalCount: number, KIND: Array<{ value: string, count: number }>, ORGANIZATION: Array<{ value: string, count: number }>, PROVINCE: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Position', title: string, titleVi: string | null, id: string } }> } };

export type PagePositionsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Position', title: string, titleVi: string | null, id: string } }> };

export type ListOrganizationsQueryVariables = Exact<{
  filter: OrganizationFilter;
  orderBy?: Array<OrganizationOrder> | OrganizationOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListOrganizationsQuery = { organizations: { totalCount: number, KIND: Array<{ value: string, count: number }>, PROVINCE: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string } }> } };

export type PageOrganizationsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string } }> };

export type ListProvincesQueryVariables = Exact<{
  filter: ProvinceFilter;
  orderBy?: Array<ProvinceOrder> | ProvinceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListProvincesQuery = { provinces: { totalCount: number, ORGANIZATION: Array<{ value: string, count: number }>, VALID_UNTIL_YEAR: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string } }> } };

export type PageProvincesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string } }> };

export type ListEventsQueryVariables = Exact<{
  filter: EventFilter;
  orderBy?: Array<EventOrder> | EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListEventsQuery = { events: { totalCount: number, KIND: Array<{ value: string, count: number }>, YEAR: Array<{ value: string, count: number }>, PROVINCE: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string } }> } };

export type PageEventsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string } }> };

export type ListDocumentsQueryVariables = Exact<{
  filter: LegalDocumentFilter;
  orderBy?: Array<LegalDocumentOrder> | LegalDocumentOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListDocumentsQuery = { legalDocuments: { totalCount: number, YEAR: Array<{ value: string, count: number }>, ISSUER: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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


export type ListAwardsQuery = { awards: { totalCount: number, KIND: Array<{ value: string, count: number }>, GRANTOR: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Award', name: string, nameVi: string | null, id: string } }> } };

export type PageAwardsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Award', name: string, nameVi: string | null, id: string } }> };

export type ListSourcesQueryVariables = Exact<{
  filter: SourceFilter;
  orderBy?: Array<SourceOrder> | SourceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ListSourcesQuery = { sources: { totalCount: number, YEAR: Array<{ value: string, count: number }>, LANGUAGE: Array<{ value: string, count: number }>, PUBLISHER: Array<{ value: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> } };

export type PageSourcesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string } }> };

export type CountedFragment = { value: string, count: number };

export type NamesOfFacetsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesOfFacetsQuery = { nodes: Array<
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


export type SearchQuery = { search: Array<{ matched: string, node:
      | { __typename: 'Agreement', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Award', name: string, nameVi: string | null, id: string }
      | { __typename: 'Claim', property: string, value: string, id: string }
      | { __typename: 'Decree', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Directive', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Event', startsOn: string | null, name: string, nameVi: string | null, id: string }
      | { __typename: 'Law', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Official', birthDate: string | null, name: string, id: string, roles: { edges: Array<{ factId: string, since: string | null, until: string | null, node: { __typename: 'Position', id: string, title: string, titleVi: string | null } }> } }
      | { __typename: 'Organization', foundedOn: string | null, dissolvedOn: string | null, name: string, nameVi: string | null, id: string }
      | { __typename: 'Position', title: string, titleVi: string | null, id: string }
      | { __typename: 'Province', validFrom: string | null, name: string, nameVi: string | null, validUntil: string | null, id: string }
      | { __typename: 'Resolution', issuedOn: string | null, number: string | null, title: string, titleVi: string | null, id: string }
      | { __typename: 'Source', title: string, titleEn: string | null, titleVi: string | null, language: string | null, publisher: string | null, publishedOn: string | null, id: string }
     }> };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { statistics: { factCount: number, entities: Array<{ type: EntityType, total: number }> } };

export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const ReferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ReferenceFragment, unknown>;
export const FactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<FactPartsFragment, unknown>;
export const OrganizationLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}}]} as unknown as DocumentNode<OrganizationLinkFragment, unknown>;
export const ProvinceLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}}]} as unknown as DocumentNode<ProvinceLinkFragment, unknown>;
export const DocumentLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}}]} as unknown as DocumentNode<DocumentLinkFragment, unknown>;
export const EventLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}}]} as unknown as DocumentNode<EventLinkFragment, unknown>;
export const AwardGivenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardGivenEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}}]} as unknown as DocumentNode<AwardGivenFragment, unknown>;
export const ClaimGivenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}}]} as unknown as DocumentNode<ClaimGivenFragment, unknown>;
export const IntervalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Interval"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TenureInterval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"minimumDays"}},{"kind":"Field","name":{"kind":"Name","value":"maximumDays"}}]}}]} as unknown as DocumentNode<IntervalFragment, unknown>;
export const DescribedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<DescribedFragment, unknown>;
export const PagePeopleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PagePeopleFragment, unknown>;
export const PagePositionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagePositions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PagePositionsFragment, unknown>;
export const PageOrganizationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageOrganizations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PageOrganizationsFragment, unknown>;
export const PageProvincesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageProvinces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PageProvincesFragment, unknown>;
export const PageEventsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEvents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PageEventsFragment, unknown>;
export const PageDocumentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDocuments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PageDocumentsFragment, unknown>;
export const PageAwardsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageAwards"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PageAwardsFragment, unknown>;
export const PageSourcesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageSources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PageSourcesFragment, unknown>;
export const CountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<CountedFragment, unknown>;
export const ChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Chosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonConnections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"sharedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"sharedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"sharedByAll"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<ChosenQuery, ChosenQueryVariables>;
export const ChosenOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<ChosenOneQuery, ChosenOneQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"count"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hubPenalty"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"Variable","name":{"kind":"Name","value":"count"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"hubPenalty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hubPenalty"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTime"}},{"kind":"Field","name":{"kind":"Name","value":"sharedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"sharedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const AwardPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwardPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"award"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGiven"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]}}]} as unknown as DocumentNode<AwardPageQuery, AwardPageQueryVariables>;
export const DocumentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGiven"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]}}]} as unknown as DocumentNode<DocumentPageQuery, DocumentPageQueryVariables>;
export const EventPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actingIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"represented"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wholes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGiven"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]}}]} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;
export const OfficialPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actingIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AwardGiven"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AwardGiven"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGiven"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardGivenEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]}}]} as unknown as DocumentNode<OfficialPageQuery, OfficialPageQueryVariables>;
export const OrganizationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wholes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"governedProvinces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizedEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"representations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AwardGiven"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AwardGiven"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantedAwards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGiven"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardGivenEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]}}]} as unknown as DocumentNode<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const PositionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provinces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Interval"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Interval"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantedAwards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGiven"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Interval"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TenureInterval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"minimumDays"}},{"kind":"Field","name":{"kind":"Name","value":"maximumDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]}}]} as unknown as DocumentNode<PositionPageQuery, PositionPageQueryVariables>;
export const ProvincePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvincePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"province"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isoCode"}},{"kind":"Field","name":{"kind":"Name","value":"gsoCode"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaderships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"governments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"representations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AwardGiven"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AwardGiven"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGiven"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentLinkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardGivenEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGiven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]}}]} as unknown as DocumentNode<ProvincePageQuery, ProvincePageQueryVariables>;
export const SourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SourcePageQuery, SourcePageQueryVariables>;
export const AroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Around"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reference"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<AroundQuery, AroundQueryVariables>;
export const ListPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagePeople"}},{"kind":"Field","alias":{"kind":"Name","value":"PROVINCE"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PROVINCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ORGANIZATION"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORGANIZATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"BIRTH_YEAR"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"BIRTH_YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ListPeopleQuery, ListPeopleQueryVariables>;
export const ListPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagePositions"}},{"kind":"Field","alias":{"kind":"Name","value":"KIND"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ORGANIZATION"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORGANIZATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"PROVINCE"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PROVINCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagePositions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ListPositionsQuery, ListPositionsQueryVariables>;
export const ListOrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListOrganizations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageOrganizations"}},{"kind":"Field","alias":{"kind":"Name","value":"KIND"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"PROVINCE"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PROVINCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageOrganizations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ListOrganizationsQuery, ListOrganizationsQueryVariables>;
export const ListProvincesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListProvinces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provinces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageProvinces"}},{"kind":"Field","alias":{"kind":"Name","value":"ORGANIZATION"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORGANIZATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"VALID_UNTIL_YEAR"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"VALID_UNTIL_YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageProvinces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ListProvincesQuery, ListProvincesQueryVariables>;
export const ListEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEvents"}},{"kind":"Field","alias":{"kind":"Name","value":"KIND"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"YEAR"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"PROVINCE"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PROVINCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEvents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ListEventsQuery, ListEventsQueryVariables>;
export const ListDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocumentFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocumentOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageDocuments"}},{"kind":"Field","alias":{"kind":"Name","value":"YEAR"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ISSUER"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ISSUER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDocuments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ListDocumentsQuery, ListDocumentsQueryVariables>;
export const ListAwardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListAwards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageAwards"}},{"kind":"Field","alias":{"kind":"Name","value":"KIND"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"GRANTOR"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"GRANTOR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageAwards"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ListAwardsQuery, ListAwardsQueryVariables>;
export const ListSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageSources"}},{"kind":"Field","alias":{"kind":"Name","value":"YEAR"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"LANGUAGE"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"LANGUAGE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"PUBLISHER"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageSources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ListSourcesQuery, ListSourcesQueryVariables>;
export const NamesOfFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOfFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<NamesOfFacetsQuery, NamesOfFacetsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<StartQuery, StartQueryVariables>;