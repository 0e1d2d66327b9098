import type { RelationshipType } from '../model/relationship-types.js';

/** A kind of relationship, the mutation that records it, and the names of its two ends there. */
export interface FactKind {
  readonly name: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly description: string;
}

function kind(name: string, type: RelationshipType, from: string, to: string, description: string): FactKind {
  return { name, type, from, to, description };
}

export const factKinds: readonly FactKind[] = [
  kind('appoint', 'HOLDS', 'official', 'position', 'States that an official holds or held a position.'),
  kind('recordMembership', 'MEMBER_OF', 'member', 'organization', 'States that someone is or was a member.'),
  kind('recordJurisdiction', 'REPRESENTS', 'position', 'province', 'States of which province a position is.'),
  kind('recordAffiliation', 'BELONGS_TO', 'position', 'organization', 'States in which organization a position is.'),
  kind('recordPart', 'PART_OF', 'part', 'whole', 'States that an organization or event is part of another.'),
  kind('recordGovernance', 'GOVERNS', 'organization', 'province', 'States which province an organization governs.'),
  kind(
    'recordLeadership',
    'LEADS',
    'province',
    'organization',
    'States that a province leads an organization in a year.',
  ),
  kind('recordRanking', 'RANKED_IN', 'province', 'organization', 'States how a province was ranked in a year.'),
  kind('propose', 'PROPOSED_FOR', 'nominee', 'award', 'States that someone was proposed for an award.'),
  kind('award', 'RECEIVED', 'recipient', 'award', 'States that someone was given an award.'),
  kind('recordGrantor', 'GRANTED_BY', 'award', 'grantor', 'States who grants an award.'),
  kind('recordSignature', 'SIGNED', 'signer', 'document', 'States who signed a document.'),
  kind('recordSigning', 'SIGNED_AT', 'document', 'event', 'States at which event a document was signed.'),
  kind('recordParticipation', 'PARTICIPATED_IN', 'official', 'event', 'States what an official did at an event.'),
  kind('recordRepresentation', 'REPRESENTED_AT', 'represented', 'event', 'States who was represented at an event.'),
  kind('recordOrganizer', 'ORGANIZED', 'organization', 'event', 'States who organized an event.'),
  kind('recordDiscussion', 'DISCUSSED', 'event', 'document', 'States which document an event dealt with.'),
  kind('recordIssue', 'ISSUED_BY', 'document', 'issuer', 'States who issued a document.'),
  kind('recordAmendment', 'AMENDS', 'document', 'amended', 'States which document another amends.'),
  kind('recordReplacement', 'REPLACES', 'document', 'replaced', 'States which document another replaces.'),
  kind('recordImplementation', 'IMPLEMENTS', 'document', 'implemented', 'States which document another implements.'),
  kind('recordSuccession', 'SUCCEEDED_BY', 'province', 'successor', 'States which province came after another.'),
];
