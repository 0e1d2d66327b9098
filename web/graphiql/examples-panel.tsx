import { isMacOs, useOperationsEditorState } from '@graphiql/react';
import { type KeyboardEvent, useState } from 'react';
import { type Example, examples } from './examples.js';
import { filterExamples } from './filter-examples.js';
import { useOpenExample } from './open-example.js';

export function ExamplesPanel() {
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Example>();
  const fillEditor = useOpenExample();
  const found = filterExamples(examples, typed);
  const type = (text: string) => {
    setTyped(text);
    setOpened(undefined);
  };
  const open = (example: Example) => {
    fillEditor(example);
    setOpened(example);
  };
  return (
    <section className="examples" aria-label="Examples" onKeyDown={moveByArrows}>
      <h2>Examples</h2>
      <FilterBox typed={typed} onType={type} onEnter={() => found[0] && open(found[0])} />
      <p role="status">{opened ? `In the editor: ${opened.question}` : describeCount(found.length)}</p>
      <ExampleList examples={found} onOpen={open} />
      <KeyboardHint />
    </section>
  );
}

interface FilterBoxProps {
  typed: string;
  onType: (text: string) => void;
  onEnter: () => void;
}

function FilterBox({ typed, onType, onEnter }: FilterBoxProps) {
  return (
    <input
      type="search"
      aria-label="Filter examples"
      placeholder="Filter examples"
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') onEnter();
        if (key === 'Escape') onType('');
      }}
    />
  );
}

function ExampleList(props: { examples: readonly Example[]; onOpen: (example: Example) => void }) {
  const [shownQuery] = useOperationsEditorState();
  return (
    <ul>
      {props.examples.map((example) => (
        <li key={example.name}>
          <button type="button" aria-current={example.query === shownQuery} onClick={() => props.onOpen(example)}>
            {example.question}
            <span lang="vi">{example.questionVi}</span>
            {example.notes && <small>{example.notes}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function KeyboardHint() {
  return (
    <p>
      <kbd>{isMacOs ? '⌘ Enter' : 'Ctrl Enter'}</kbd> runs what is in the editor.{' '}
      <kbd>{isMacOs ? 'Ctrl Shift M' : 'Ctrl M'}</kbd> lets <kbd>Tab</kbd> leave it.
    </p>
  );
}

function describeCount(count: number): string {
  if (examples.length === 0) return 'This build holds no examples.';
  if (count === 0) return 'No example matches.';
  return count === examples.length ? `${count} questions` : `${count} of ${examples.length} questions`;
}

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  stops[stops.indexOf(event.target) + step]?.focus();
  event.preventDefault();
}
