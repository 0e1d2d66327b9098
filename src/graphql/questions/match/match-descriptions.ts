import type { EntityRecord } from '../../../facts/entity-record.js';
import { wordsOf } from '../../../model/kinds.js';
import type { Context } from '../../context.js';
import type { Candidate, Links } from './candidate.js';
import { currentDescription, idsOfOthers } from './described-entity.js';
import type { Description } from './description.js';
import { compareName, type FeatureName, type Finding, features } from './features.js';
import { readLinks, readNamesakes } from './read-candidates.js';

/** The score from which a candidate is a match, in hundredths: more than a name and any one weak feature reach. */
export const MATCH_POINTS = 85;

export interface FeatureFinding extends Finding {
  readonly name: FeatureName;
  readonly weight: number;
}

export interface ScoredCandidate {
  readonly record: EntityRecord;
  readonly links: Links;
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

/** Summed in hundredths, in which the weights are whole: a sum of fractions would miss the threshold by a hair. */
function pointsOf(findings: readonly FeatureFinding[]): number {
  const sum = findings.reduce((points, { name, value }) => points + features[name].points * value, 0);
  return Math.min(100, Math.max(0, Math.round(sum)));
}

function scoreOf(description: Description, record: EntityRecord, links: Links): ScoredCandidate {
  const findings = findingsOf(description, { record, ...links });
  const points = pointsOf(findings);
  return { record, links, score: points / 100, isMatch: points >= MATCH_POINTS, findings };
}

function byScore(left: ScoredCandidate, right: ScoredCandidate): number {
  return right.score - left.score || (left.record.id < right.record.id ? -1 : 1);
}

/** Of several that reach the threshold none is the match: what is described does not tell them apart. */
export function onlyOneMatch(candidates: readonly ScoredCandidate[]): ScoredCandidate[] {
  const isTold = candidates.filter(({ isMatch }) => isMatch).length === 1;
  return candidates.map((candidate) => (isTold ? candidate : { ...candidate, isMatch: false }));
}

/** What has been linked to nothing. */
const NO_LINKS: Links = { positions: [], organizations: [], provinces: [], birthDates: [] };

/**
 * The entities that descriptions may be of, for each description the likeliest first, each with the reasons.
 * Two calls of the store for officials, however many the descriptions; one more for each other label among them, and
 * some for ids that descriptions name, which may be of what was merged.
 */
export async function matchDescriptions(
  context: Pick<Context, 'store' | 'merges' | 'judgements'>,
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
