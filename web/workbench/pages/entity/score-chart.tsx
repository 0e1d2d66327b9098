import { useWords } from '../../words/words.js';

interface Score {
  readonly factId: string;
  readonly year: number;
  readonly score: number | null;
}

const WIDTH = 640;
const HEIGHT = 180;
const EDGE = 40;

/** The scores of a province over the years; the list beside it has the same figures. */
export function ScoreChart({ rankings }: { rankings: readonly Score[] }) {
  const { ranking: words, number } = useWords();
  const scores = rankings
    .flatMap(({ factId, year, score }) => (score === null ? [] : [{ factId, year, score }]))
    .sort((one, other) => one.year - other.year);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return null;
  const greatest = Math.max(...scores.map(({ score }) => score));
  const x = (year: number) => EDGE + ((year - first.year) / (last.year - first.year)) * (WIDTH - 2 * EDGE);
  const y = (score: number) => HEIGHT - EDGE - (score / greatest) * (HEIGHT - 2 * EDGE);
  return (
    <figure>
      <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.chart}>
        <polyline points={scores.map(({ year, score }) => `${x(year)},${y(score)}`).join(' ')} />
        {scores.map(({ factId, year, score }) => (
          <g key={factId}>
            <circle cx={x(year)} cy={y(score)} r="4" />
            <text x={x(year)} y={y(score) - 10} textAnchor="middle">
              {number(score)}
            </text>
            <text x={x(year)} y={HEIGHT - 12} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="soft">{words.chart}</figcaption>
    </figure>
  );
}
