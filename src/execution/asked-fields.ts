import { type DocumentNode, visit } from 'graphql';
import { type WantedProperties, wantedBy } from '../model/wanted-properties.js';

/** What need not be read for a document, whatever its variables are. */
export interface AskedFields {
  readonly wanted: WantedProperties;
  readonly wantsPositionLinks: boolean;
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
    const names = namesOf(document);
    asked = { wanted: wantedBy(names), wantsPositionLinks: names.has('organization') || names.has('province') };
    known.set(document, asked);
  }
  return asked;
}
