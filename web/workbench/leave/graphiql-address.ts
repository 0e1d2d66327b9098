import { LONGEST_LINK } from '../../graphiql/permalink.js';
import type { AskedOperation } from '../data/asked.js';

/** The address at which GraphiQL is filled with an operation; undefined if it were longer than servers take. */
export function graphiqlAddress({ text, variables }: AskedOperation): string | undefined {
  // GraphiQL lays it out anew on request: without indentation it fits more often.
  const query = text.replaceAll(/\n\s*/g, '\n');
  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  return address.length > LONGEST_LINK ? undefined : address;
}
