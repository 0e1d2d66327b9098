import { type DocumentNode, visit } from 'graphql';
import { type WantedProperties, wantedBy } from '../model/wanted-properties.js';

/** What need not be read for a document, whatever its variables are. */
export interface AskedFields {
  readonly wanted: WantedProperties;
  readonly wantsPositionLinks: boolean;
  readonly fieldNames: ReadonlySet<string>;
}

const known = new WeakMap<DocumentNode, AskedFields>();

function namesOf(document: DocumentNode): ReadonlySet<string> {
  const fieldNames = new Set<string>();
  visit(document, {
    Field: ({ name }) => {
      fieldNames.add(name.value);
    },
  });
  return fieldNames;
}

/** What the fields of a document need; found once for each document. */
export function askedFieldsOf(document: DocumentNode): AskedFields {
  let asked = known.get(document);
  if (asked === undefined) {
    const fieldNames = namesOf(document);
    const wantsPositionLinks = fieldNames.has('organization') || fieldNames.has('province');
    asked = { wanted: wantedBy(fieldNames), wantsPositionLinks, fieldNames };
    known.set(document, asked);
  }
  return asked;
}
