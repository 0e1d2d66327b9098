import { useState } from 'react';
import { useQuery } from 'urql';
import { sentenceOf } from './client.js';
import { RolesOfOfficialDocument } from './gql/graphql.js';
import { Role } from './role.js';

const PAGE_SIZE = 5;

export function Roles({ id, asOf }: { id: string; asOf: string | null }) {
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }] = useQuery({
    query: RolesOfOfficialDocument,
    variables: { id, asOf, first: PAGE_SIZE, after },
  });
  if (error) return <p role="alert">{sentenceOf(error)}</p>;
  if (!data) return <p role="status">Loading …</p>;
  if (!data.official) return <p role="status">There is no official {id}.</p>;

  const { edges, pageInfo, totalCount } = data.official.roles;
  if (totalCount === 0) return <p role="status">No role is known{asOf === null ? '' : ` as of ${asOf}`}.</p>;
  return (
    <>
      <p role="status">
        {edges.length} of {totalCount} {totalCount === 1 ? 'role' : 'roles'}
        {asOf === null ? ', of all times' : ` as of ${asOf}`}
      </p>
      <ol className="roles" aria-label="Roles" aria-busy={fetching}>
        {edges.map((edge) => (
          <Role key={edge.factId} role={edge} />
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <button type="button" disabled={fetching} onClick={() => setAfter(pageInfo.endCursor)}>
          {fetching ? 'Loading …' : 'More'}
        </button>
      )}
    </>
  );
}
