import { useEffect, useId, useState } from 'react';
import { useQuery } from 'urql';
import { sentenceOf } from './client.js';
import { FindOfficialsDocument } from './gql/graphql.js';

export interface ChosenOfficial {
  id: string;
  name: string;
}

const PAUSE_MILLISECONDS = 200;

/** The value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

export function FindOfficial({ onChoose }: { onChoose: (official: ChosenOfficial) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim());
  const isAsked = text !== '' && typed !== '';
  const [{ data, error, fetching }] = useQuery({
    query: FindOfficialsDocument,
    variables: { text },
    pause: !isAsked,
  });
  const officials = data?.search.flatMap(({ node }) => (node.__typename === 'Official' ? [node] : [])) ?? [];

  function choose({ id, name }: ChosenOfficial) {
    setTyped('');
    onChoose({ id, name });
  }

  return (
    <search>
      <label htmlFor={id}>Official</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {isAsked && error && <p role="alert">{sentenceOf(error)}</p>}
      {isAsked && !error && officials.length === 0 && (
        <p role="status">{fetching ? 'Searching …' : `No official is called «${text}».`}</p>
      )}
      {isAsked && officials.length > 0 && (
        <ul className="found" aria-label="Officials found">
          {officials.map((official) => (
            <li key={official.id}>
              <button type="button" onClick={() => choose(official)}>
                <span lang="vi">{official.name}</span>
                {official.birthDate && <small> born {official.birthDate}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
