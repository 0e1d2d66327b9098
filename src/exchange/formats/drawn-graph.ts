import type { EntityFact, RelationshipFact } from '../../facts/fact.js';
import { displayName } from '../../model/display-name.js';
import { entityTypeNames } from '../../model/entity-types.js';
import type { LanguageCode } from '../../model/sentences/language.js';
import type { QueryRunner } from '../../store/store.js';
import { entityPages, relationshipsOfType } from '../export/read-graph.js';
import { withSentences } from '../export/told-facts.js';
import { cell, entityColumns, evidenceCell, relationshipColumns } from './columns.js';

// Shared by GraphML and GEXF: nodes and edges with text attributes.

export const nodeAttributes = ['type', ...entityColumns, 'evidence'];
export const edgeAttributes = ['type', ...relationshipColumns, 'evidence'];

/** The non-empty attributes of a fact with their indexes in the list of all attributes. */
export function attributesOf(
  fact: EntityFact | RelationshipFact,
  names: readonly string[],
): { readonly index: number; readonly text: string }[] {
  return names.flatMap((name, index) => {
    const text = name === 'type' ? fact.type : name === 'evidence' ? evidenceCell(fact) : cell(fact, name);
    return text === '' ? [] : [{ index, text }];
  });
}

export function labelOf(fact: EntityFact): string {
  return displayName(fact);
}

/** All nodes as text, page by page. */
export async function* drawnNodes(graph: QueryRunner, draw: (fact: EntityFact) => string): AsyncGenerator<string> {
  for (const type of entityTypeNames) {
    for await (const page of entityPages(graph, type)) yield page.map(draw).join('');
  }
}

/** All edges as text, page by page. Evidence links are not edges, as each fact names its sources. */
export async function* drawnEdges(
  graph: QueryRunner,
  draw: (fact: RelationshipFact) => string,
  language: LanguageCode | undefined,
): AsyncGenerator<string> {
  for (const type of entityTypeNames.filter((name) => name !== 'Source')) {
    for await (const page of relationshipsOfType(graph, type)) {
      yield (await withSentences(graph, page, language)).map(draw).join('');
    }
  }
}
