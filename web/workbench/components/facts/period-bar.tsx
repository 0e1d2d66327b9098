import { type ReactNode, useId } from 'react';
import { AFTER_ALL, BEFORE_ALL, complementOf, type DaySet, daySetOf, without } from '../../../../src/model/day-set.js';
import { isWholeDate, latestDay } from '../../../../src/model/partial-date.js';
import { daysOutside, daysSurelyHeld } from '../../../../src/model/tenure-days.js';
import { dayNumber, type FactDates } from '../dates/partial-dates.js';
import { type Scale, useScale } from '../dates/scale.js';
import { ticksOf } from '../dates/ticks.js';

const HEIGHT = 28;
/** What is narrower, in percent, is given an edge, so that it is seen. */
const NARROW = 0.6;

/** A place on a scale, in percent of its length. */
export function placeOf({ first, last }: Scale, date: string): number {
  return ((dayNumber(date) - first) / (last - first)) * 100;
}

export interface Piece {
  readonly kind: 'sure' | 'maybe' | 'unknown';
  readonly from: number;
  readonly to: number;
}

/** Where the last day that a year or month has ends. */
function endOf({ first, last }: Scale, date: string): number {
  return ((dayNumber(latestDay(date)) + 1 - first) / (last - first)) * 100;
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

/** What is sure and what is open, drawn. What is possible is hatched: the lines are drawn here, as a style sheet cannot. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const id = useId();
  return (
    <>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatching" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
      {pieces.map(({ kind, from, to }) => (
        <rect
          key={kind + from}
          className={to - from < NARROW ? `${kind} narrow` : kind}
          fill={kind === 'maybe' ? `url(#${id})` : undefined}
          x={`${from}%`}
          y="9"
          width={`${to - from}%`}
          height="12"
        />
      ))}
    </>
  );
}

/** A strip to draw days on. */
export function Strip({ children }: { children: ReactNode }) {
  return (
    <svg className="period" height={HEIGHT} width="100%" aria-hidden="true">
      {children}
    </svg>
  );
}

/** What is drawn over the ruled years, with the day that is looked at. */
function DaysOf({ scale, pieces, children }: { scale: Scale; pieces: readonly Piece[]; children: ReactNode }) {
  return (
    <Strip>
      {ticksOf(scale).map((tick) => (
        <Line key={tick} className="year" place={placeOf(scale, tick)} />
      ))}
      <Pieces pieces={pieces} />
      {scale.day !== undefined && <LineOfDay place={placeOf(scale, scale.day)} />}
      {children}
    </Strip>
  );
}

function Line({ className, place }: { className: string; place: number }) {
  if (place < 0 || place > 100) return null;
  return <line className={className} x1={`${place}%`} x2={`${place}%`} y1="0" y2={HEIGHT} />;
}

/** The day that is looked at, parted from the bars that it crosses. */
export function LineOfDay({ place }: { place: number }) {
  return (
    <>
      <Line className="halo" place={place} />
      <Line className="day" place={place} />
    </>
  );
}

/** A day that is marked: a diamond where a source attests it, a dot where something happened. */
export function DayMark({ kind, place }: { kind: 'attested' | 'event'; place: number }) {
  return (
    <svg className={`mark ${kind}`} x={`${place}%`} y="15" width="1" height="1" overflow="visible" aria-hidden="true">
      {kind === 'event' ? <circle r="5" /> : <path d="M0-6.5 5.5 0 0 6.5-5.5 0z" />}
    </svg>
  );
}

/** A year or month of which some day is meant: a bracket over its days. */
export function Bracket({ kind, from, to }: { kind: 'attested' | 'event'; from: number; to: number }) {
  const [begin, end] = [Math.max(0, from), Math.min(100, to)];
  if (end <= begin) return null;
  return (
    <g className={`bracket ${kind}`}>
      <line x1={`${begin}%`} x2={`${end}%`} y1="4" y2="4" />
      {[from, to].map(
        (place) =>
          place === Math.min(end, Math.max(begin, place)) && (
            <line key={place} x1={`${place}%`} x2={`${place}%`} y1="3" y2="9" />
          ),
      )}
    </g>
  );
}

/** A date as a mark, as precise as it is; nothing if it lies outside. */
function Mark({ scale, date, kind }: { scale: Scale; date: string; kind: 'attested' | 'event' }) {
  const place = placeOf(scale, date);
  if (!isWholeDate(date)) return <Bracket kind={kind} from={place} to={endOf(scale, date)} />;
  return place < 0 || place > 100 ? null : <DayMark kind={kind} place={place} />;
}

/** The days of a tenure, drawn: the words beside it tell the same. */
export function PeriodBar({ dates }: { dates: FactDates }) {
  const scale = useScale();
  return (
    <DaysOf scale={scale} pieces={piecesOf(scale, dates)}>
      {(dates.attestedOn ?? []).map((date) => (
        <Mark key={date} scale={scale} date={date} kind="attested" />
      ))}
    </DaysOf>
  );
}

/** An event, drawn: a mark on its day, or over the year or month that is known. */
export function EventBar({ date }: { date: string }) {
  const scale = useScale();
  return (
    <DaysOf scale={scale} pieces={[]}>
      <Mark scale={scale} date={date} kind="event" />
    </DaysOf>
  );
}
