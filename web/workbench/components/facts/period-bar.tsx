import { type ReactNode, useId } from 'react';
import { latestDay } from '../../../../src/model/partial-date.js';
import { useWords } from '../../words/words.js';
import { dayNumber, dayOfNumber, type FactDates } from '../dates/partial-dates.js';
import { type Scale, useScale } from '../dates/scale.js';

const HEIGHT = 28;
const FULL_DATE = '2017-03-10'.length;

/** A place on a scale, in percent of its length. */
export function placeOf({ first, last }: Scale, date: string): number {
  return ((dayNumber(date) - first) / (last - first)) * 100;
}

export interface Piece {
  readonly kind: 'sure' | 'maybe' | 'unknown';
  readonly from: number;
  readonly to: number;
}

/** Where the last day that a date may mean ends. */
function endOf({ first, last }: Scale, date: string): number {
  return ((dayNumber(latestDay(date)) + (date.length < FULL_DATE ? 1 : 0) - first) / (last - first)) * 100;
}

/**
 * What is sure and what is open: a tenure surely held between its bounds and its attested days, whatever days these mean.
 * It may have held beyond them, and on the days that a year or a month may or may not mean.
 */
export function piecesOf(scale: Scale, { since, until, attestedOn = [], status }: FactDates): Piece[] {
  const known = [since, ...attestedOn, until].filter((date): date is string => Boolean(date)).sort();
  const [begin, end] = [known[0], known.at(-1)];
  if (begin === undefined || end === undefined) return [{ kind: 'unknown', from: 0, to: 100 }];
  const isOngoing = status === 'ONGOING';
  const [surelyFrom, surelyTo] = [endOf(scale, begin), isOngoing ? 100 : placeOf(scale, end)];
  const pieces: Piece[] = [
    { kind: 'maybe', from: since ? placeOf(scale, begin) : 0, to: surelyFrom },
    { kind: 'sure', from: surelyFrom, to: surelyTo },
    { kind: 'maybe', from: Math.max(surelyFrom, surelyTo), to: until || isOngoing ? endOf(scale, end) : 100 },
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

/** An event, drawn: a mark on its day, or the span of the year or month that is known. */
export function EventBar({ date }: { date: string }) {
  const scale = useScale();
  const [from, to] = [placeOf(scale, date), endOf(scale, date)];
  const isDay = date.length === FULL_DATE;
  const span = { kind: 'maybe' as const, from: Math.max(0, from), to: Math.min(100, to) };
  return (
    <Strip pieces={isDay || span.to <= span.from ? [] : [span]}>
      {isDay && from >= 0 && from <= 100 && <circle className="event" cx={`${from}%`} cy={HEIGHT / 2} r="5" />}
      {scale.day !== undefined && <Mark scale={scale} date={scale.day} kind="day" />}
    </Strip>
  );
}
