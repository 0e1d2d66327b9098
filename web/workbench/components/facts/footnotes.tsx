import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { addressOf, paragraphView } from '../../address.js';
import type { ReferenceFragment } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../../words/words.js';
import { EntityLink } from '../entity-link.js';
import { isHeadline } from '../names.js';
import { isOfOneSource } from './references.js';

type Titled = Pick<ReferenceFragment['source'], 'title' | 'titleEn' | 'titleVi'>;

/** A place in a source, with the number it has on the page, and all that facts refer to it for. */
interface Footnote {
  readonly number: number;
  readonly references: ReferenceFragment[];
}

function keyOf({ source, paragraph }: ReferenceFragment): string {
  return `${source.id}#${paragraph ?? ''}`;
}

function isSame(one: ReferenceFragment, other: ReferenceFragment): boolean {
  return keyOf(one) === keyOf(other) && one.inferred === other.inferred;
}

/** The footnotes of a page, numbered as it is written: the first that is met is the first. */
class Footnotes {
  readonly #byKey = new Map<string, Footnote>();

  numberOf(reference: ReferenceFragment): number {
    const key = keyOf(reference);
    const footnote = this.#byKey.get(key) ?? { number: this.#byKey.size + 1, references: [] };
    if (!footnote.references.some((other) => isSame(other, reference))) footnote.references.push(reference);
    this.#byKey.set(key, footnote);
    return footnote.number;
  }

  get all(): readonly Footnote[] {
    return [...this.#byKey.values()];
  }
}

/** What is open beside the text. */
interface Opened {
  readonly number: number;
  readonly reference: ReferenceFragment;
  readonly link: HTMLElement;
}

interface Notes {
  readonly footnotes: Footnotes;
  /** Whether all that the page tells was read in one source. */
  readonly isOfOneSource: boolean;
  open(opened: Opened): void;
}

const NotesContext = createContext<Notes | undefined>(undefined);

function useNotes(): Notes {
  const notes = useContext(NotesContext);
  if (notes === undefined) throw new Error('Footnotes stand within a FootnotesOf.');
  return notes;
}

/** Numbers the references on a page: the same place in a source has one number. */
export function FootnotesOf({ data, children }: { data: unknown; children: ReactNode }) {
  const [opened, open] = useState<Opened>();
  // Anew for each answer, of which the first footnotes may be others.
  const notes = useMemo(() => ({ footnotes: new Footnotes(), isOfOneSource: isOfOneSource(data), open }), [data]);
  return (
    <NotesContext value={notes}>
      {children}
      {opened && <OpenNote opened={opened} />}
    </NotesContext>
  );
}

const EDGE = 12;

/** Below the number that it belongs to, and within the window. */
function place(note: HTMLElement, link: HTMLElement): void {
  const { left, bottom, top } = link.getBoundingClientRect();
  const below = bottom + EDGE / 2;
  const isRoomBelow = below + note.offsetHeight + EDGE < innerHeight;
  note.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - note.offsetWidth - EDGE))}px`;
  note.style.top = `${isRoomBelow ? below : Math.max(EDGE, top - note.offsetHeight - EDGE / 2)}px`;
}

/** A footnote beside the text: it takes the focus, and Escape gives it back to the number. */
function OpenNote({ opened }: { opened: Opened }) {
  const { number, reference } = opened;
  const note = useRef<HTMLDivElement>(null);
  const { facts: words } = useWords();
  useEffect(() => {
    const { current } = note;
    if (current === null) return;
    opened.link.focus();
    current.showPopover();
    place(current, opened.link);
    current.focus();
  }, [opened]);
  return (
    <div ref={note} popover="auto" role="dialog" tabIndex={-1} className="note" aria-label={words.footnote(number)}>
      <strong>{number}</strong> <FootnoteText references={[reference]} />{' '}
      <button type="button" onClick={() => note.current?.hidePopover()}>
        {words.close}
      </button>
    </div>
  );
}

interface CitedProps {
  readonly evidence: readonly ReferenceFragment[];
  /** Whether it is told if there is one source. */
  readonly tellsOneSource?: boolean;
}

/** The footnotes of a fact: each opens beside it, or without JavaScript leads to the foot of the page. */
export function Cited({ evidence, tellsOneSource = true }: CitedProps) {
  const { footnotes, isOfOneSource, open } = useNotes();
  const words = useWords();
  const sources = new Set(evidence.map(({ source }) => source.id));
  const inferred = new Set(evidence.filter((one) => one.inferred).map((one) => footnotes.numberOf(one)));
  const numbers = new Map(evidence.map((reference) => [footnotes.numberOf(reference), reference]));
  return (
    <span className="cited">
      {[...numbers]
        .sort(([one], [other]) => one - other)
        .map(([number, reference]) => (
          <sup key={number}>
            <a
              href={`#note-${number}`}
              aria-label={words.facts.footnote(number)}
              onClick={(event) => {
                event.preventDefault();
                open({ number, reference, link: event.currentTarget });
              }}
            >
              {number}
            </a>
            {inferred.has(number) && <span className="single"> {words.facts.isInferred}</span>}
          </sup>
        ))}
      {tellsOneSource && sources.size === 1 && !isOfOneSource && (
        <span className="single"> {words.facts.oneSource(numbers.size)}</span>
      )}
    </span>
  );
}

/** Where the facts of the page were read. */
export function SourcesSection() {
  const { footnotes, isOfOneSource } = useNotes();
  const { facts: words } = useWords();
  if (footnotes.all.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      {isOfOneSource && <p className="soft">{words.allOfOneSource}</p>}
      <ol className="notes">
        {footnotes.all.map(({ number, references }) => (
          <li key={number} id={`note-${number}`} value={number}>
            <FootnoteText references={references} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A place in a source, with the reasoning of each fact that does not stand there but follows from it. */
function FootnoteText({ references }: { references: readonly ReferenceFragment[] }) {
  const [pageLanguage, words] = [useLanguage(), useWords()];
  const [first] = references;
  if (first === undefined) return null;
  const { source, paragraph, quote } = first;
  const { authors, publisher, publishedOn, language, url } = source;
  return (
    <>
      <SourceName source={source} />
      <Translation source={source} />
      {[...authors, publisher, publishedOn && words.date(publishedOn)].filter(Boolean).map((part) => `, ${part}`)}
      {paragraph !== null && (
        <>
          {', '}
          <Link to={addressOf(pageLanguage, paragraphView(source.id, paragraph))}>
            {words.facts.paragraph(paragraph)}
          </Link>
        </>
      )}
      {url && (
        <>
          {', '}
          <a href={url} rel="noreferrer">
            {words.facts.original}
          </a>
        </>
      )}
      {references.map(({ inferred }) => inferred && `. ${words.facts.inferred(inferred)}`)}
      {quote && <q lang={language ?? undefined}>{quote}</q>}
    </>
  );
}

/** A headline in quotation marks; a description in place of one says that it is ours. */
function SourceName({ source }: Pick<ReferenceFragment, 'source'>) {
  const { facts: words } = useWords();
  const link = <EntityLink node={source} />;
  return isHeadline(source) ? (
    <>“{link}”</>
  ) : (
    <>
      {link} <span className="soft">({words.ourDescription})</span>
    </>
  );
}

/** What a headline says in the language of the page, where it is printed in another. */
export function Translation({ source }: { source: Titled }) {
  const { title, titleEn, titleVi } = source;
  const language = useLanguage();
  const translated = language === 'vi' ? titleVi : titleEn;
  return isHeadline(source) && translated && translated !== title ? (
    <span className="soft"> [{translated}]</span>
  ) : null;
}
