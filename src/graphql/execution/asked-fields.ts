import { type DocumentNode, visit } from 'graphql';
import { type WantedProperties, wantedBy } from '../../model/wanted-properties.js';

/** The fields of a document, for any values of its variables; the rest need not be read. */
export interface AskedFields {
  readonly wanted: WantedProperties;
  readonly fieldNames: ReadonlySet<string>;
}

const byDocument = new WeakMap<DocumentNode, AskedFields>();

function namesOf(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Field: ({ name }) => {
      names.add(name.value);
    },
  });
  return names;
}

/** The fields of a document, collected once. */
export function askedFieldsOf(document: DocumentNode): AskedFields {
  let asked = byDocument.get(document);
  if (asked === undefined) {
    const fieldNames = namesOf(document);
    asked = { wanted: wantedBy(fieldNames), fieldNames };
    byDocument.set(document, asked);
  }
  return asked;
}
