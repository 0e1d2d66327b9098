import { isPartialDate } from '../../../src/model/partial-date.js';
import type { NamedFragment } from '../gql/graphql.js';
import type { Language } from '../language.js';
import { type Words, wordIn, wordsOf } from '../words/words.js';

/** Whether a source is called by what is printed above it: a description of what has no headline stands in brackets. */
export function isHeadline({ title }: { readonly title: string }): boolean {
  return !title.startsWith('[');
}

/** A description that stands in place of a headline, as it is read. */
export function withoutBrackets(title: string): string {
  return title.replace(/^\[(.*)\]$/, '$1');
}

/** A value that a source gives a property, in words. */
export function claimedValue(value: string, { date }: Words): string {
  return isPartialDate(value) ? date(value) : value;
}

/** What an entity is called, in the language of the page where it has a name in it. */
export function nameOf(node: NamedFragment, language: Language): string {
  switch (node.__typename) {
    case 'Official':
      return node.name;
    case 'Position':
      return (language === 'vi' && node.titleVi) || node.title;
    case 'Organization':
    case 'Province':
    case 'Event':
    case 'Award':
      return (language === 'vi' && node.nameVi) || node.name;
    case 'Directive':
    case 'Law':
    case 'Decree':
    case 'Resolution':
    case 'Agreement':
      return (language === 'vi' && node.titleVi) || node.title;
    case 'Source':
      return isHeadline(node)
        ? node.title
        : withoutBrackets((language === 'vi' ? node.titleVi : node.titleEn) ?? node.title);
    case 'Claim':
      return `${wordIn(wordsOf(language).properties, node.property)}: ${claimedValue(node.value, wordsOf(language))}`;
  }
}
