import { type ReactNode, useId } from 'react';
import { AFTER_ALL, BEFORE_ALL, complementOf, type DaySet, daySetOf, without } from '../../../../src/model/day-set.js';
import { latestDay } from '../../../../src/model/partial-date.js';
import { daysOutside, daysSurelyHeld } from '../../../../src/model/tenure-days.js';
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

/** The days of a set on a scale; what lies outside a scale that is zoomed is cut. */
function placed(scale: Scale, kind: Piece['kind'], days: DaySet): Piece[] {
  return days
    .map(({ first, end }) => ({
      kind,
      from: first === BEFORE_ALL ? 0 : Math.max(0, placeOf(scale, first)),
      to: end === AFTER_ALL ? 100 : Math.min(100, placeOf(scale, end)),
    }))
    .filter(({ from, to }) => to > from);
}

/** What is sure and what is open, as the service answers for each of the days. */
export function piecesOf(scale: Scale, { since, until, attestedOn = [], status, ruledOut = [] }: FactDates): Piece[] {
  const tenure = { since: since ?? undefined, until: until ?? undefined, attestedOn, status };
  const out = ruledOut.map((days) => ({ first: days.from ?? BEFORE_ALL, end: days.until ?? AFTER_ALL }));
  const sure = daysSurelyHeld(tenure);
  const open = complementOf(daySetOf([...daysOutside(tenure), ...out, ...sure]));
  const isDated = since || until || attestedOn.length > 0;
  return [...placed(scale, isDated ? 'maybe' : 'unknown', open), ...placed(scale, 'sure', without(sure, out))];
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
