import type { RelationshipType } from '../../../model/relationship-types.js';
import { Approximation, LeadershipRole, ParticipationRole, TenureStatus } from '../../common/enums.js';
import type { FieldDefinitions } from './filter-definition.js';

const tenure: FieldDefinitions = { since: 'date', until: 'date' };
const day: FieldDefinitions = { on: 'date' };

/** The properties of relationships that a filter may test. */
export const relationshipFields: Readonly<Partial<Record<RelationshipType, FieldDefinitions>>> = {
  HOLDS: { ...tenure, status: { words: TenureStatus, name: 'TenureStatus' } },
  MEMBER_OF: { ...tenure, role: 'id', term: 'id', period: 'id', area: 'id', onBehalfOf: 'id' },
  REPRESENTS: tenure,
  BELONGS_TO: tenure,
  PART_OF: tenure,
  GOVERNS: tenure,
  GRANTED_BY: tenure,
  LEADS: { year: 'number', role: { words: LeadershipRole, name: 'LeadershipRole' } },
  RANKED_IN: { year: 'number', rank: 'number', approximate: { words: Approximation, name: 'Approximation' } },
  PROPOSED_FOR: { year: 'number' },
  RECEIVED: { year: 'number' },
  SIGNED: day,
  SIGNED_AT: day,
  PARTICIPATED_IN: { role: { words: ParticipationRole, name: 'ParticipationRole' } },
  REPRESENTED_AT: { role: { words: ParticipationRole, name: 'ParticipationRole' } },
  SUCCEEDED_BY: day,
};
