import { type DocumentNode, visit } from 'graphql';
import { type WantedProperties, wantedBy } from '../../model/wanted-properties.js';

/** What need not be read for a document, whatever its variables are. */
export interface AskedFields {
  readonly wanted: WantedProperties;
  readonly fieldNames: ReadonlySet<string>;
}

const known = new WeakMap<DocumentNode, AskedFields>();

function namesOf(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Field: ({ name }) => {
      names.add(name.value);
    },
  });
  return names;
}

/** What the fields of a document need; found once for each document. */
export function askedFieldsOf(document: DocumentNode): AskedFields {
  let asked = known.get(document);
  if (asked === undefined) {
    const fieldNames = namesOf(document);
    asked = { wanted: wantedBy(fieldNames), fieldNames };
    known.set(document, asked);
  }
  return asked;
}
