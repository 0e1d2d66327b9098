import type { NamedFragment } from '../gql/graphql.js';
import type { Language } from '../language.js';

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
      return node.title;
    case 'Claim':
      return `${node.property}: ${node.value}`;
  }
}
