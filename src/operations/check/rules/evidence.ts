import { compareText } from '../../../collections.js';
import { referencesOf } from '../../../facts/fact.js';
import { type EvidenceRow, evidenceRows } from '../../../facts/fact-rows.js';
import { readReference } from '../../../model/evidence-reference.js';
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

/** What tells a way back apart from all others. */
function wayOf({ fromId, toId, key }: Pick<EvidenceLink, 'fromId' | 'toId' | 'key'>): string {
  return JSON.stringify([toId, fromId, key]);
}

/** The ways back that the evidence of the part asks for; from sources that are not there none can lead. */
function expectedWays(part: GraphPart): Map<string, EvidenceRow> {
  const rows = factsOf(part).flatMap(evidenceRows);
  return new Map(rows.filter(({ fromId }) => part.present.has(fromId)).map((row) => [wayOf(row), row]));
}

function missingLink({ name, factId, fromId }: EvidenceRow): Finding {
  return { id: factId, message: `${fromId} has no way to it (${name}), which its evidence asks for` };
}

function surplusLink({ fromId, paragraph }: EvidenceLink, id: string): Finding {
  const place = typeof paragraph === 'number' ? `from paragraph ${paragraph}` : 'as a whole';
  return { id, message: `${fromId} leads ${place} to it or to what leads from it, and no evidence says so` };
}

function linkFinding(
  way: string,
  link: EvidenceLink,
  expected: Map<string, EvidenceRow>,
  seen: Set<string>,
): Finding[] {
  const row = expected.get(way);
  if (row === undefined) return [surplusLink(link, link.toId)];
  if (seen.has(way)) return [{ id: row.factId, message: `${link.fromId} leads to it twice (${row.name})` }];
  seen.add(way);
  return row.paragraph === (link.paragraph ?? undefined) ? [] : [surplusLink(link, row.factId)];
}

/** EVIDENCES links that disagree with the references stored in the facts: `Source.facts` would not tell the truth. */
export const evidenceLinks: FactRule = {
  severity: 'error',
  summary: 'the ways from sources to facts disagree with the evidence of the facts',
  nextStep: 'Export the graph in the native format and import that into an empty graph: the ways are made anew.',
  find(part) {
    const expected = expectedWays(part);
    const seen = new Set<string>();
    // Stores answer in no order; what is found has one.
    const links = part.links.map((link) => ({ way: wayOf(link), link }));
    links.sort((left, right) => compareText(left.way, right.way));
    const found = links.flatMap(({ way, link }) => linkFinding(way, link, expected, seen));
    const missing = [...expected].filter(([way]) => !seen.has(way)).map(([, row]) => missingLink(row));
    return [...missing, ...found];
  },
};
