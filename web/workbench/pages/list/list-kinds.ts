import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.js';
import {
  type AwardFilter,
  type DescribedFragment,
  type EventFilter,
  type LegalDocumentFilter,
  ListAwardsDocument,
  ListDocumentsDocument,
  ListEventsDocument,
  ListOrganizationsDocument,
  ListPeopleDocument,
  ListPositionsDocument,
  ListProvincesDocument,
  ListSourcesDocument,
  type OfficialFilter,
  type OrganizationFilter,
  type PositionFilter,
  type ProvinceFilter,
  type SourceFilter,
} from '../../gql/graphql.js';
import { isKind } from '../../words/kinds.js';

type Context = LoaderFunctionArgs['context'];

/** What a list is asked for, whatever it is of. */
export interface ListQuestion {
  readonly first: number;
  readonly after: string | null;
  readonly asOf: string | null;
  /** Part of a name; empty for all names. */
  readonly text: string;
  /** The chosen values of facets, by the names of these. */
  readonly chosen: readonly (readonly [string, string])[];
  /** Whether the order is by date, the latest first, in place of by name. */
  readonly byDate: boolean;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** One page of a list, and what it can be narrowed by. */
export interface ListPage {
  readonly totalCount: number;
  readonly nodes: readonly DescribedFragment[];
  /** The cursor of the next page; null after the last. */
  readonly next: string | null;
  readonly facets: Readonly<Record<string, readonly Counted[]>>;
}

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: DescribedFragment }[];
}

function pageOf({ totalCount, pageInfo, edges }: Connection, facets: ListPage['facets']): ListPage {
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return { totalCount, nodes: edges.map(({ node }) => node), next, facets };
}

type Conditions<F> = Readonly<Record<string, (value: string) => F | undefined>>;

/** The conditions on the name and on each facet that a value was chosen of. */
function filterOf<F>(question: ListQuestion, named: (text: string) => F, conditions: Conditions<F>): { and: F[] } {
  const { text, chosen } = question;
  const ofFacets = chosen.flatMap(([facet, value]) => conditions[facet]?.(value) ?? []);
  return { and: [...(text === '' ? [] : [named(text)]), ...ofFacets] };
}

const inYear = (year: string) => ({ gte: year, lte: year });
const withId = (id: string) => ({ some: { node: { id: { eq: id } } } });

function orderBy<Name extends string, Date extends string>({ byDate }: ListQuestion, name: Name, date: Date) {
  return byDate ? [{ field: date, direction: 'DESC' as const }] : [{ field: name, direction: 'ASC' as const }];
}

const rest = ({ first, after, asOf }: ListQuestion) => ({ first, after, asOf });

