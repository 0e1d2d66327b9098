import { compareText } from '../../../collections.js';
import { referencesOf } from '../../../facts/fact.js';
import { type EvidenceRow, evidenceRows } from '../../../facts/fact-rows.js';
import { readReference } from '../../../model/evidence-reference.js';
import type { EvidenceLink, GraphPart } from '../graph-part.js';
import type { FactRule, Finding } from '../rule.js';

function factsOf({ entities, relationships }: GraphPart) {
  return [...entities, ...relationships].map(({ fact }) => fact);
}

/** Evidence that names sources which do not exist. */
export const danglingEvidence: FactRule = {
  severity: 'error',
  summary: 'the evidence names a source that is not in the graph',
  nextStep: 'Import the source, or correct the evidence and import the fact again.',
  find: (part) =>
    factsOf(part).flatMap((fact) =>
      referencesOf(fact)
        .filter((reference) => !part.present.has(readReference(reference).sourceId))
        .map((reference) => ({ id: fact.id, message: `its evidence ${reference} names a source that is not there` })),
    ),
};

/** Identifies an evidence link. */
function linkIdOf({ fromId, toId, key }: Pick<EvidenceLink, 'fromId' | 'toId' | 'key'>): string {
  return JSON.stringify([toId, fromId, key]);
}

/** The evidence links that the facts of a part require, from sources that exist. */
function expectedLinks(part: GraphPart): Map<string, EvidenceRow> {
  const rows = factsOf(part).flatMap(evidenceRows);
  return new Map(rows.filter(({ fromId }) => part.present.has(fromId)).map((row) => [linkIdOf(row), row]));
}

function missingLink({ name, factId, fromId }: EvidenceRow): Finding {
  return { id: factId, message: `${fromId} has no evidence link to it (${name}), which its evidence requires` };
}

function surplusLink({ fromId, paragraph }: EvidenceLink, id: string): Finding {
  const part = typeof paragraph === 'number' ? `from paragraph ${paragraph}` : 'as a whole';
  return {
    id,
    message: `${fromId} has an evidence link ${part} to it or its relationships, which no evidence supports`,
  };
}

function linkFinding(
  linkId: string,
  link: EvidenceLink,
  expected: Map<string, EvidenceRow>,
  seen: Set<string>,
): Finding[] {
  const row = expected.get(linkId);
  if (row === undefined) return [surplusLink(link, link.toId)];
  if (seen.has(linkId))
    return [{ id: row.factId, message: `${link.fromId} has two equal evidence links to it (${row.name})` }];
  seen.add(linkId);
  return row.paragraph === (link.paragraph ?? undefined) ? [] : [surplusLink(link, row.factId)];
}

/** EVIDENCES links that disagree with the evidence stored in the facts: `Source.facts` would be wrong. */
export const evidenceLinks: FactRule = {
  severity: 'error',
  summary: 'the evidence links from sources disagree with the evidence of the facts',
  nextStep: 'Export the graph in the native format and import that into an empty graph: that recreates the links.',
  find(part) {
    const expected = expectedLinks(part);
    const seen = new Set<string>();
    // Stores answer in any order; findings are sorted.
    const links = part.links.map((link) => ({ linkId: linkIdOf(link), link }));
    links.sort((left, right) => compareText(left.linkId, right.linkId));
    const found = links.flatMap(({ linkId, link }) => linkFinding(linkId, link, expected, seen));
    const missing = [...expected].filter(([linkId]) => !seen.has(linkId)).map(([, row]) => missingLink(row));
    return [...missing, ...found];
  },
};
