import type { LoaderFunctionArgs } from 'react-router';
import { HUBS, ID, TEXT } from '../../address.js';
import { MOST_CHOSEN } from '../../components/chooser.js';
import { dayIn } from '../../components/dates/partial-dates.js';
import { ask } from '../../data/ask.js';
import {
  ChosenDocument,
  ChosenOneDocument,
  PathsDocument,
  type PathsQueryVariables,
  SearchDocument,
} from '../../gql/graphql.js';
import { languageArgumentOf } from '../../language.js';

const PATHS_OF_TWO = 3;
const FOUND = 8;
/** Decides between paths of one length alone. */
const LEAST_PENALTY = 0.01;
/** Makes a way around a hub of a thousand relationships worth one hop more, if the reader asks for that. */
const HUB_PENALTY = 0.4;

type Context = LoaderFunctionArgs['context'];

async function readChosen(context: Context, ids: readonly string[], asOf: string | null) {
  if (ids.length === 0) return { chosen: [], shared: null };
  if (ids.length === 1) {
    const { nodes } = await ask(context, ChosenOneDocument, { ids: [...ids] });
    return { chosen: nodes.filter((node) => node !== null), shared: null };
  }
  const { nodes, commonConnections } = await ask(context, ChosenDocument, { ids: [...ids], asOf });
  return { chosen: nodes.filter((node) => node !== null), shared: commonConnections };
}

type PathsAsked = Omit<PathsQueryVariables, 'from' | 'to' | 'count'>;

/** Of two, several paths; of more, the shortest from the first to each of the others. */
async function readPaths(context: Context, [from, ...others]: readonly string[], question: PathsAsked) {
  if (from === undefined) return [];
  const count = others.length === 1 ? PATHS_OF_TWO : 1;
  const answers = await Promise.all(others.map((to) => ask(context, PathsDocument, { from, to, count, ...question })));
  return answers.map(({ path }, index) => ({ to: others[index] ?? '', paths: path }));
}

/** What the chosen entities share, and how they are connected; with a text, what may be chosen beside them. */
export async function loadConnect({ params, request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const ids = [...new Set(searchParams.getAll(ID))].slice(0, MOST_CHOSEN);
  const day = dayIn(searchParams);
  const text = (searchParams.get(TEXT) ?? '').trim();
  const avoidsHubs = searchParams.get(HUBS) === 'avoid';
  const { chosen, shared } = await readChosen(context, ids, day);
  const connections = await readPaths(
    context,
    chosen.map(({ id }) => id),
    { asOf: day, hubPenalty: avoidsHubs ? HUB_PENALTY : LEAST_PENALTY, language: languageArgumentOf(params) },
  );
  const found = text.length < 2 ? [] : (await ask(context, SearchDocument, { text, first: FOUND })).search;
  return { chosen, shared, connections, day, text, avoidsHubs, found: found.map(({ node }) => node) };
}
