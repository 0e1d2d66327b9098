import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../words/words.js';
import { CopyButton } from '../copy-button.js';
import { useSite } from '../site.js';

interface ToolsProps {
  readonly factId: string;
  /** The id of its place in the page; that of the fact if left out, as where it stands once. */
  readonly anchor?: string;
}

/** The address at which an error is reported, with what it is about; undefined if the operator has named none. */
function useReportAddress({ factId, anchor = factId }: ToolsProps): string | undefined {
  const { reportAddress, origin } = useSite();
  const { pathname, search } = useLocation();
  const { report: words } = useWords();
  if (reportAddress === undefined) return undefined;
  const page = `${origin}${pathname}${search}#${anchor}`;
  const given = reportAddress.startsWith('mailto:')
    ? { subject: words.subject, body: `${factId}\n${page}\n\n` }
    : { fact: factId, page };
  // Percent-encoded throughout: mail programs show a plus as it is.
  const query = Object.entries(given).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${reportAddress}${reportAddress.includes('?') ? '&' : '?'}${query.join('&')}`;
}

/** What can be done with one fact: link to it, name it, report an error in it. */
export function FactTools(fact: ToolsProps) {
  return (
    <Tools>
      <FactChoices {...fact} />
    </Tools>
  );
}

interface NamedFact {
  readonly factId: string;
  /** What tells it from the others. */
  readonly name: string;
}

/** The same for each of the facts that are told together. */
export function ToolsOfSeveral({ facts }: { facts: readonly NamedFact[] }) {
  return (
    <Tools>
      {facts.map(({ factId, name }) => (
        <div key={factId}>
          {facts.length > 1 && name}
          <FactChoices factId={factId} />
        </div>
      ))}
    </Tools>
  );
}

function Tools({ children }: { children: ReactNode }) {
  const { report: words } = useWords();
  return (
    <details className="fact-tools">
      <summary aria-label={words.more}>⋯</summary>
      {children}
    </details>
  );
}

function FactChoices(fact: ToolsProps) {
  const { report: words } = useWords();
  const { factId, anchor = factId } = fact;
  const address = useReportAddress(fact);
  return (
    <ul className="choices">
      <li>
        <a href={`#${anchor}`}>{words.link}</a>
      </li>
      <li>
        <CopyButton text={factId} label={words.copyId} />
      </li>
      {address && (
        <li>
          <a href={address} rel="nofollow">
            {words.report}
          </a>
        </li>
      )}
    </ul>
  );
}
