import { compareText } from '../../../../src/collections.js';
import { earliestDay, latestDay } from '../../../../src/model/partial-date.js';
import { sortDate } from '../../components/dates/partial-dates.js';
import { EntityLink } from '../../components/entity-link.js';
import { BarRows, Legend } from '../../components/facts/bar-rows.js';
import { FactTools } from '../../components/facts/fact-tools.js';
import { Cited } from '../../components/facts/footnotes.js';
import { PeriodBar } from '../../components/facts/period-bar.js';
import type { IntervalFragment, PositionPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

interface Silence {
  readonly from: string;
  readonly until: string;
}

type Step = NonNullable<PositionPageQuery['position']>['succession'][number];

interface LadderProps {
  readonly steps: readonly Step[];
  readonly hasOneSeat: boolean;
}

/** In a position of one seat, that two may have held it together is no news, but that they did is. */
function withoutIdleOverlap({ overlap, ...step }: Step): Step {
  return { ...step, overlap: overlap?.certainty === 'DEFINITE' ? overlap : null };
}

/** Between which days no source says who held a position, if one of them is not the end or the beginning of a tenure. */
function silenceOf(earlier: readonly Step['tenure'][], next: Step['tenure']): Silence | null {
  const from = earlier.map(lastDated).sort(compareText).at(-1);
  const until = sortDate(next);
  const isStated = earlier.every((tenure) => tenure.until) && next.since;
  return !isStated && from && until && latestDay(from) < earliestDay(until) ? { from, until } : null;
}

/** The last date on which a tenure is known to have held, or on which it ended; empty if it has none. */
function lastDated({ since, until, attestedOn }: Step['tenure']): string {
  return until ?? [...attestedOn].sort(compareText).at(-1) ?? since ?? '';
}

/** Who held a position one after another, the latest first, with the days between them. */
export function Ladder({ steps, hasOneSeat }: LadderProps) {
  const { position: words } = useWords();
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">{words.ladder}</h2>
      {steps.length === 0 && <p className="soft">{words.noHolders}</p>}
      {steps.length > 0 && <Legend rows={steps.map(({ tenure }) => tenure)} />}
      <BarRows howMany={steps.length}>
        <ol className="facts ladder">
          {steps
            .map((step, index) => (
              <Rung
                key={step.tenure.factId}
                step={hasOneSeat ? withoutIdleOverlap(step) : step}
                earlier={steps.slice(0, index).map(({ tenure }) => tenure)}
              />
            ))
            .toReversed()}
        </ol>
      </BarRows>
    </section>
  );
}

interface RungProps {
  readonly step: Step;
  readonly earlier: readonly Step['tenure'][];
}

function Rung({ step: { tenure, gap, overlap }, earlier }: RungProps) {
  const words = useWords();
  return (
    <li className="fact with-bar" id={tenure.factId}>
      <div>
        <EntityLink node={tenure.node} className="title" />
      </div>
      <PeriodBar dates={tenure} />
      <p className="says">
        {words.period(tenure)}
        <Cited evidence={tenure.evidence} />
      </p>
      <Between interval={overlap} say={words.position.overlap} />
      <Between interval={gap} say={(interval) => words.position.gap(interval, silenceOf(earlier, tenure))} />
      <FactTools factId={tenure.factId} />
    </li>
  );
}

interface BetweenProps {
  readonly interval: IntervalFragment | null;
  readonly say: (interval: IntervalFragment) => string;
}

/** The days between a holder and those before. */
function Between({ interval, say }: BetweenProps) {
  return interval && <p className={`says between ${interval.certainty.toLowerCase()}`}>{say(interval)}</p>;
}
