import { evidenceRows, type RelationshipRow } from '../../dataset/fact-rows.js';
import { referencesOf } from '../../dataset/facts.js';
import { factOfEvidenceLink, readReference } from '../../model/evidence-reference.js';
import type { EvidenceLink, GraphPart } from '../graph-part.js';
import type { FactRule, Finding } from '../rule.js';

function factsOf({ entities, relationships }: GraphPart) {
  return [...entities, ...relationships].map(({ fact }) => fact);
}

/** References to sources that are not there. */
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

/** The source and the paragraph a way back leads from, to be compared as one text. */
function wayOf({ fromId, toId, paragraph }: Omit<EvidenceLink, 'id'>): string {
  return JSON.stringify([fromId, toId, paragraph ?? null]);
}

/** The ways back that the evidence of the part asks for, by id; from sources that are not there none can lead. */
function expectedLinks(part: GraphPart): Map<string, RelationshipRow> {
  const rows = factsOf(part).flatMap(evidenceRows);
  return new Map(rows.filter(({ fromId }) => part.present.has(fromId)).map((row) => [row.id, row]));
}

function missingLink({ id, fromId }: RelationshipRow): Finding {
  return {
    id: factOfEvidenceLink(id),
    message: `${fromId} has no way to it (${id}), which its evidence asks for`,
  };
}

function surplusLink({ id, fromId, toId }: EvidenceLink): Finding {
  const fact = id === '' ? toId : factOfEvidenceLink(id);
  return { id: fact, message: `${fromId} leads to it (${id}), and its evidence does not say so` };
}

function repeatedLink({ id, fromId, toId }: EvidenceLink): Finding {
  return { id: toId, message: `${fromId} leads to it twice by one id (${id})` };
}

function linkFinding(link: EvidenceLink, expected: Map<string, RelationshipRow>, seen: Set<string>): Finding[] {
  if (seen.has(link.id)) return [repeatedLink(link)];
  seen.add(link.id);
  const row = expected.get(link.id);
  if (row === undefined) return [surplusLink(link)];
  const { paragraph } = row.properties;
  return wayOf(link) === wayOf({ fromId: row.fromId, toId: row.toId, paragraph }) ? [] : [surplusLink(link)];
}

/** EVIDENCES links that disagree with the references stored in the facts: `Source.facts` would not tell the truth. */
export const evidenceLinks: FactRule = {
  severity: 'error',
  summary: 'the ways from sources to facts disagree with the evidence of the facts',
  nextStep: 'Export the graph in the own format and import that into an empty graph: the ways are made anew.',
  find(part) {
    const expected = expectedLinks(part);
    const seen = new Set<string>();
    const found = part.links.flatMap((link) => linkFinding(link, expected, seen));
    return [...[...expected.values()].filter(({ id }) => !seen.has(id)).map(missingLink), ...found];
  },
};
