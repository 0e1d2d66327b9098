import type { LoaderFunctionArgs } from 'react-router';
import { AFTER, ID, TEXT } from '../../address.js';
import { MOST_CHOSEN } from '../../components/chooser.js';
import { dayIn, isDay } from '../../components/dates/partial-dates.js';
import { ask } from '../../data/ask.js';
import { SearchDocument, TimelineDocument, type TimelineQuery } from '../../gql/graphql.js';
import { languageArgumentOf } from '../../language.js';

/** The parameters of the first and the last day that are looked at closely. */
export const FROM = 'from';
export const UNTIL = 'until';

const FIRST = 200;
const FOUND = 8;

export type TimelineItem = TimelineQuery['timeline']['edges'][number];

const NOTHING: Omit<TimelineQuery, 'graphVersion'> = {
  nodes: [],
  timeline: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
};

/** The dated facts of the chosen entities; with a text, what may be chosen beside them. */
export async function loadTimeline({ params, request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const ids = [...new Set(searchParams.getAll(ID))].slice(0, MOST_CHOSEN);
  const text = (searchParams.get(TEXT) ?? '').trim();
  const day = dayIn(searchParams);
  const question = {
    ids,
    asOf: day,
    dated: day !== null,
    first: FIRST,
    after: searchParams.get(AFTER),
    language: languageArgumentOf(params),
  };
  const { nodes, timeline } = ids.length === 0 ? NOTHING : await ask(context, TimelineDocument, question);
  const found = text.length < 2 ? [] : (await ask(context, SearchDocument, { text, first: FOUND })).search;
  const [from, until] = [searchParams.get(FROM), searchParams.get(UNTIL)];
  return {
    chosen: nodes.filter((node) => node !== null),
    timeline,
    day,
    text,
    found: found.map(({ node }) => node),
    from: isDay(from) ? from : null,
    until: isDay(until) ? until : null,
  };
}
