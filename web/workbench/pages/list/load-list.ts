import type { LoaderFunctionArgs } from 'react-router';
import { AFTER, TEXT } from '../../address.js';
import { dayIn } from '../../components/dates/partial-dates.js';
import { ask, failure } from '../../data/ask.js';
import { NamesOfFacetsDocument } from '../../gql/graphql.js';
import { isListKind, type ListPage, listKinds } from './list-kinds.js';

/** The parameter of the order: `date`, or by name. */
export const ORDER = 'order';

const PAGE = 50;
/** How many values of a facet are shown. */
const VALUES = 12;

function isId(value: string): boolean {
  return value.includes(':');
}

/** The names of the entities among the values of facets. */
async function namesOf(context: LoaderFunctionArgs['context'], { facets }: ListPage) {
  const ids = Object.values(facets).flatMap((values) =>
    values.slice(0, VALUES).flatMap(({ value }) => (isId(value) ? [value] : [])),
  );
  if (ids.length === 0) return [];
  const { nodes } = await ask(context, NamesOfFacetsDocument, { ids: [...new Set(ids)] });
  return nodes.filter((node) => node !== null);
}

export async function loadList({ params: { kind }, request, context }: LoaderFunctionArgs) {
  if (!isListKind(kind)) throw failure({ kind: 'notFound' });
  const { searchParams } = new URL(request.url);
  const day = dayIn(searchParams);
  const text = (searchParams.get(TEXT) ?? '').trim();
  const chosen = [...searchParams].filter(([name, value]) => /^[A-Z_]+$/.test(name) && value !== '');
  const byDate = searchParams.get(ORDER) === 'date';
  const question = { first: PAGE, after: searchParams.get(AFTER), asOf: day, text, chosen, byDate };
  const page = await listKinds[kind](context, question);
  const facets = Object.entries(page.facets).map(([facet, values]) => ({
    facet,
    values: values.slice(0, VALUES),
    more: Math.max(0, values.length - VALUES),
  }));
  return { kind, day, text, chosen, byDate, page, facets, names: await namesOf(context, page) };
}
