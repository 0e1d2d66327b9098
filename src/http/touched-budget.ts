/** How many entities and relationships the store may have to touch for a request: some seconds of its time. */
export const TOUCHED_BUDGET = 10_000_000;

/** A part of a request that makes the store touch something. */
export interface TouchingPart {
  /** What the request calls it. */
  readonly name: string;
  /** About how many entities and relationships the store touches for it. */
  readonly touched: number;
  /** How to ask for less. */
  readonly cheaper: string;
  /** Whether the service itself computes with what the store finds. */
  readonly computes: boolean;
}

/** What a request makes the store touch, and the part of it that makes it touch the most. */
export interface Touched {
  readonly total: number;
  /** Of the total, by the parts that compute. */
  readonly computed: number;
  readonly costliest: TouchingPart;
}

export function touchedByAll(parts: readonly TouchingPart[]): Touched {
  const [costliest = { name: '', touched: 0, cheaper: '', computes: false }] = [...parts].sort(
    (one, other) => other.touched - one.touched,
  );
  const sum = (some: readonly TouchingPart[]) => some.reduce((total, { touched }) => total + touched, 0);
  return { total: sum(parts), computed: sum(parts.filter(({ computes }) => computes)), costliest };
}

/** Why a request is refused, and what to ask for instead; undefined for one within the budget. */
export function tooMuchTouched({ total, costliest }: Touched): string | undefined {
  if (total <= TOUCHED_BUDGET) return undefined;
  const { name, touched, cheaper } = costliest;
  return (
    `The graph would have to touch about ${total} entities and relationships for the request; at most ` +
    `${TOUCHED_BUDGET} are allowed. Most of them, ${touched}, are for \`${name}\`: ${cheaper}.`
  );
}