/** The lists, by the last part of their addresses. */
export const listKinds = {
  async people(context: Context, question: ListQuestion) {
    const filter = filterOf<OfficialFilter>(question, (contains) => ({ name: { contains } }), {
      PROVINCE: (id) => ({ roles: { some: { node: { provinces: withId(id) } } } }),
      ORGANIZATION: (id) => ({ roles: { some: { node: { organizations: withId(id) } } } }),
      BIRTH_YEAR: (year) => ({ birthDate: inYear(year) }),
    });
    const order = orderBy(question, 'NAME', 'BIRTH_DATE');
    const { officials } = await ask(context, ListPeopleDocument, { filter, orderBy: order, ...rest(question) });
    const { PROVINCE, ORGANIZATION, BIRTH_YEAR } = officials;
    return pageOf(officials, { PROVINCE, ORGANIZATION, BIRTH_YEAR });
  },
  async positions(context: Context, question: ListQuestion) {
    const named = (contains: string) => ({ or: [{ title: { contains } }, { titleVi: { contains } }] });
    const filter = filterOf<PositionFilter>(question, named, {
      KIND: (kind) => (isKind('position', kind) ? { kind: { eq: kind } } : undefined),
      ORGANIZATION: (id) => ({ organizations: withId(id) }),
      PROVINCE: (id) => ({ provinces: withId(id) }),
    });
    const order = orderBy(question, 'TITLE', 'RANK');
    const { positions } = await ask(context, ListPositionsDocument, { filter, orderBy: order, ...rest(question) });
    const { KIND, ORGANIZATION, PROVINCE } = positions;
    return pageOf(positions, { KIND, ORGANIZATION, PROVINCE });
  },
  async organizations(context: Context, question: ListQuestion) {
    const named = (contains: string) => ({ or: [{ name: { contains } }, { nameVi: { contains } }] });
    const filter = filterOf<OrganizationFilter>(question, named, {
      KIND: (kind) => (isKind('organization', kind) ? { kind: { eq: kind } } : undefined),
      PROVINCE: (id) => ({ governedProvinces: withId(id) }),
    });
    const variables = { filter, orderBy: orderBy(question, 'NAME', 'FOUNDED_ON'), ...rest(question) };
    const { organizations } = await ask(context, ListOrganizationsDocument, variables);
    const { KIND, PROVINCE } = organizations;
    return pageOf(organizations, { KIND, PROVINCE });
  },
  async provinces(context: Context, question: ListQuestion) {
    const named = (contains: string) => ({ or: [{ name: { contains } }, { nameVi: { contains } }] });
    const filter = filterOf<ProvinceFilter>(question, named, {
      ORGANIZATION: (id) => ({ memberships: withId(id) }),
      VALID_UNTIL_YEAR: (year) => ({ validUntil: inYear(year) }),
    });
    const order = orderBy(question, 'NAME', 'VALID_FROM');
    const { provinces } = await ask(context, ListProvincesDocument, { filter, orderBy: order, ...rest(question) });
    const { ORGANIZATION, VALID_UNTIL_YEAR } = provinces;
    return pageOf(provinces, { ORGANIZATION, VALID_UNTIL_YEAR });
  },
  async events(context: Context, question: ListQuestion) {
    const named = (contains: string) => ({ or: [{ name: { contains } }, { nameVi: { contains } }] });
    const filter = filterOf<EventFilter>(question, named, {
      KIND: (kind) => (isKind('event', kind) ? { kind: { eq: kind } } : undefined),
      YEAR: (year) => ({ startsOn: inYear(year) }),
      PROVINCE: (id) => ({ represented: withId(id) }),
    });
    const order = orderBy(question, 'NAME', 'STARTS_ON');
    const { events } = await ask(context, ListEventsDocument, { filter, orderBy: order, ...rest(question) });
    const { KIND, YEAR, PROVINCE } = events;
    return pageOf(events, { KIND, YEAR, PROVINCE });
  },
  async documents(context: Context, question: ListQuestion) {
    const named = (contains: string) => ({
      or: [{ title: { contains } }, { titleVi: { contains } }, { number: { contains } }],
    });
    const filter = filterOf<LegalDocumentFilter>(question, named, {
      YEAR: (year) => ({ issuedOn: inYear(year) }),
      ISSUER: (id) => ({ issuers: withId(id) }),
    });
    const variables = { filter, orderBy: orderBy(question, 'TITLE', 'ISSUED_ON'), ...rest(question) };
    const { legalDocuments } = await ask(context, ListDocumentsDocument, variables);
    const { YEAR, ISSUER } = legalDocuments;
    return pageOf(legalDocuments, { YEAR, ISSUER });
  },
  async awards(context: Context, question: ListQuestion) {
    const named = (contains: string) => ({ or: [{ name: { contains } }, { nameVi: { contains } }] });
    const filter = filterOf<AwardFilter>(question, named, {
      KIND: (kind) => (isKind('award', kind) ? { kind: { eq: kind } } : undefined),
      GRANTOR: (id) => ({ grantors: withId(id) }),
    });
    const order = orderBy(question, 'NAME', 'NAME');
    const { awards } = await ask(context, ListAwardsDocument, { filter, orderBy: order, ...rest(question) });
    const { KIND, GRANTOR } = awards;
    return pageOf(awards, { KIND, GRANTOR });
  },
  async sources(context: Context, question: ListQuestion) {
    const named = (contains: string) => ({
      or: [{ title: { contains } }, { titleEn: { contains } }, { titleVi: { contains } }],
    });
    const filter = filterOf<SourceFilter>(question, named, {
      YEAR: (year) => ({ publishedOn: inYear(year) }),
      LANGUAGE: (language) => ({ language: { eq: language } }),
      PUBLISHER: (publisher) => ({ publisher: { eq: publisher } }),
    });
    const order = orderBy(question, 'TITLE', 'PUBLISHED_ON');
    const { sources } = await ask(context, ListSourcesDocument, { filter, orderBy: order, ...rest(question) });
    const { YEAR, LANGUAGE, PUBLISHER } = sources;
    return pageOf(sources, { YEAR, LANGUAGE, PUBLISHER });
  },
};

export type ListKind = keyof typeof listKinds;

export function isListKind(text: string | undefined): text is ListKind {
  return text !== undefined && Object.hasOwn(listKinds, text);
}
