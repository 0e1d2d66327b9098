import { Link, useSearchParams } from 'react-router';
import { addressOf, DATE, entityView } from '../address.js';
import type { NamedFragment } from '../gql/graphql.js';
import { useLanguage } from '../words/words.js';
import { isHeadline, nameOf } from './names.js';

/** Leads to the page of an entity, for the day that is looked at. */
export function EntityLink({ node, className }: { node: NamedFragment; className?: string }) {
  const language = useLanguage();
  const [parameters] = useSearchParams();
  return (
    <Link
      className={className}
      lang={node.__typename === 'Source' && isHeadline(node) ? (node.language ?? undefined) : undefined}
      to={addressOf(language, entityView(node.id, parameters.get(DATE)))}
    >
      {nameOf(node, language)}
    </Link>
  );
}
