import type { LoaderFunctionArgs } from 'react-router';
import { DATE, HUBS, ID, TEXT } from '../../address.js';
import { isDay } from '../../components/dates/partial-dates.js';
import { ask } from '../../data/ask.js';
import { ChosenDocument, ChosenOneDocument, PathsDocument, SearchDocument } from '../../gql/graphql.js';

export const MOST_CHOSEN = 10;
const PATHS_OF_TWO = 3;
const FOUND = 8;
/** What a hub adds to the length of a path, unless the reader asks for paths through hubs. */
const HUB_PENALTY = 1;

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

/** Of two, several paths; of more, the shortest from the first to each of the others. */
async function readPaths(context: Context, [from, ...others]: readonly string[], asOf: string | null, hubs: boolean) {
  if (from === undefined) return [];
  const count = others.length === 1 ? PATHS_OF_TWO : 1;
  const hubPenalty = hubs ? 0 : HUB_PENALTY;
  const answers = await Promise.all(
    others.map((to) => ask(context, PathsDocument, { from, to, count, asOf, hubPenalty })),
  );
  return answers.map(({ path }, index) => ({ to: others[index] ?? '', paths: path }));
}

/** What the chosen entities share, and how they are connected; with a text, what may be chosen beside them. */
export async function loadConnect({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const ids = [...new Set(searchParams.getAll(ID))].slice(0, MOST_CHOSEN);
  const date = searchParams.get(DATE);
  const day = isDay(date) ? date : null;
  const text = (searchParams.get(TEXT) ?? '').trim();
  const throughHubs = searchParams.get(HUBS) === 'on';
  const { chosen, shared } = await readChosen(context, ids, day);
  const connections = await readPaths(
    context,
    chosen.map(({ id }) => id),
    day,
    throughHubs,
  );
  const found = text.length < 2 ? [] : (await ask(context, SearchDocument, { text, first: FOUND })).search;
  return { chosen, shared, connections, day, text, throughHubs, found: found.map(({ node }) => node) };
}
