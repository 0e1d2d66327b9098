import { compareText } from '../collections.js';
import { type Doubt, type DoubtCode, doubtKinds } from '../facts/doubts/doubt.js';
import { factDoubts } from '../facts/doubts/fact-rules.js';
import { readGrounds } from '../facts/doubts/grounds.js';
import { seatsTaken } from '../facts/doubts/seats.js';
import type { Fact } from '../facts/fact.js';
import type { ScoredCandidate } from '../graphql/questions/match/match-descriptions.js';
import { wordsOf } from '../model/kinds.js';
import type { QueryRunner } from '../store/store.js';
import { dependentFacts } from './dependent-facts.js';
import { namesakesOf } from './namesakes.js';
import { type Placement, pathIn } from './warning-path.js';
import { readWritten, type Written } from './written-facts.js';

/** So many warnings of one mutation are given; `check` lists all. */
export const MOST_WARNINGS = 20;

const codes: readonly DoubtCode[] = wordsOf(doubtKinds);

/** What a mutation warns of. */
export interface Warning extends Doubt {
  /** Where in the input; empty if it is of no field. */
  readonly path: readonly string[];
  /** Whether the mutation wrote the fact in doubt; if not, it wrote what that rests on. */
  readonly isWritten: boolean;
  /** The namesake, of SAME_NAME. */
  readonly candidate?: ScoredCandidate;
}

/** The doubts about terms that were written, and about those in positions whose seats were. */
async function ofSeats(transaction: QueryRunner, { entities, relationships }: Written): Promise<Doubt[]> {
  const positions = entities.flatMap(({ fact, isNew, changed }) =>
    fact.type === 'Position' && !isNew && changed.has('seats') ? [fact.id] : [],
  );
  const terms = relationships.flatMap(({ fact }) => (fact.type === 'HOLDS' ? [fact] : []));
  const inSeats = await seatsTaken(transaction, positions);
  const ofTerms = await seatsTaken(
    transaction,
    terms.map(({ toId }) => toId),
    new Set(terms.map(({ id }) => id)),
  );
  return [...inSeats, ...ofTerms];
}

/** The doubts about officials who were added, or whose name or birth date was changed. */
function ofNames(transaction: QueryRunner, { entities }: Written) {
  const named = entities.filter(
    ({ fact, changed }) => fact.type === 'Official' && ['name', 'aliases', 'birthDate'].some((one) => changed.has(one)),
  );
  return namesakesOf(
    transaction,
    named.map(({ fact }) => fact),
  );
}

/** The doubts about what was written, and about what depends on it as far as they rest on that. */
async function ofFacts(transaction: QueryRunner, written: Written): Promise<Doubt[]> {
  const own = [...written.entities, ...written.relationships].map(({ fact }) => fact);
  const dependent = await dependentFacts(transaction, written);
  const grounds = await readGrounds(transaction, [...own, ...dependent]);
  const doubtsOf = (fact: Fact) => Object.values(factDoubts).flatMap((rule) => rule(fact, grounds));
  const causes = new Set([
    ...written.entities.map(({ fact }) => fact.id),
    ...written.relationships.flatMap(({ fact }) => [fact.fromId, fact.toId]),
  ]);
  const ofDependent = dependent.flatMap(doubtsOf).filter(({ basis }) => basis.some((id) => causes.has(id)));
  return [...own.flatMap(doubtsOf), ...ofDependent];
}

/** What a mutation wrote first, then by code and by the fact in doubt. */
function sorted(doubts: readonly Doubt[], own: ReadonlySet<string>): Doubt[] {
  const rank = ({ factId, code }: Doubt) => (own.has(factId) ? 0 : codes.length) + codes.indexOf(code);
  const once = [...new Map(doubts.map((doubt) => [`${doubt.code} ${doubt.factId} ${doubt.message}`, doubt])).values()];
  return once.sort(
    (one, other) =>
      rank(one) - rank(other) || compareText(one.factId, other.factId) || compareText(one.message, other.message),
  );
}

/**
 * What the facts that a mutation wrote, as they are at the end of its operation, are hard to believe for. A retry is told
 * what holds then. The store calls are as many for one fact as for all, but for the types of relationships.
 */
export async function readWarnings(
  transaction: QueryRunner,
  changeId: string,
  placement: Placement,
): Promise<readonly Warning[]> {
  const written = await readWritten(transaction, changeId);
  const doubts = [
    ...(await ofSeats(transaction, written)),
    ...(await ofFacts(transaction, written)),
    ...(await ofNames(transaction, written)),
  ];
  const own = new Set([...written.entities, ...written.relationships].map(({ fact }) => fact.id));
  return sorted(doubts, own)
    .slice(0, MOST_WARNINGS)
    .map((doubt) => ({ ...doubt, path: pathIn(placement, doubt), isWritten: own.has(doubt.factId) }));
}
