import type { ReactNode } from 'react';
import { isWholeDate } from '../../../../src/model/partial-date.js';
import { useWords } from '../../words/words.js';
import type { FactDates } from '../dates/partial-dates.js';
import { type Scale, useScale } from '../dates/scale.js';
import { ticksOf } from '../dates/ticks.js';
import { Bracket, DayMark, LineOfDay, Pieces, piecesOf, placeOf, Strip } from './period-bar.js';

/** Under more rows than these the years stand again. */
const MOST_BELOW_ONE_AXIS = 6;

/** What the forms of bars mean, each drawn as in a row. */
const samples = {
  sure: <Pieces pieces={[{ kind: 'sure', from: 4, to: 96 }]} />,
  maybe: <Pieces pieces={[{ kind: 'maybe', from: 4, to: 96 }]} />,
  unknown: <Pieces pieces={[{ kind: 'unknown', from: 4, to: 96 }]} />,
  attested: <DayMark kind="attested" place={50} />,
  attestedWithin: <Bracket kind="attested" from={8} to={92} />,
  happened: <DayMark kind="event" place={50} />,
  happenedWithin: <Bracket kind="event" from={8} to={92} />,
  day: <LineOfDay place={50} />,
} as const;

type Form = keyof typeof samples;

function formsOf(scale: Scale, dates: FactDates): Form[] {
  if (dates.on) return [isWholeDate(dates.on) ? 'happened' : 'happenedWithin'];
  const marks = (dates.attestedOn ?? []).map((date) => (isWholeDate(date) ? 'attested' : 'attestedWithin'));
  return [...piecesOf(scale, dates).map(({ kind }) => kind), ...marks];
}

/** The forms that are drawn in some rows, in the order in which they are told. */
function drawnForms(scale: Scale, rows: readonly FactDates[]): Form[] {
  const drawn = new Set<string>(rows.flatMap((row) => formsOf(scale, row)));
  if (scale.day !== undefined) drawn.add('day');
  return Object.keys(samples).filter((form): form is Form => drawn.has(form));
}

/** What the forms that some rows are drawn in mean. */
export function Legend({ rows }: { rows: readonly FactDates[] }) {
  const { legend: words } = useWords();
  const scale = useScale();
  return (
    <ul className="legend">
      {drawnForms(scale, rows).map((form) => (
        <li key={form}>
          <Strip>{samples[form]}</Strip> {words[form]}
        </li>
      ))}
    </ul>
  );
}

/** The years along a scale, each at its first day. */
function YearAxis() {
  const scale = useScale();
  const { date } = useWords();
  return (
    <svg className="axis" width="100%" height="20" aria-hidden="true">
      {ticksOf(scale).map((tick) => (
        <text key={tick} x={`${placeOf(scale, tick)}%`} y="14" textAnchor="middle">
          {date(tick)}
        </text>
      ))}
    </svg>
  );
}

interface BarRowsProps {
  readonly howMany: number;
  /** The list of the rows. */
  readonly children: ReactNode;
}

/** Rows of bars under the years that rule them. */
export function BarRows({ howMany, children }: BarRowsProps) {
  return (
    <>
      {howMany > 0 && <YearAxis />}
      {children}
      {howMany > MOST_BELOW_ONE_AXIS && <YearAxis />}
    </>
  );
}
