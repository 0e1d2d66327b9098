import { Window } from 'happy-dom';
import { type ComponentType, createElement, Suspense } from 'react';
import { RelayEnvironmentProvider } from 'react-relay';
import type { Environment } from 'relay-runtime';
import { expect, onTestFinished, vi } from 'vitest';

/** A page in a browser without a screen. */
export interface ShownPage {
  /** Waits until the page shows these texts, in the elements of the selector. */
  shows(selector: string, texts: readonly string[]): Promise<void>;
  press(button: string): void;
}

/** Shows a page of an app with Relay until the test is over. */
export async function showPage<P extends object>(
  page: ComponentType<P>,
  properties: P,
  environment: Environment,
): Promise<ShownPage> {
  const window = new Window();
  const { document, navigator } = window;
  for (const [name, value] of Object.entries({ window, document, navigator })) vi.stubGlobal(name, value);
  onTestFinished(() => void vi.unstubAllGlobals());
  // React looks for the browser when it is loaded.
  const { createRoot } = await import('react-dom/client');
  const body = globalThis.document.createElement('div');
  const root = createRoot(body);
  const suspended = createElement(Suspense, { fallback: 'Loading' }, createElement(page, properties));
  // biome-ignore lint/correctness/noChildrenProp: its type wants them among the properties
  root.render(createElement(RelayEnvironmentProvider, { environment, children: suspended }));
  onTestFinished(async () => {
    root.unmount();
    // What React has yet to do needs the browser.
    await vi.waitFor(() => expect(body.childNodes).toHaveLength(0));
    await new Promise(setImmediate);
  });
  const textsOf = (selector: string) =>
    [...body.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
  return {
    shows: (selector, texts) => vi.waitFor(() => expect(textsOf(selector)).toEqual(texts), 30_000),
    press(name) {
      const button = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (button === undefined) throw new TypeError(`There is no button «${name}».`);
      button.click();
    },
  };
}
