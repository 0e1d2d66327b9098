import { LONGEST_LINK } from '../../graphiql/permalink.js';

/** The address at which GraphiQL is filled with an operation; undefined if it were longer than servers take. */
export function graphiqlAddress(text: string, variables: object): string | undefined {
  // GraphiQL lays it out anew on request: without indentation it fits more often.
  const query = text.replaceAll(/\n\s*/g, '\n');
  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  return address.length > LONGEST_LINK ? undefined : address;
}
