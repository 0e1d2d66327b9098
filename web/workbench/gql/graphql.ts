/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How surely a dated fact held at the time given by `asOf`. */
export type Certainty =
  /** A source attests it on a day of that time, or its dates surely cover such a day; of a fact of a year or a day: it had surely happened by then. */
  | 'DEFINITE'
  /** Something is known of its dates and does not decide. */
  | 'POSSIBLE'
  /** Nothing is known of its dates. */
  | 'UNKNOWN';

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

/** As what a province leads an organization. */
export type LeadershipRole =
  /** Is its deputy leader that year. */
  | 'DEPUTY'
  /** Leads the organization that year. */
  | 'HEAD';

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

/** Whether a topic of an event was agreed on or asked for. */
export type TopicKind =
  /** The participants agreed on it. */
  | 'AGREED'
  /** A participant asked for it. */
  | 'REQUESTED';

export type ReferenceFragment = {
  paragraph: number | null;
  quote: string | null;
  source: {
    __typename: 'Source';
    author: string | null;
    language: string | null;
    url: string | null;
    title: string;
    publisher: string | null;
    publishedOn: string | null;
    id: string;
  };
};

type FactParts_ActorEdge_Fragment = {
  __typename: 'ActorEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_AwardGivenEdge_Fragment = {
  __typename: 'AwardGivenEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_AwardLinkEdge_Fragment = {
  __typename: 'AwardLinkEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_AwardeeEdge_Fragment = {
  __typename: 'AwardeeEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_ClaimEdge_Fragment = {
  __typename: 'ClaimEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_DocumentLinkEdge_Fragment = {
  __typename: 'DocumentLinkEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_EventLinkEdge_Fragment = {
  __typename: 'EventLinkEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_EventPartEdge_Fragment = {
  __typename: 'EventPartEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_GrantorEdge_Fragment = {
  __typename: 'GrantorEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_HolderEdge_Fragment = {
  __typename: 'HolderEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_LeaderEdge_Fragment = {
  __typename: 'LeaderEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_LeadershipEdge_Fragment = {
  __typename: 'LeadershipEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_MemberEdge_Fragment = {
  __typename: 'MemberEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_MembershipEdge_Fragment = {
  __typename: 'MembershipEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_OrganizationLinkEdge_Fragment = {
  __typename: 'OrganizationLinkEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_OrganizerEdge_Fragment = {
  __typename: 'OrganizerEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_ParticipantEdge_Fragment = {
  __typename: 'ParticipantEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_ParticipationEdge_Fragment = {
  __typename: 'ParticipationEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_PositionLinkEdge_Fragment = {
  __typename: 'PositionLinkEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_ProvinceLinkEdge_Fragment = {
  __typename: 'ProvinceLinkEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_RankedProvinceEdge_Fragment = {
  __typename: 'RankedProvinceEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_RankingEdge_Fragment = {
  __typename: 'RankingEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_RepresentationEdge_Fragment = {
  __typename: 'RepresentationEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_RepresentedEdge_Fragment = {
  __typename: 'RepresentedEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_RoleEdge_Fragment = {
  __typename: 'RoleEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type FactParts_SuccessionEdge_Fragment = {
  __typename: 'SuccessionEdge';
  factId: string;
  certainty: Certainty | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

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
  | FactParts_SuccessionEdge_Fragment;

export type OrganizationLinkFragment = {
  __typename: 'OrganizationLinkEdge';
  since: string | null;
  until: string | null;
  attestedOn: Array<string>;
  factId: string;
  certainty: Certainty | null;
  node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

export type ProvinceLinkFragment = {
  __typename: 'ProvinceLinkEdge';
  since: string | null;
  until: string | null;
  attestedOn: Array<string>;
  factId: string;
  certainty: Certainty | null;
  node: { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string };
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

export type PositionLinkFragment = {
  __typename: 'PositionLinkEdge';
  since: string | null;
  until: string | null;
  attestedOn: Array<string>;
  factId: string;
  certainty: Certainty | null;
  node: { __typename: 'Position'; title: string; titleVi: string | null; id: string };
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

export type DocumentLinkFragment = {
  __typename: 'DocumentLinkEdge';
  on: string | null;
  factId: string;
  certainty: Certainty | null;
  node:
    | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

export type EventLinkFragment = {
  __typename: 'EventLinkEdge';
  on: string | null;
  factId: string;
  certainty: Certainty | null;
  node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

export type AwardGivenFragment = {
  __typename: 'AwardGivenEdge';
  year: number | null;
  basis: string | null;
  factId: string;
  certainty: Certainty | null;
  node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
  proposedBy:
    | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
    | { __typename: 'Claim'; property: string; value: string; id: string }
    | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
    | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Official'; name: string; id: string }
    | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
    | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
    | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
    | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
    | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
    | null;
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

export type ClaimGivenFragment = {
  __typename: 'ClaimEdge';
  factId: string;
  certainty: Certainty | null;
  node: { id: string; property: string; value: string; preferred: boolean };
  evidence: Array<{
    paragraph: number | null;
    quote: string | null;
    source: {
      __typename: 'Source';
      author: string | null;
      language: string | null;
      url: string | null;
      title: string;
      publisher: string | null;
      publishedOn: string | null;
      id: string;
    };
  }>;
};

type Named_Agreement_Fragment = {
  __typename: 'Agreement';
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Named_Award_Fragment = { __typename: 'Award'; name: string; nameVi: string | null; id: string };

type Named_Claim_Fragment = { __typename: 'Claim'; property: string; value: string; id: string };

type Named_Decree_Fragment = {
  __typename: 'Decree';
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Named_Directive_Fragment = {
  __typename: 'Directive';
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Named_Event_Fragment = { __typename: 'Event'; name: string; nameVi: string | null; id: string };

type Named_Law_Fragment = {
  __typename: 'Law';
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Named_Official_Fragment = { __typename: 'Official'; name: string; id: string };

type Named_Organization_Fragment = { __typename: 'Organization'; name: string; nameVi: string | null; id: string };

type Named_Position_Fragment = { __typename: 'Position'; title: string; titleVi: string | null; id: string };

type Named_Province_Fragment = {
  __typename: 'Province';
  name: string;
  nameVi: string | null;
  validUntil: string | null;
  id: string;
};

type Named_Resolution_Fragment = {
  __typename: 'Resolution';
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Named_Source_Fragment = {
  __typename: 'Source';
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  id: string;
};

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
  | Named_Source_Fragment;

type Described_Agreement_Fragment = {
  __typename: 'Agreement';
  issuedOn: string | null;
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Described_Award_Fragment = { __typename: 'Award'; name: string; nameVi: string | null; id: string };

type Described_Claim_Fragment = { __typename: 'Claim'; property: string; value: string; id: string };

type Described_Decree_Fragment = {
  __typename: 'Decree';
  issuedOn: string | null;
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Described_Directive_Fragment = {
  __typename: 'Directive';
  issuedOn: string | null;
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Described_Event_Fragment = {
  __typename: 'Event';
  startsOn: string | null;
  name: string;
  nameVi: string | null;
  id: string;
};

type Described_Law_Fragment = {
  __typename: 'Law';
  issuedOn: string | null;
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Described_Official_Fragment = {
  __typename: 'Official';
  birthDate: string | null;
  name: string;
  id: string;
  roles: {
    edges: Array<{
      factId: string;
      since: string | null;
      until: string | null;
      node: { __typename: 'Position'; id: string; title: string; titleVi: string | null };
    }>;
  };
};

type Described_Organization_Fragment = {
  __typename: 'Organization';
  foundedOn: string | null;
  dissolvedOn: string | null;
  name: string;
  nameVi: string | null;
  id: string;
};

type Described_Position_Fragment = { __typename: 'Position'; title: string; titleVi: string | null; id: string };

type Described_Province_Fragment = {
  __typename: 'Province';
  validFrom: string | null;
  name: string;
  nameVi: string | null;
  validUntil: string | null;
  id: string;
};

type Described_Resolution_Fragment = {
  __typename: 'Resolution';
  issuedOn: string | null;
  number: string | null;
  title: string;
  titleVi: string | null;
  id: string;
};

type Described_Source_Fragment = {
  __typename: 'Source';
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  id: string;
};

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
  | Described_Source_Fragment;

export type AwardPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;

export type AwardPageQuery = {
  award: {
    __typename: 'Award';
    kind: AwardKind;
    name: string;
    nameVi: string | null;
    id: string;
    evidence: Array<{
      paragraph: number | null;
      quote: string | null;
      source: {
        __typename: 'Source';
        author: string | null;
        language: string | null;
        url: string | null;
        title: string;
        publisher: string | null;
        publishedOn: string | null;
        id: string;
      };
    }>;
    grantors: {
      totalCount: number;
      edges: Array<{
        __typename: 'GrantorEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    recipients: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardeeEdge';
        year: number | null;
        basis: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string };
        proposedBy:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    nominees: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardeeEdge';
        year: number | null;
        basis: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string };
        proposedBy:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    claims: {
      totalCount: number;
      edges: Array<{
        __typename: 'ClaimEdge';
        factId: string;
        certainty: Certainty | null;
        node: { id: string; property: string; value: string; preferred: boolean };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
  } | null;
};

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;

export type DocumentPageQuery = {
  legalDocument:
    | {
        __typename: 'Agreement';
        issuedOn: string | null;
        effectiveOn: string | null;
        number: string | null;
        title: string;
        titleVi: string | null;
        id: string;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
        issuers: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        signatories: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amends: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amendedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replaces: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replacedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implements: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implementedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        events: {
          totalCount: number;
          edges: Array<{
            __typename: 'EventLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        claims: {
          totalCount: number;
          edges: Array<{
            __typename: 'ClaimEdge';
            factId: string;
            certainty: Certainty | null;
            node: { id: string; property: string; value: string; preferred: boolean };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
      }
    | {
        __typename: 'Decree';
        issuedOn: string | null;
        effectiveOn: string | null;
        number: string | null;
        title: string;
        titleVi: string | null;
        id: string;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
        issuers: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        signatories: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amends: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amendedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replaces: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replacedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implements: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implementedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        events: {
          totalCount: number;
          edges: Array<{
            __typename: 'EventLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        claims: {
          totalCount: number;
          edges: Array<{
            __typename: 'ClaimEdge';
            factId: string;
            certainty: Certainty | null;
            node: { id: string; property: string; value: string; preferred: boolean };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
      }
    | {
        __typename: 'Directive';
        issuedOn: string | null;
        effectiveOn: string | null;
        number: string | null;
        title: string;
        titleVi: string | null;
        id: string;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
        issuers: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        signatories: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amends: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amendedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replaces: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replacedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implements: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implementedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        events: {
          totalCount: number;
          edges: Array<{
            __typename: 'EventLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        claims: {
          totalCount: number;
          edges: Array<{
            __typename: 'ClaimEdge';
            factId: string;
            certainty: Certainty | null;
            node: { id: string; property: string; value: string; preferred: boolean };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
      }
    | {
        __typename: 'Law';
        issuedOn: string | null;
        effectiveOn: string | null;
        number: string | null;
        title: string;
        titleVi: string | null;
        id: string;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
        issuers: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        signatories: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amends: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amendedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replaces: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replacedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implements: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implementedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        events: {
          totalCount: number;
          edges: Array<{
            __typename: 'EventLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        claims: {
          totalCount: number;
          edges: Array<{
            __typename: 'ClaimEdge';
            factId: string;
            certainty: Certainty | null;
            node: { id: string; property: string; value: string; preferred: boolean };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
      }
    | {
        __typename: 'Resolution';
        issuedOn: string | null;
        effectiveOn: string | null;
        number: string | null;
        title: string;
        titleVi: string | null;
        id: string;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
        issuers: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        signatories: {
          totalCount: number;
          edges: Array<{
            __typename: 'ActorEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Claim'; property: string; value: string; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Official'; name: string; id: string }
              | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
              | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
              | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
              | {
                  __typename: 'Source';
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amends: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        amendedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replaces: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        replacedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implements: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        implementedBy: {
          totalCount: number;
          edges: Array<{
            __typename: 'DocumentLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node:
              | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
              | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        events: {
          totalCount: number;
          edges: Array<{
            __typename: 'EventLinkEdge';
            on: string | null;
            factId: string;
            certainty: Certainty | null;
            node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
        claims: {
          totalCount: number;
          edges: Array<{
            __typename: 'ClaimEdge';
            factId: string;
            certainty: Certainty | null;
            node: { id: string; property: string; value: string; preferred: boolean };
            evidence: Array<{
              paragraph: number | null;
              quote: string | null;
              source: {
                __typename: 'Source';
                author: string | null;
                language: string | null;
                url: string | null;
                title: string;
                publisher: string | null;
                publishedOn: string | null;
                id: string;
              };
            }>;
          }>;
        };
      }
    | null;
};

export type EventPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;

export type EventPageQuery = {
  event: {
    __typename: 'Event';
    kind: EventKind;
    place: string | null;
    startsOn: string | null;
    endsOn: string | null;
    name: string;
    nameVi: string | null;
    id: string;
    topics: Array<{
      kind: TopicKind;
      text: string;
      raisedBy: { __typename: 'Official'; name: string; id: string } | null;
      evidence: Array<{
        paragraph: number | null;
        quote: string | null;
        source: {
          __typename: 'Source';
          author: string | null;
          language: string | null;
          url: string | null;
          title: string;
          publisher: string | null;
          publishedOn: string | null;
          id: string;
        };
      }>;
    }>;
    evidence: Array<{
      paragraph: number | null;
      quote: string | null;
      source: {
        __typename: 'Source';
        author: string | null;
        language: string | null;
        url: string | null;
        title: string;
        publisher: string | null;
        publishedOn: string | null;
        id: string;
      };
    }>;
    participants: {
      totalCount: number;
      edges: Array<{
        __typename: 'ParticipantEdge';
        on: string | null;
        role: ParticipationRole;
        factId: string;
        certainty: Certainty | null;
        actingIn: Array<{ __typename: 'Position'; title: string; titleVi: string | null; id: string }>;
        onBehalfOf:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        node: { __typename: 'Official'; name: string; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    represented: {
      totalCount: number;
      edges: Array<{
        __typename: 'RepresentedEdge';
        on: string | null;
        role: ParticipationRole;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    organizers: {
      totalCount: number;
      edges: Array<{
        __typename: 'OrganizerEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    documents: {
      totalCount: number;
      edges: Array<{
        __typename: 'DocumentLinkEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    parts: {
      totalCount: number;
      edges: Array<{
        __typename: 'EventPartEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    wholes: {
      totalCount: number;
      edges: Array<{
        __typename: 'EventPartEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    claims: {
      totalCount: number;
      edges: Array<{
        __typename: 'ClaimEdge';
        factId: string;
        certainty: Certainty | null;
        node: { id: string; property: string; value: string; preferred: boolean };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
  } | null;
};

export type OfficialPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;

export type OfficialPageQuery = {
  official: {
    __typename: 'Official';
    aliases: Array<string>;
    birthDate: string | null;
    links: Array<string>;
    name: string;
    id: string;
    evidence: Array<{
      paragraph: number | null;
      quote: string | null;
      source: {
        __typename: 'Source';
        author: string | null;
        language: string | null;
        url: string | null;
        title: string;
        publisher: string | null;
        publishedOn: string | null;
        id: string;
      };
    }>;
    roles: {
      totalCount: number;
      edges: Array<{
        __typename: 'RoleEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        status: TenureStatus;
        factId: string;
        certainty: Certainty | null;
        node: {
          __typename: 'Position';
          title: string;
          titleVi: string | null;
          id: string;
          organization: { __typename: 'Organization'; name: string; nameVi: string | null; id: string } | null;
          province: {
            __typename: 'Province';
            name: string;
            nameVi: string | null;
            validUntil: string | null;
            id: string;
          } | null;
        };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    memberships: {
      totalCount: number;
      edges: Array<{
        __typename: 'MembershipEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        role: string | null;
        term: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        area: {
          __typename: 'Province';
          name: string;
          nameVi: string | null;
          validUntil: string | null;
          id: string;
        } | null;
        onBehalfOf: { __typename: 'Organization'; name: string; nameVi: string | null; id: string } | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    participations: {
      totalCount: number;
      edges: Array<{
        __typename: 'ParticipationEdge';
        on: string | null;
        role: ParticipationRole;
        factId: string;
        certainty: Certainty | null;
        actingIn: Array<{ __typename: 'Position'; title: string; titleVi: string | null; id: string }>;
        onBehalfOf:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    signedDocuments: {
      totalCount: number;
      edges: Array<{
        __typename: 'DocumentLinkEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    awards: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardGivenEdge';
        year: number | null;
        basis: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
        proposedBy:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    proposals: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardGivenEdge';
        year: number | null;
        basis: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
        proposedBy:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    claims: {
      totalCount: number;
      edges: Array<{
        __typename: 'ClaimEdge';
        factId: string;
        certainty: Certainty | null;
        node: { id: string; property: string; value: string; preferred: boolean };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
  } | null;
};

export type OrganizationPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;

export type OrganizationPageQuery = {
  organization: {
    __typename: 'Organization';
    kind: OrganizationKind;
    foundedOn: string | null;
    dissolvedOn: string | null;
    name: string;
    nameVi: string | null;
    id: string;
    evidence: Array<{
      paragraph: number | null;
      quote: string | null;
      source: {
        __typename: 'Source';
        author: string | null;
        language: string | null;
        url: string | null;
        title: string;
        publisher: string | null;
        publishedOn: string | null;
        id: string;
      };
    }>;
    leaders: {
      totalCount: number;
      edges: Array<{
        __typename: 'LeaderEdge';
        year: number;
        role: LeadershipRole;
        how: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    positions: {
      totalCount: number;
      edges: Array<{
        __typename: 'PositionLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: {
          __typename: 'Position';
          title: string;
          titleVi: string | null;
          id: string;
          holders: {
            totalCount: number;
            edges: Array<{
              __typename: 'HolderEdge';
              since: string | null;
              until: string | null;
              attestedOn: Array<string>;
              status: TenureStatus;
              factId: string;
              certainty: Certainty | null;
              node: { __typename: 'Official'; name: string; id: string };
              evidence: Array<{
                paragraph: number | null;
                quote: string | null;
                source: {
                  __typename: 'Source';
                  author: string | null;
                  language: string | null;
                  url: string | null;
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
              }>;
            }>;
          };
        };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    members: {
      totalCount: number;
      edges: Array<{
        __typename: 'MemberEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        role: string | null;
        term: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string };
        area: {
          __typename: 'Province';
          name: string;
          nameVi: string | null;
          validUntil: string | null;
          id: string;
        } | null;
        onBehalfOf: { __typename: 'Organization'; name: string; nameVi: string | null; id: string } | null;
        period: { __typename: 'Event'; name: string; nameVi: string | null; id: string } | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    rankings: {
      totalCount: number;
      edges: Array<{
        __typename: 'RankedProvinceEdge';
        year: number;
        rank: number | null;
        score: number | null;
        approximate: boolean;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    parts: {
      totalCount: number;
      edges: Array<{
        __typename: 'OrganizationLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    wholes: {
      totalCount: number;
      edges: Array<{
        __typename: 'OrganizationLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    governedProvinces: {
      totalCount: number;
      edges: Array<{
        __typename: 'ProvinceLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    organizedEvents: {
      totalCount: number;
      edges: Array<{
        __typename: 'EventLinkEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    issuedDocuments: {
      totalCount: number;
      edges: Array<{
        __typename: 'DocumentLinkEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    signedDocuments: {
      totalCount: number;
      edges: Array<{
        __typename: 'DocumentLinkEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    representations: {
      totalCount: number;
      edges: Array<{
        __typename: 'RepresentationEdge';
        on: string | null;
        role: ParticipationRole;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    awards: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardGivenEdge';
        year: number | null;
        basis: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
        proposedBy:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    proposals: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardGivenEdge';
        year: number | null;
        basis: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
        proposedBy:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    grantedAwards: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    claims: {
      totalCount: number;
      edges: Array<{
        __typename: 'ClaimEdge';
        factId: string;
        certainty: Certainty | null;
        node: { id: string; property: string; value: string; preferred: boolean };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
  } | null;
};

export type PositionPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;

export type PositionPageQuery = {
  position: {
    __typename: 'Position';
    kind: PositionKind;
    seats: number | null;
    title: string;
    titleVi: string | null;
    id: string;
    evidence: Array<{
      paragraph: number | null;
      quote: string | null;
      source: {
        __typename: 'Source';
        author: string | null;
        language: string | null;
        url: string | null;
        title: string;
        publisher: string | null;
        publishedOn: string | null;
        id: string;
      };
    }>;
    organizations: {
      totalCount: number;
      edges: Array<{
        __typename: 'OrganizationLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    provinces: {
      totalCount: number;
      edges: Array<{
        __typename: 'ProvinceLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    holders: {
      totalCount: number;
      edges: Array<{
        __typename: 'HolderEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        status: TenureStatus;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Official'; name: string; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    succession: Array<{
      tenure: {
        factId: string;
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        status: TenureStatus;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
        node: { __typename: 'Official'; name: string; id: string };
      };
      gap: {
        certainty: SuccessionCertainty;
        from: string | null;
        until: string | null;
        minimumDays: number;
        maximumDays: number | null;
      } | null;
      overlap: {
        certainty: SuccessionCertainty;
        from: string | null;
        until: string | null;
        minimumDays: number;
        maximumDays: number | null;
      } | null;
    }>;
    issuedDocuments: {
      totalCount: number;
      edges: Array<{
        __typename: 'DocumentLinkEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    grantedAwards: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    claims: {
      totalCount: number;
      edges: Array<{
        __typename: 'ClaimEdge';
        factId: string;
        certainty: Certainty | null;
        node: { id: string; property: string; value: string; preferred: boolean };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
  } | null;
};

export type IntervalFragment = {
  certainty: SuccessionCertainty;
  from: string | null;
  until: string | null;
  minimumDays: number;
  maximumDays: number | null;
};

export type ProvincePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
}>;

export type ProvincePageQuery = {
  province: {
    __typename: 'Province';
    validFrom: string | null;
    isoCode: string | null;
    gsoCode: string | null;
    name: string;
    nameVi: string | null;
    validUntil: string | null;
    id: string;
    evidence: Array<{
      paragraph: number | null;
      quote: string | null;
      source: {
        __typename: 'Source';
        author: string | null;
        language: string | null;
        url: string | null;
        title: string;
        publisher: string | null;
        publishedOn: string | null;
        id: string;
      };
    }>;
    positions: {
      totalCount: number;
      edges: Array<{
        __typename: 'PositionLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: {
          __typename: 'Position';
          title: string;
          titleVi: string | null;
          id: string;
          holders: {
            totalCount: number;
            edges: Array<{
              __typename: 'HolderEdge';
              since: string | null;
              until: string | null;
              attestedOn: Array<string>;
              status: TenureStatus;
              factId: string;
              certainty: Certainty | null;
              node: { __typename: 'Official'; name: string; id: string };
              evidence: Array<{
                paragraph: number | null;
                quote: string | null;
                source: {
                  __typename: 'Source';
                  author: string | null;
                  language: string | null;
                  url: string | null;
                  title: string;
                  publisher: string | null;
                  publishedOn: string | null;
                  id: string;
                };
              }>;
            }>;
          };
        };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    predecessors: {
      totalCount: number;
      edges: Array<{
        __typename: 'SuccessionEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        by:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | null;
        node: { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    successors: {
      totalCount: number;
      edges: Array<{
        __typename: 'SuccessionEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        by:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | null;
        node: { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    rankings: {
      totalCount: number;
      edges: Array<{
        __typename: 'RankingEdge';
        year: number;
        rank: number | null;
        score: number | null;
        approximate: boolean;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    leaderships: {
      totalCount: number;
      edges: Array<{
        __typename: 'LeadershipEdge';
        year: number;
        role: LeadershipRole;
        how: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    memberships: {
      totalCount: number;
      edges: Array<{
        __typename: 'MembershipEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        role: string | null;
        term: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    governments: {
      totalCount: number;
      edges: Array<{
        __typename: 'OrganizationLinkEdge';
        since: string | null;
        until: string | null;
        attestedOn: Array<string>;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    representations: {
      totalCount: number;
      edges: Array<{
        __typename: 'RepresentationEdge';
        on: string | null;
        role: ParticipationRole;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    signedDocuments: {
      totalCount: number;
      edges: Array<{
        __typename: 'DocumentLinkEdge';
        on: string | null;
        factId: string;
        certainty: Certainty | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    awards: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardGivenEdge';
        year: number | null;
        basis: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
        proposedBy:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    proposals: {
      totalCount: number;
      edges: Array<{
        __typename: 'AwardGivenEdge';
        year: number | null;
        basis: string | null;
        factId: string;
        certainty: Certainty | null;
        node: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
        proposedBy:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string }
          | null;
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
    claims: {
      totalCount: number;
      edges: Array<{
        __typename: 'ClaimEdge';
        factId: string;
        certainty: Certainty | null;
        node: { id: string; property: string; value: string; preferred: boolean };
        evidence: Array<{
          paragraph: number | null;
          quote: string | null;
          source: {
            __typename: 'Source';
            author: string | null;
            language: string | null;
            url: string | null;
            title: string;
            publisher: string | null;
            publishedOn: string | null;
            id: string;
          };
        }>;
      }>;
    };
  } | null;
};

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;

export type SourcePageQuery = {
  source: {
    __typename: 'Source';
    author: string | null;
    language: string | null;
    url: string | null;
    title: string;
    publisher: string | null;
    publishedOn: string | null;
    id: string;
    facts: {
      totalCount: number;
      edges: Array<{
        factId: string;
        paragraph: number | null;
        node:
          | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Claim'; property: string; value: string; id: string }
          | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Official'; name: string; id: string }
          | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
          | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
          | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
          | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
          | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string };
        relationship:
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Claim'; property: string; value: string; id: string };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Position'; title: string; titleVi: string | null; id: string };
              to: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Event'; name: string; nameVi: string | null; id: string };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
              to: {
                __typename: 'Province';
                name: string;
                nameVi: string | null;
                validUntil: string | null;
                id: string;
              };
            }
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Official'; name: string; id: string };
              to: { __typename: 'Position'; title: string; titleVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from: {
                __typename: 'Province';
                name: string;
                nameVi: string | null;
                validUntil: string | null;
                id: string;
              };
              to: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
              to: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
              to: { __typename: 'Event'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Official'; name: string; id: string };
              to: { __typename: 'Event'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
              to: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from: {
                __typename: 'Province';
                name: string;
                nameVi: string | null;
                validUntil: string | null;
                id: string;
              };
              to: { __typename: 'Organization'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
              to: { __typename: 'Award'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
              to: { __typename: 'Event'; name: string; nameVi: string | null; id: string };
            }
          | {
              id: string;
              sentence: string;
              from: { __typename: 'Position'; title: string; titleVi: string | null; id: string };
              to: {
                __typename: 'Province';
                name: string;
                nameVi: string | null;
                validUntil: string | null;
                id: string;
              };
            }
          | {
              id: string;
              sentence: string;
              from:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Claim'; property: string; value: string; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Event'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Official'; name: string; id: string }
                | { __typename: 'Organization'; name: string; nameVi: string | null; id: string }
                | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
                | { __typename: 'Province'; name: string; nameVi: string | null; validUntil: string | null; id: string }
                | { __typename: 'Resolution'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Source';
                    title: string;
                    publisher: string | null;
                    publishedOn: string | null;
                    id: string;
                  };
              to:
                | { __typename: 'Agreement'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Decree'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Directive'; number: string | null; title: string; titleVi: string | null; id: string }
                | { __typename: 'Law'; number: string | null; title: string; titleVi: string | null; id: string }
                | {
                    __typename: 'Resolution';
                    number: string | null;
                    title: string;
                    titleVi: string | null;
                    id: string;
                  };
            }
          | {
              id: string;
              sentence: string;
              from: {
                __typename: 'Province';
                name: string;
                nameVi: string | null;
                validUntil: string | null;
                id: string;
              };
              to: {
                __typename: 'Province';
                name: string;
                nameVi: string | null;
                validUntil: string | null;
                id: string;
              };
            }
          | null;
      }>;
    };
  } | null;
};

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;

export type SearchQuery = {
  search: Array<{
    matched: string;
    node:
      | {
          __typename: 'Agreement';
          issuedOn: string | null;
          number: string | null;
          title: string;
          titleVi: string | null;
          id: string;
        }
      | { __typename: 'Award'; name: string; nameVi: string | null; id: string }
      | { __typename: 'Claim'; property: string; value: string; id: string }
      | {
          __typename: 'Decree';
          issuedOn: string | null;
          number: string | null;
          title: string;
          titleVi: string | null;
          id: string;
        }
      | {
          __typename: 'Directive';
          issuedOn: string | null;
          number: string | null;
          title: string;
          titleVi: string | null;
          id: string;
        }
      | { __typename: 'Event'; startsOn: string | null; name: string; nameVi: string | null; id: string }
      | {
          __typename: 'Law';
          issuedOn: string | null;
          number: string | null;
          title: string;
          titleVi: string | null;
          id: string;
        }
      | {
          __typename: 'Official';
          birthDate: string | null;
          name: string;
          id: string;
          roles: {
            edges: Array<{
              factId: string;
              since: string | null;
              until: string | null;
              node: { __typename: 'Position'; id: string; title: string; titleVi: string | null };
            }>;
          };
        }
      | {
          __typename: 'Organization';
          foundedOn: string | null;
          dissolvedOn: string | null;
          name: string;
          nameVi: string | null;
          id: string;
        }
      | { __typename: 'Position'; title: string; titleVi: string | null; id: string }
      | {
          __typename: 'Province';
          validFrom: string | null;
          name: string;
          nameVi: string | null;
          validUntil: string | null;
          id: string;
        }
      | {
          __typename: 'Resolution';
          issuedOn: string | null;
          number: string | null;
          title: string;
          titleVi: string | null;
          id: string;
        }
      | { __typename: 'Source'; title: string; publisher: string | null; publishedOn: string | null; id: string };
  }>;
};

export type StartQueryVariables = Exact<{ [key: string]: never }>;

export type StartQuery = { statistics: { factCount: number; entities: Array<{ type: EntityType; total: number }> } };

export const NamedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NamedFragment, unknown>;
export const ReferenceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReferenceFragment, unknown>;
export const FactPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FactPartsFragment, unknown>;
export const OrganizationLinkFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OrganizationLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganizationLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrganizationLinkFragment, unknown>;
export const ProvinceLinkFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProvinceLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProvinceLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProvinceLinkFragment, unknown>;
export const PositionLinkFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PositionLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PositionLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PositionLinkFragment, unknown>;
export const DocumentLinkFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentLinkFragment, unknown>;
export const EventLinkFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EventLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventLinkFragment, unknown>;
export const AwardGivenFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AwardGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AwardGivenEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AwardGivenFragment, unknown>;
export const ClaimGivenFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preferred' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimGivenFragment, unknown>;
export const DescribedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Described' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roles' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '2' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'foundedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dissolvedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'validFrom' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'startsOn' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DescribedFragment, unknown>;
export const IntervalFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Interval' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TenureInterval' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minimumDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maximumDays' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IntervalFragment, unknown>;
export const AwardPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AwardPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartialDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'award' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grantors' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipients' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'proposedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nominees' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'proposedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimGiven' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preferred' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AwardPageQuery, AwardPageQueryVariables>;
export const DocumentPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DocumentPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartialDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalDocument' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuers' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatories' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amends' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amendedBy' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'replaces' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'replacedBy' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'implements' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'implementedBy' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimGiven' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EventLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preferred' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentPageQuery, DocumentPageQueryVariables>;
export const EventPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EventPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartialDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'event' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'topics' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'raisedBy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'evidence' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'participants' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'actingIn' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'onBehalfOf' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'represented' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organizers' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'documents' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wholes' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimGiven' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preferred' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;
export const OfficialPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OfficialPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartialDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'official' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'links' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roles' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'organization' },
                                    arguments: [
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'asOf' },
                                        value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                                      },
                                    ],
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'province' },
                                    arguments: [
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'asOf' },
                                        value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                                      },
                                    ],
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'memberships' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'area' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'onBehalfOf' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'participations' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'actingIn' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'onBehalfOf' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signedDocuments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'awards' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AwardGiven' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposals' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AwardGiven' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimGiven' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AwardGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AwardGivenEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preferred' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfficialPageQuery, OfficialPageQueryVariables>;
export const OrganizationPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrganizationPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartialDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'foundedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dissolvedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leaders' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'how' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'positions' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'holders' },
                                    arguments: [
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'asOf' },
                                        value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                                      },
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'first' },
                                        value: { kind: 'IntValue', value: '5' },
                                      },
                                    ],
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'edges' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                              {
                                                kind: 'Field',
                                                name: { kind: 'Name', value: 'node' },
                                                selectionSet: {
                                                  kind: 'SelectionSet',
                                                  selections: [
                                                    { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                                  ],
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'area' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'onBehalfOf' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'period' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rankings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OrganizationLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wholes' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OrganizationLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'governedProvinces' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProvinceLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organizedEvents' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuedDocuments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signedDocuments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'representations' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'awards' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AwardGiven' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposals' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AwardGiven' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grantedAwards' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimGiven' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OrganizationLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganizationLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProvinceLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProvinceLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EventLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AwardGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AwardGivenEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preferred' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const PositionPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PositionPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartialDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'position' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organizations' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OrganizationLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provinces' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProvinceLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'holders' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'succession' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tenure' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'evidence' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'gap' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Interval' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'overlap' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Interval' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuedDocuments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grantedAwards' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimGiven' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OrganizationLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganizationLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProvinceLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProvinceLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Interval' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TenureInterval' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minimumDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maximumDays' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preferred' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PositionPageQuery, PositionPageQueryVariables>;
export const ProvincePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProvincePage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartialDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'province' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isoCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gsoCode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'positions' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'holders' },
                                    arguments: [
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'asOf' },
                                        value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                                      },
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'first' },
                                        value: { kind: 'IntValue', value: '10' },
                                      },
                                    ],
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'edges' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                              {
                                                kind: 'Field',
                                                name: { kind: 'Name', value: 'node' },
                                                selectionSet: {
                                                  kind: 'SelectionSet',
                                                  selections: [
                                                    { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                                  ],
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'predecessors' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'by' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'successors' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'by' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rankings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leaderships' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'how' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'memberships' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'governments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OrganizationLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'representations' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signedDocuments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DocumentLink' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'awards' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AwardGiven' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposals' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AwardGiven' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimGiven' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reference' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FactEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reference' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OrganizationLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganizationLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attestedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentLinkEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AwardGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AwardGivenEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimGiven' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preferred' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProvincePageQuery, ProvincePageQueryVariables>;
export const SourcePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SourcePage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facts' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'relationship' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'from' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'to' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourcePageQuery, SourcePageQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Described' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Award' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'property' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Described' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Official' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roles' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '2' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'factId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'titleVi' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'foundedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dissolvedOn' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Province' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'validFrom' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'startsOn' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalDocument' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StartDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Start' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statistics' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'factCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartQuery, StartQueryVariables>;
