import type { DescribedFragment } from '../gql/graphql.js';
import type { Language } from '../language.js';
import type { Words } from '../words/words.js';
import type { FactDates } from './dates/partial-dates.js';
import { isHeadline, nameOf } from './names.js';

const yearOf = (date: string | null | undefined) => date?.slice(0, 4) ?? '';

/** Its type, and what tells it from others of the same name. */
export function describe(node: DescribedFragment, language: Language, words: Words): string {
  return [words.types[node.__typename].one, ...particularsOf(node, language, words)].join(' · ');
}

/** What tells it from others of its name and type. */
export function particularsOf(node: DescribedFragment, language: Language, words: Words): string[] {
  switch (node.__typename) {
    case 'Official':
      return [
        ...node.roles.edges.map((edge) => words.role.title(nameOf(edge.node, language), yearsOf(edge, words))),
        ...(node.birthDate ? [words.born(yearOf(node.birthDate))] : []),
      ];
    case 'Organization':
      return periodOf(node.foundedOn, node.dissolvedOn);
    case 'Province':
      return periodOf(node.validFrom, node.validUntil);
    case 'Event':
      return periodOf(node.startsOn, null);
    case 'Directive':
    case 'Law':
    case 'Decree':
    case 'Resolution':
    case 'Agreement':
      return [node.number, yearOf(node.issuedOn)].filter((text): text is string => Boolean(text));
    case 'Source':
      return [isHeadline(node) ? null : words.facts.ourDescription, node.publisher, yearOf(node.publishedOn)].filter(
        (text): text is string => Boolean(text),
      );
    case 'Position':
    case 'Award':
    case 'Claim':
      return [];
  }
}

/** The years of a tenure, so that no past office reads as held today. */
function yearsOf({ since, until, attestedOn }: FactDates, { role: words }: Words): string {
  if (since && until) return [...new Set([yearOf(since), yearOf(until)])].join('–');
  if (until) return words.until(yearOf(until));
  if (since) return words.since(yearOf(since));
  const attested = [...new Set((attestedOn ?? []).map(yearOf))];
  return attested.length > 0 ? words.attested(attested.join(', ')) : words.undated;
}

function periodOf(from: string | null | undefined, until: string | null | undefined): string[] {
  if (!from && !until) return [];
  return [until ? `${yearOf(from)}–${yearOf(until)}` : yearOf(from)];
}
