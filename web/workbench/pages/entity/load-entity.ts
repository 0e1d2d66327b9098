import { type LoaderFunctionArgs, type RouterContextProvider, redirect } from 'react-router';
import { addressOf, DATE, entityView } from '../../address.js';
import { isDay } from '../../components/dates/partial-dates.js';
import { ask, failure } from '../../data/ask.js';
import { OfficialPageDocument } from '../../gql/graphql.js';
import { isLanguage } from '../../language.js';

/** How many facts of a kind a page shows. */
const MOST_FACTS = 50;

interface Question {
  readonly id: string;
  readonly asOf: string | null;
  readonly first: number;
}

type Context = Readonly<RouterContextProvider>;

/** What the page of each type reads, by the prefix of its ids. */
const readers = {
  async official(context: Context, question: Question) {
    const { official } = await ask(context, OfficialPageDocument, question);
    return official && { kind: 'official' as const, node: official };
  },
};

type Prefix = keyof typeof readers;

/** What an entity's page shows. */
export type EntityContent = NonNullable<Awaited<ReturnType<(typeof readers)[Prefix]>>>;

function hasPage(prefix: string): prefix is Prefix {
  return Object.hasOwn(readers, prefix);
}

function contentOf(context: Context, question: Question): Promise<EntityContent | null> {
  const [prefix = ''] = question.id.split(':');
  return hasPage(prefix) ? readers[prefix](context, question) : Promise.resolve(null);
}

export async function loadEntity({ params, request, context }: LoaderFunctionArgs) {
  const id = params['*'] ?? '';
  const date = new URL(request.url).searchParams.get(DATE);
  const day = isDay(date) ? date : null;
  const content = await contentOf(context, { id, asOf: day, first: MOST_FACTS });
  if (content === null) throw failure({ kind: 'notFound', id });
  const { language } = params;
  // The id of an entity that was merged into another.
  if (content.node.id !== id && isLanguage(language)) {
    throw redirect(addressOf(language, entityView(content.node.id, day)), 301);
  }
  return { content, day, today: new Date().toISOString().slice(0, 10) };
}
