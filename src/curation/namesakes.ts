import type { Doubt } from '../facts/doubts/doubt.js';
import type { EntityFact } from '../facts/fact.js';
import type { MatchContext } from '../graphql/questions/match/match-context.js';
import { matchDescriptions, type ScoredCandidate } from '../graphql/questions/match/match-descriptions.js';
import { JudgementLoader } from '../graphql/reading/judgement.loader.js';
import { MergeLoader } from '../graphql/reading/merge.loader.js';
import { displayName } from '../model/display-name.js';
import { isPartialDate } from '../model/partial-date.js';
import { Deadline } from '../store/deadline.js';
import { readsIn } from '../store/reads-of.js';
import type { QueryRunner } from '../store/store.js';

/** How many namesakes of one official are named. */
const MOST_NAMESAKES = 5;

/** A doubt about an official who may be there already, with what the matcher says of the other. */
export interface NamesakeDoubt extends Doubt {
  readonly candidate: ScoredCandidate;
}

/** The matcher within a transaction, which ends by itself. */
function contextIn(transaction: QueryRunner): MatchContext {
  const store = readsIn(transaction);
  const loaders = { merges: new MergeLoader(store), judgements: new JudgementLoader(store) };
  return { store, deadline: new Deadline(), ...loaders };
}

function descriptionOf({ id, properties: { name, birthDate } }: EntityFact) {
  const born = typeof birthDate === 'string' && isPartialDate(birthDate) ? birthDate : null;
  const unknown = { positions: [], organizations: [], provinces: [] };
  return { label: 'Official', id, name: String(name ?? ''), birthDate: born, ...unknown };
}

/** True unless something speaks against it: one born on another day is another person, until somebody says otherwise. */
function mayBe({ findings }: ScoredCandidate): boolean {
  return findings.every(({ value }) => value >= 0);
}

function doubtOf({ id }: EntityFact, candidate: ScoredCandidate): NamesakeDoubt {
  const { record, score, isMatch, findings } = candidate;
  const reasons = findings
    .map(({ reason }) => reason)
    .join(' ')
    .replace(/\.$/, '');
  const verdict = `${isMatch ? 'MATCH' : 'POSSIBLE'}, score ${score}`;
  return {
    code: 'SAME_NAME',
    factId: id,
    paths: [['name'], ['birthDate']],
    basis: [record.id],
    message: `${id} ${isMatch ? 'is most likely' : 'may be'} ${record.id}, ${displayName(record)} (${verdict}): ${reasons}`,
    candidate,
  };
}

/** Who of the officials that are there may be one of some that were stated, by the matcher that answers `match`. */
export async function namesakesOf(
  transaction: QueryRunner,
  officials: readonly EntityFact[],
): Promise<NamesakeDoubt[]> {
  if (officials.length === 0) return [];
  const found = await matchDescriptions(contextIn(transaction), officials.map(descriptionOf));
  return officials.flatMap((official, index) => {
    const candidates = (found[index] ?? []).filter(mayBe).slice(0, MOST_NAMESAKES);
    return candidates.map((candidate) => doubtOf(official, candidate));
  });
}
