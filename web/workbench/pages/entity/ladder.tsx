import { EntityLink } from '../../components/entity-link.js';
import { FactTools } from '../../components/facts/fact-tools.js';
import { Cited } from '../../components/facts/footnotes.js';
import { Legend, PeriodBar, YearAxis } from '../../components/facts/period-bar.js';
import type { IntervalFragment, PositionPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Step = NonNullable<PositionPageQuery['position']>['succession'][number];

interface LadderProps {
  readonly steps: readonly Step[];
  readonly hasOneSeat: boolean;
}

/** In a position of one seat, that two may have held it together is no news, but that they did is. */
function withoutIdleOverlap({ overlap, ...step }: Step): Step {
  return { ...step, overlap: overlap?.certainty === 'DEFINITE' ? overlap : null };
}

/** Who held a position one after another, the latest first, with the days between them. */
export function Ladder({ steps, hasOneSeat }: LadderProps) {
  const { position: words } = useWords();
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">{words.ladder}</h2>
      {steps.length === 0 && <p className="soft">{words.noHolders}</p>}
      {steps.length > 0 && <Legend />}
      <ol className="facts ladder">
        {steps.toReversed().map((step) => (
          <Rung key={step.tenure.factId} step={hasOneSeat ? withoutIdleOverlap(step) : step} />
        ))}
      </ol>
      {steps.length > 0 && <YearAxis />}
    </section>
  );
}

function Rung({ step: { tenure, gap, overlap } }: { step: Step }) {
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
      <Between interval={gap} say={words.position.gap} />
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
  return interval && <p className="says between">{say(interval)}</p>;
}
