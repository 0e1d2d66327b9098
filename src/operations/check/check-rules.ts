import type { FactRule, GraphRule, Severity } from './rule.js';
import { curationRecords } from './rules/curation-records.js';
import { derivedBoundsRule } from './rules/derived-bounds.js';
import { factDoubtRules, seatTaken } from './rules/doubts.js';
import { duplicateCandidates } from './rules/duplicate-candidates.js';
import { danglingEvidence, evidenceLinks } from './rules/evidence.js';
import { danglingReferences, derivedKeysRule, modelRule } from './rules/model.js';
import { orphanPositionsRule } from './rules/orphan-positions.js';
import { reversedDates } from './rules/reversed-dates.js';
import { successionGaps } from './rules/succession-gaps.js';
import { untypedEntitiesRule } from './rules/untyped-entities.js';

/** Rules on single facts, all checked in one pass over the graph. */
export const factRules = {
  'dangling-evidence': danglingEvidence,
  'evidence-links': evidenceLinks,
  'dangling-references': danglingReferences,
  model: modelRule,
  'derived-keys': derivedKeysRule,
  'outside-life': factDoubtRules.OUTSIDE_LIFE,
  'no-such-paragraph': factDoubtRules.NO_SUCH_PARAGRAPH,
  'later-than-source': factDoubtRules.LATER_THAN_SOURCE,
} as const satisfies Record<string, FactRule>;

/** Rules that query the graph, checked one after another. */
export const graphRules = {
  'untyped-entities': untypedEntitiesRule,
  'derived-bounds': derivedBoundsRule,
  'reversed-dates': reversedDates,
  'orphan-positions': orphanPositionsRule,
  'seat-taken': seatTaken,
  'succession-gaps': successionGaps,
  'duplicate-candidates': duplicateCandidates,
  'curation-records': curationRecords,
} as const satisfies Record<string, GraphRule>;

export type RuleName = keyof typeof factRules | keyof typeof graphRules;

/** A problem as reported. */
export interface Problem {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** The id of the entity or relationship; empty if it has none. */
  readonly id: string;
  readonly message: string;
  readonly nextStep: string;
}
