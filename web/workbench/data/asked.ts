import type { Client } from '@urql/core';
import { createContext, type LoaderFunctionArgs, RouterContextProvider } from 'react-router';
import { today } from '../../../src/model/today.js';

/** The client that the loaders of a request ask by. */
export const clientContext = createContext<Client>();

/** An operation that a page has asked. */
export interface AskedOperation {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a page is made from: what it asked, on which day, and the version of the graph that answered. */
export interface Asked {
  readonly operations: readonly AskedOperation[];
  /** The texts of the operations, by their names. */
  readonly texts: Readonly<Record<string, string>>;
  readonly graphVersion: string | null;
  readonly today: string;
}

/** What a loader has asked so far. */
export interface Asking {
  readonly operations: AskedOperation[];
  readonly texts: Record<string, string>;
  graphVersion: string | undefined;
}

export const askingContext = createContext<Asking>({ operations: [], texts: {}, graphVersion: undefined });

/** Without the indentation that the generator gives some lines of an operation. */
function dedented(text: string): string {
  return text.replace(/^\s+|\s+$/g, '').replace(/^ {4}(?=fragment|query)/gm, '');
}

/** Notes what a page has asked. */
export function noteAsked(asking: Asking, text: string, variables: AskedOperation['variables']): void {
  const name = /\bquery (\w+)/.exec(text)?.[1] ?? '';
  asking.texts[name] = dedented(text);
  asking.operations.push({ name, variables });
}

/** A loader that tells, beside what its page shows, what that was made from: whoever takes the page away can say it. */
export function tellingWhatItAsked<Data extends object>(load: (args: LoaderFunctionArgs) => Promise<Data>) {
  return async (args: LoaderFunctionArgs): Promise<Data & { asked: Asked }> => {
    const asking: Asking = { operations: [], texts: {}, graphVersion: undefined };
    const context = new RouterContextProvider(new Map([[clientContext, args.context.get(clientContext)]]));
    context.set(askingContext, asking);
    const data = await load({ ...args, context });
    const { operations, texts, graphVersion = null } = asking;
    return { ...data, asked: { operations, texts, graphVersion, today: today() } };
  };
}

/** What a page is given by its loader. */
export type Told<Load extends (args: LoaderFunctionArgs) => Promise<object>> = Awaited<ReturnType<Load>> & {
  readonly asked: Asked;
};
