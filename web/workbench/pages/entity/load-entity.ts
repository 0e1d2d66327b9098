import { type LoaderFunctionArgs, type RouterContextProvider, redirect } from 'react-router';
import { today } from '../../../../src/model/today.js';
import { AFTER, addressOf, entityView, PARAGRAPH } from '../../address.js';
import { dayIn } from '../../components/dates/partial-dates.js';
import { ask, failure } from '../../data/ask.js';
import {
  AwardPageDocument,
  ClaimPageDocument,
  DocumentPageDocument,
  EventPageDocument,
  OfficialPageDocument,
  OrganizationPageDocument,
  PositionPageDocument,
  ProvincePageDocument,
  SourcePageDocument,
} from '../../gql/graphql.js';
import { isLanguage, languageArgumentOf } from '../../language.js';

/** How many facts of a kind a page shows. */
const MOST_FACTS = 50;

interface Question {
  readonly id: string;
  readonly asOf: string | null;
  readonly first: number;
  readonly language: 'EN' | 'VI';
  /** Of a source, the one paragraph that is asked for. */
  readonly paragraph: number | null;
  readonly after: string | null;
}

type Context = Readonly<RouterContextProvider>;

/** What all pages but that of a source are asked with. */
const of = ({ id, asOf, first }: Question) => ({ id, asOf, first, dated: asOf !== null });

async function readDocument(context: Context, question: Question) {
  const { legalDocument, timeline } = await ask(context, DocumentPageDocument, of(question));
  return legalDocument && { kind: 'document' as const, node: legalDocument, timeline };
}

/** What the page of each type reads, by the prefix of its ids. */
const readers = {
  async official(context: Context, question: Question) {
    const { official, timeline } = await ask(context, OfficialPageDocument, of(question));
    return official && { kind: 'official' as const, node: official, timeline };
  },
  async position(context: Context, question: Question) {
    const { position, timeline } = await ask(context, PositionPageDocument, of(question));
    return position && { kind: 'position' as const, node: position, timeline };
  },
  async organization(context: Context, question: Question) {
    const { organization, timeline } = await ask(context, OrganizationPageDocument, of(question));
    return organization && { kind: 'organization' as const, node: organization, timeline };
  },
  async province(context: Context, question: Question) {
    const { province, timeline } = await ask(context, ProvincePageDocument, of(question));
    return province && { kind: 'province' as const, node: province, timeline };
  },
  async event(context: Context, question: Question) {
    const { event, timeline } = await ask(context, EventPageDocument, of(question));
    return event && { kind: 'event' as const, node: event, timeline };
  },
  async award(context: Context, question: Question) {
    const { award, timeline } = await ask(context, AwardPageDocument, of(question));
    return award && { kind: 'award' as const, node: award, timeline };
  },
  async source(context: Context, { id, first, after, language, paragraph }: Question) {
    const paragraphs = paragraph === null ? null : [paragraph];
    const { source } = await ask(context, SourcePageDocument, { id, first, after, language, paragraphs });
    return source && { kind: 'source' as const, node: source, paragraph, timeline: undefined };
  },
  async claim(context: Context, { id }: Question) {
    const { node } = await ask(context, ClaimPageDocument, { id });
    return node?.__typename === 'Claim' ? { kind: 'claim' as const, node, timeline: undefined } : null;
  },
  directive: readDocument,
  law: readDocument,
  decree: readDocument,
  resolution: readDocument,
  agreement: readDocument,
};

type Prefix = keyof typeof readers;

/** What was found of an entity, and between which dates its facts lie if a day is chosen. */
type Found = NonNullable<Awaited<ReturnType<(typeof readers)[Prefix]>>>;

function hasPage(prefix: string): prefix is Prefix {
  return Object.hasOwn(readers, prefix);
}

function contentOf(context: Context, question: Question): Promise<Found | null> {
  const [prefix = ''] = question.id.split(':');
  return hasPage(prefix) ? readers[prefix](context, question) : Promise.resolve(null);
}

/** The paragraph that the address of a source holds; null for all. */
function paragraphIn(parameters: URLSearchParams): number | null {
  const text = parameters.get(PARAGRAPH) ?? '';
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

export async function loadEntity({ params, request, context }: LoaderFunctionArgs) {
  const id = params['*'] ?? '';
  const { searchParams } = new URL(request.url);
  const day = dayIn(searchParams);
  const found = await contentOf(context, {
    id,
    asOf: day,
    first: MOST_FACTS,
    language: languageArgumentOf(params),
    paragraph: paragraphIn(searchParams),
    after: searchParams.get(AFTER),
  });
  if (found === null) throw failure({ kind: 'notFound', id });
  const { timeline, ...content } = found;
  const { language } = params;
  // The id of an entity that was merged into another.
  if (content.node.id !== id && isLanguage(language)) {
    throw redirect(addressOf(language, entityView(content.node.id, day)), 301);
  }
  return { content, extent: timeline ?? null, day, today: today() };
}

/** What an entity's page shows. */
export type EntityContent = Awaited<ReturnType<typeof loadEntity>>['content'];
