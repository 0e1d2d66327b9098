import { LONGEST_LINK } from '../../graphiql/permalink.js';
import { type AskedOperation, nameOfOperation } from '../data/asked.js';
import * as documents from '../gql/graphql.js';

const texts: ReadonlyMap<string, string> = new Map(
  Object.values(documents)
    .filter((value) => value instanceof documents.TypedDocumentString)
    .map((document) => [nameOfOperation(document.toString()), dedented(document.toString())]),
);

/** All operations of the pages. */
export const operationTexts: readonly string[] = [...texts].flatMap(([name, text]) => (name === '' ? [] : [text]));

/** Without the indentation that the generator gives the first line alone. */
function dedented(text: string): string {
  return text.replace(/^\s+|\s+$/g, '').replace(/^ {4}(?=fragment|query)/gm, '');
}

/** The text of an operation that a page has asked. */
export function textOf({ name }: AskedOperation): string {
  return texts.get(name) ?? '';
}

/** The address at which GraphiQL is filled with it; undefined if it were longer than servers take. */
export function graphiqlAddress(operation: AskedOperation): string | undefined {
  // GraphiQL lays it out anew on request: without indentation it fits more often.
  const query = textOf(operation).replaceAll(/\n\s*/g, '\n');
  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(operation.variables) })}`;
  return address.length > LONGEST_LINK ? undefined : address;
}
