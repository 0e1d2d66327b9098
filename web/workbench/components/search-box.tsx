import { useId, useState } from 'react';
import { Form, useNavigate, useSearchParams } from 'react-router';
import { addressOf, entityView, TEXT } from '../address.js';
import type { DescribedFragment } from '../gql/graphql.js';
import { useLanguage, useWords } from '../words/words.js';
import { describe } from './describe.js';
import { nameOf } from './names.js';
import { useSuggestions } from './use-suggestions.js';

/** Search with suggestions from two letters on; without JavaScript a form that leads to the page of results. */
export function SearchBox({ large = false }: { large?: boolean }) {
  const language = useLanguage();
  const words = useWords();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const id = useId();
  const [text, setText] = useState(parameters.get(TEXT) ?? '');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const suggestions = useSuggestions(isOpen ? text : '');
  const shown = isOpen ? suggestions : [];

  function goTo(node: DescribedFragment) {
    setOpen(false);
    setText('');
    void navigate(addressOf(language, entityView(node.id)));
  }

  function handleKey(event: React.KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      // From the text through the suggestions and back to it.
      setChosen((now) => ((now + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && shown[chosen] !== undefined) {
      event.preventDefault();
      goTo(shown[chosen]);
    }
  }

  return (
    <Form
      role="search"
      action={addressOf(language, { path: '/search' })}
      className={large ? 'search large' : 'search'}
      onSubmit={() => setOpen(false)}
    >
      <input
        type="search"
        name={TEXT}
        value={text}
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[chosen] === undefined ? undefined : `${id}-${chosen}`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setChosen(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={handleKey}
      />
      <button type="submit">{words.search.button}</button>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.search.label}
        className="suggestions"
        hidden={shown.length === 0}
      >
        {shown.map((node, index) => (
          <div
            key={node.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            // Before the field loses its focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              goTo(node);
            }}
          >
            <span className="title">{nameOf(node, language)}</span>
            <span className="soft">{describe(node, language, words)}</span>
          </div>
        ))}
      </div>
      <p role="status" className="hidden">
        {shown.length > 0 ? words.search.suggestionCount(shown.length) : ''}
      </p>
    </Form>
  );
}
