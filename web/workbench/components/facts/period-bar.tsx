import { type ReactNode, useId } from 'react';
import { useWords } from '../../words/words.js';
import { dayNumber, dayOfNumber, type FactDates } from '../dates/partial-dates.js';
import { type Scale, useScale } from '../dates/scale.js';

const HEIGHT = 28;

/** A place on a scale, in percent of its length. */
export function placeOf({ first, last }: Scale, date: string): number {
  return ((dayNumber(date) - first) / (last - first)) * 100;
}

export interface Piece {
  readonly kind: 'sure' | 'maybe' | 'unknown';
  readonly from: number;
  readonly to: number;
}

/** What is sure and what is open: between its bounds and its attested days a tenure surely held, beyond them it may have. */
function piecesOf(scale: Scale, { since, until, attestedOn = [], status }: FactDates): Piece[] {
  const known = [since, ...attestedOn, until].filter((date): date is string => Boolean(date)).sort();
  if (known.length === 0) return [{ kind: 'unknown', from: 0, to: 100 }];
  const [begin, end] = [placeOf(scale, known[0] ?? ''), placeOf(scale, known.at(-1) ?? '')];
  const isOngoing = status === 'ONGOING';
  const pieces: Piece[] = [
    ...(since ? [] : [{ kind: 'maybe' as const, from: 0, to: begin }]),
    { kind: 'sure', from: begin, to: isOngoing ? 100 : end },
    ...(until || isOngoing ? [] : [{ kind: 'maybe' as const, from: end, to: 100 }]),
  ];
  // What lies outside a scale that is zoomed is cut.
  return pieces
    .map(({ kind, from, to }) => ({ kind, from: Math.max(0, from), to: Math.min(100, to) }))
    .filter(({ from, to }) => to > from);
}

/** What is possible is hatched. The lines are drawn here, as a style sheet cannot. */
function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="hatching" x1="0" y1="0" x2="0" y2="7" />
    </pattern>
  );
}

function Strip({ pieces, children }: { pieces: readonly Piece[]; children?: ReactNode }) {
  const id = useId();
  return (
    <svg className="period" height={HEIGHT} width="100%" aria-hidden="true">
      <Hatching id={id} />
      {pieces.map(({ kind, from, to }) => (
        <rect
          key={kind + from}
          className={kind}
          fill={kind === 'maybe' ? `url(#${id})` : undefined}
          x={`${from}%`}
          y="8"
          width={`${to - from}%`}
          height="12"
        />
      ))}
      {children}
    </svg>
  );
}

/** A date as a line through a strip; nothing if it lies outside. */
export function Mark({ scale, date, kind }: { scale: Scale; date: string; kind: 'attested' | 'day' }) {
  const place = placeOf(scale, date);
  if (place < 0 || place > 100) return null;
  const [y1, y2] = kind === 'day' ? [0, HEIGHT] : [4, HEIGHT - 4];
  return <line className={kind} x1={`${place}%`} x2={`${place}%`} y1={y1} y2={y2} />;
}

/** The days of a tenure, drawn: the words beside it tell the same. */
export function PeriodBar({ dates }: { dates: FactDates }) {
  const scale = useScale();
  return (
    <Strip pieces={piecesOf(scale, dates)}>
      {(dates.attestedOn ?? []).map((date) => (
        <Mark key={date} scale={scale} date={date} kind="attested" />
      ))}
      {scale.day !== undefined && <Mark scale={scale} date={scale.day} kind="day" />}
    </Strip>
  );
}

const TICKS = 5;

/** The years along a scale. */
export function YearAxis() {
  const { first, last } = useScale();
  const ticks = Array.from({ length: TICKS }, (_, index) => first + ((last - first) * index) / (TICKS - 1));
  return (
    <div className="axis" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick}>{dayOfNumber(Math.round(tick)).slice(0, 4)}</span>
      ))}
    </div>
  );
}

/** What the forms of bars mean. */
export function Legend() {
  const { certainty, legend: words } = useWords();
  const { day } = useScale();
  const kinds = { sure: certainty.DEFINITE, maybe: certainty.POSSIBLE, unknown: certainty.UNKNOWN } as const;
  return (
    <ul className="legend">
      {(['sure', 'maybe', 'unknown'] as const).map((kind) => (
        <li key={kind}>
          <Strip pieces={[{ kind, from: 4, to: 96 }]} /> {kinds[kind]}
        </li>
      ))}
      <li>
        <span className="mark" aria-hidden="true" /> {words.attested}
      </li>
      {day !== undefined && (
        <li>
          <span className="mark day" aria-hidden="true" /> {words.day}
        </li>
      )}
    </ul>
  );
}
