import { dayNumber, type FactDates } from '../dates/partial-dates.js';
import { type Scale, useScale } from '../dates/scale.js';

const WIDTH = 1000;
const HEIGHT = 28;

function placeOf({ first, last }: Scale, date: string): number {
  return ((dayNumber(date) - first) / (last - first)) * WIDTH;
}

interface Piece {
  readonly kind: 'sure' | 'maybe' | 'unknown';
  readonly from: number;
  readonly to: number;
}

/** What is sure and what is open: between its bounds and its attested days a tenure surely held, beyond them it may have. */
function piecesOf(scale: Scale, { since, until, attestedOn = [], status }: FactDates): Piece[] {
  const known = [since, ...attestedOn, until].filter((date): date is string => Boolean(date)).sort();
  if (known.length === 0) return [{ kind: 'unknown', from: 0, to: WIDTH }];
  const [begin, end] = [placeOf(scale, known[0] ?? ''), placeOf(scale, known.at(-1) ?? '')];
  const isOngoing = status === 'ONGOING';
  return [
    ...(since ? [] : [{ kind: 'maybe' as const, from: 0, to: begin }]),
    { kind: 'sure', from: begin, to: isOngoing ? WIDTH : end },
    ...(until || isOngoing ? [] : [{ kind: 'maybe' as const, from: end, to: WIDTH }]),
  ];
}

/** The days of a tenure, drawn: the words beside it tell the same. */
export function PeriodBar({ dates }: { dates: FactDates }) {
  const scale = useScale();
  return (
    <svg className="period" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {piecesOf(scale, dates).map(({ kind, from, to }) => (
        <rect key={kind + from} className={kind} x={from} y="8" width={Math.max(0, to - from)} height="12" />
      ))}
      {(dates.attestedOn ?? []).map((date) => (
        <line key={date} className="attested" x1={placeOf(scale, date)} x2={placeOf(scale, date)} y1="4" y2="24" />
      ))}
      {scale.day !== undefined && (
        <line className="day" x1={placeOf(scale, scale.day)} x2={placeOf(scale, scale.day)} y1="0" y2={HEIGHT} />
      )}
    </svg>
  );
}
