import { nameOf } from '../../components/names.js';
import type { NamedFragment } from '../../gql/graphql.js';
import type { Language } from '../../language.js';
import type { EntityContent } from './load-entity.js';

interface Dated {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly node: NamedFragment;
}

/** An office that somebody holds or held, dated as schema.org dates roles. */
function roleOf({ since, until, node }: Dated, language: Language): object {
  return {
    '@type': 'Role',
    startDate: since ?? undefined,
    endDate: until ?? undefined,
    hasOccupation: { '@type': 'Occupation', name: nameOf(node, language) },
  };
}

/** The types of schema.org by the kinds of organizations; the others are organizations. */
const ORGANIZATIONS: Readonly<Record<string, string>> = {
  GOVERNMENT: 'GovernmentOrganization',
  ASSEMBLY: 'GovernmentOrganization',
  COUNCIL: 'GovernmentOrganization',
  JUDICIAL: 'GovernmentOrganization',
  PRESS: 'NewsMediaOrganization',
};

function particularsOf(content: EntityContent, language: Language): object {
  switch (content.kind) {
    case 'official': {
      const { aliases, birthDate, links, roles } = content.node;
      const hasOccupation = roles.edges.map((edge) => roleOf(edge, language));
      return { '@type': 'Person', alternateName: aliases, birthDate, sameAs: links, hasOccupation };
    }
    case 'position':
      return { '@type': 'Occupation' };
    case 'organization': {
      const { kind, foundedOn, dissolvedOn } = content.node;
      const dates = { foundingDate: foundedOn, dissolutionDate: dissolvedOn };
      return { '@type': ORGANIZATIONS[kind] ?? 'Organization', ...dates };
    }
    case 'province':
      return { '@type': 'AdministrativeArea' };
    case 'event': {
      const { startsOn, endsOn, place } = content.node;
      return { '@type': 'Event', startDate: startsOn, endDate: endsOn, location: place };
    }
    case 'document': {
      const { number, issuedOn, effectiveOn } = content.node;
      return {
        '@type': 'Legislation',
        legislationIdentifier: number,
        legislationDate: issuedOn,
        legislationDateVersion: effectiveOn,
      };
    }
    case 'award':
      return { '@type': 'Thing' };
    case 'claim':
      return { '@type': 'Claim', abstract: content.node.value };
    case 'source': {
      const { publisher, publishedOn, authors, language: inLanguage, url } = content.node;
      const author = authors.map((name) => ({ '@type': 'Person', name }));
      return { '@type': 'Article', publisher, datePublished: publishedOn, author, inLanguage, sameAs: url };
    }
  }
}

/** An entity as schema.org describes it. What is not in the graph is left out. */
export function schemaOrgOf(content: EntityContent, language: Language): object {
  const described = { name: nameOf(content.node, language), identifier: content.node.id };
  const all = Object.entries({ ...described, ...particularsOf(content, language) });
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined && !isEmpty(value)));
}
