import type { EntityRecord } from '../../../facts/entity-record.js';
import { wordsOf } from '../../../model/kinds.js';
import type { Candidate, CandidateLinks } from './candidate.js';
import { currentDescription, idsOfOthers } from './described-entity.js';
import type { Description } from './description.js';
import { compareName, type FeatureName, type Finding, features } from './features.js';
import type { MatchContext } from './match-context.js';
import { readLinks, readNamesakes } from './read-candidates.js';

/** The score that makes a match, in hundredths: out of reach for a name with any one weak feature. */
export const MATCH_POINTS = 85;

export interface FeatureFinding extends Finding {
  readonly name: FeatureName;
  readonly weight: number;
}

export interface ScoredCandidate {
  readonly record: EntityRecord;
  readonly links: CandidateLinks;
  /** From 0 to 1. */
  readonly score: number;
  readonly isMatch: boolean;
  readonly findings: readonly FeatureFinding[];
}

const featureNames = wordsOf(features);

function findingsOf(description: Description, candidate: Candidate): FeatureFinding[] {
  return featureNames.flatMap((name) => {
    const { points, compare } = features[name];
    const finding = compare(description, candidate);
    return finding === null ? [] : [{ name, weight: points / 100, ...finding }];
  });
}

/**
 * Sums in hundredths, where the weights are integers: a sum of fractions could miss the threshold by a rounding error.
 */
function pointsOf(findings: readonly FeatureFinding[]): number {
  const sum = findings.reduce((points, { name, value }) => points + features[name].points * value, 0);
  return Math.min(100, Math.max(0, Math.round(sum)));
}

function scoreOf(description: Description, record: EntityRecord, links: CandidateLinks): ScoredCandidate {
  const findings = findingsOf(description, { record, ...links });
  const points = pointsOf(findings);
  return { record, links, score: points / 100, isMatch: points >= MATCH_POINTS, findings };
}

function byScore(left: ScoredCandidate, right: ScoredCandidate): number {
  return right.score - left.score || (left.record.id < right.record.id ? -1 : 1);
}

/** If several candidates reach the threshold, none is a match: the description does not tell them apart. */
export function onlyOneMatch(candidates: readonly ScoredCandidate[]): ScoredCandidate[] {
  const isUnique = candidates.filter(({ isMatch }) => isMatch).length === 1;
  return candidates.map((candidate) => (isUnique ? candidate : { ...candidate, isMatch: false }));
}

const NO_LINKS: CandidateLinks = { positions: [], organizations: [], provinces: [], birthDates: [] };

/**
 * The candidates for each description, the likeliest first, with the reasons. Takes a store call for
 * the links of all, one for every few descriptions of a label, and some to resolve merges of ids in descriptions.
 */
export async function matchDescriptions(
  context: MatchContext,
  given: readonly Description[],
): Promise<ScoredCandidate[][]> {
  const descriptions = await Promise.all(given.map((description) => currentDescription(context, description)));
  const others = await Promise.all(descriptions.map((description) => idsOfOthers(context, description)));
  const namesakes = (await readNamesakes(context, descriptions)).map((records, index) =>
    records.filter((record) => {
      const description = descriptions[index];
      const isOther = others[index]?.has(record.id) ?? false;
      return description !== undefined && !isOther && compareName(description, { record }) !== null;
    }),
  );
  const links = await readLinks(
    context,
    namesakes.flat().map(({ id }) => id),
  );
  return descriptions.map((description, index) => {
    const scored = (namesakes[index] ?? []).map((record) =>
      scoreOf(description, record, links.get(record.id) ?? NO_LINKS),
    );
    return onlyOneMatch(scored.sort(byScore));
  });
}
