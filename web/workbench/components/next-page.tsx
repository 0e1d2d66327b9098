import { Link } from 'react-router';
import { AFTER } from '../address.js';
import { useWords } from '../words/words.js';
import { useAddressWith } from './use-address-with.js';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Leads to the next page of a list, if there is one. */
export function NextPage({ pageInfo: { hasNextPage, endCursor } }: { pageInfo: PageInfo }) {
  const { list: words } = useWords();
  const addressWith = useAddressWith();
  if (!hasNextPage || endCursor === null) return null;
  return <Link to={addressWith((parameters) => parameters.set(AFTER, endCursor))}>{words.next}</Link>;
}
