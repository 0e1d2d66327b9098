import { useMemo, useState } from 'react';
import { Provider } from 'urql';
import { clientFor } from './client.js';
import { FieldForm } from './field-form.js';
import { type ChosenOfficial, FindOfficial } from './find-official.js';
import { Roles } from './roles.js';

const focusWhenShown = (heading: HTMLElement | null) => heading?.focus();

export function App() {
  const [token, setToken] = useState('');
  const [official, setOfficial] = useState<ChosenOfficial>();
  const [asOf, setAsOf] = useState('');
  const client = useMemo(() => clientFor(token), [token]);

  return (
    <Provider value={client}>
      <header>
        <h1>Roles of officials</h1>
        <FindOfficial onChoose={setOfficial} />
        <FieldForm
          label="As of"
          hint="2017, 2017-03 or 2017-03-10; all times if empty"
          button="Show"
          onSubmit={setAsOf}
        />
        <details>
          <summary>A token for the service</summary>
          <FieldForm
            label="Token"
            hint="Sent with each question, kept until the page is left"
            button="Use"
            type="password"
            onSubmit={setToken}
          />
        </details>
      </header>
      <main>
        {official === undefined ? (
          <p className="quiet">Find an official by name, with or without accents.</p>
        ) : (
          <>
            <h2 key={official.id} lang="vi" tabIndex={-1} ref={focusWhenShown}>
              {official.name}
            </h2>
            <Roles key={`${official.id} ${asOf}`} id={official.id} asOf={asOf === '' ? null : asOf} />
          </>
        )}
      </main>
    </Provider>
  );
}
