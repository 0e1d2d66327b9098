import { useLoaderData, useLocation } from 'react-router';
import { DATE } from '../address.js';
import { useSite } from '../components/site.js';
import { useAddressWith } from '../components/use-address-with.js';
import type { Asked, AskedOperation } from '../data/asked.js';
import { extentOf } from '../files/extent.js';
import { type FileFormat, FORMAT } from '../files/file-formats.js';
import { useWords } from '../words/words.js';
import { citations } from './citation.js';
import { graphiqlAddress } from './graphiql-address.js';
import { TextToTake } from './text-to-take.js';

interface LeaveProps {
  readonly title: string;
  /** The formats that the page is given in. */
  readonly files: readonly FileFormat[];
}

/** How a page leaves: as a citation, as files of what it shows, and as the question that it asked. */
export function LeaveSection({ title, files }: LeaveProps) {
  const { leave: words } = useWords();
  const { asked } = useLoaderData<{ asked: Asked }>();
  return (
    <section aria-labelledby="leave" className="leave">
      <h2 id="leave">{words.title}</h2>
      <Files formats={files} />
      <Citations title={title} asked={asked} />
      {asked.operations.length > 0 && <Operations asked={asked} />}
    </section>
  );
}

const FILE_NAMES = { csv: 'CSV', json: 'JSON', graphml: 'GraphML' } as const;

function Files({ formats }: { formats: readonly FileFormat[] }) {
  const { leave: words, number } = useWords();
  const addressWith = useAddressWith();
  const { shown, total } = extentOf(useLoaderData());
  return (
    <>
      <ul className="choices tools">
        {formats.map((format) => (
          <li key={format}>
            <a href={addressWith((parameters) => parameters.set(FORMAT, format))} download>
              {FILE_NAMES[format]}
            </a>
          </li>
        ))}
      </ul>
      <p className="soft">
        {shown < total ? words.cut(number(shown), number(total)) : words.whole} <a href="/export/">{words.all}</a>
      </p>
    </>
  );
}

function Citations({ title, asked: { graphVersion, today } }: { title: string; asked: Asked }) {
  const words = useWords();
  const { origin } = useSite();
  const { pathname, search } = useLocation();
  const day = new URLSearchParams(search).get(DATE);
  const cited = { title, address: `${origin}${pathname}${search}`, day: day || null, readOn: today, graphVersion };
  return (
    <details className="panel">
      <summary>{words.leave.cite}</summary>
      {Object.entries(citations).map(([name, write]) => {
        const label = name === 'plain' ? words.leave.plain : name;
        return <TextToTake key={name} label={label} copy={words.leave.copy} text={write(cited, words)} />;
      })}
    </details>
  );
}

/** Each operation once, with all that it was asked with. */
function Operations({ asked: { operations, texts } }: { asked: Asked }) {
  const { leave: words } = useWords();
  const names = [...new Set(operations.map(({ name }) => name))];
  return (
    <details className="panel">
      <summary>{words.question}</summary>
      {names.map((name) => {
        const own = operations.filter((operation) => operation.name === name);
        return <Operation key={name} name={name} text={texts[name] ?? ''} operations={own} />;
      })}
    </details>
  );
}

interface OperationProps {
  readonly name: string;
  readonly text: string;
  readonly operations: readonly AskedOperation[];
}

function Operation({ name, text, operations }: OperationProps) {
  const { leave: words } = useWords();
  return (
    <>
      <TextToTake label={name} copy={words.copyGraphql} text={text} />
      {operations.map((operation) => {
        const variables = JSON.stringify(operation.variables, null, 2);
        const address = graphiqlAddress(text, operation.variables);
        return (
          <div key={variables}>
            <TextToTake label={words.variables} copy={words.copy} text={variables} />
            {address === undefined ? <p className="soft">{words.tooLong}</p> : <a href={address}>{words.open}</a>}
          </div>
        );
      })}
    </>
  );
}
