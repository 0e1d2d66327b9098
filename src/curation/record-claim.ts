import { z } from 'zod';
import { claimFacts, claimId } from '../facts/claim-facts.js';
import { reversalOf } from '../facts/dates.js';
import { type EntityFact, isRelationshipFact } from '../facts/fact.js';
import { sourcesIn } from '../facts/named-ids.js';
import { storedEntity } from '../facts/stored-fact.js';
import { Claim } from '../graphql/entities/claim/claim.type.js';
import { entityTypes } from '../model/entity-types.js';
import { sourceIdsOf } from '../model/evidence-reference.js';
import { relationshipTypes } from '../model/relationship-types.js';
import { similarTo } from '../model/suggest.js';
import { checkReferences } from './check-references.js';
import { checkVersionIf } from './check-version.js';
import { type ClaimInput, claimFields, readClaim } from './claim-input.js';
import { claimsAbout } from './curation.queries.js';
import { defineInput } from './input-type.js';
import { type Decision, type MutationDefinition, mergeEvidence } from './mutation.js';
import { payloadOf } from './payload.js';
import type { Problems } from './problems.js';
import { readSnapshot, type Snapshot } from './snapshot.js';

/** The claimed value as a property of the subject; undefined, with the problem reported, if it is invalid. */
function subjectValue({ property, value }: ClaimInput, subject: EntityFact, problems: Problems): unknown {
  const shape: z.ZodRawShape = entityTypes[subject.type].properties;
  const schema = shape[property];
  if (!(schema instanceof z.ZodType)) {
    const words = `is no property of ${subject.id}, which is of type ${subject.type}`;
    problems.add('property', 'NOT_APPLICABLE', words, similarTo(property, Object.keys(shape)));
    return undefined;
  }
  const given = schema.safeParse(value).success ? value : Number(value);
  return problems.parse(schema, given, 'value');
}

/** The existing claims about the same property. */
async function existingClaims({ subject, property }: ClaimInput, { transaction }: Snapshot): Promise<EntityFact[]> {
  const rows = await transaction.run(claimsAbout, { id: subject, properties: [property] });
  return rows.map((row) => storedEntity({ type: 'Claim', id: row.id, properties: row.claim }));
}

/** The decisions by which other claims lose preference. */
function otherClaims(claim: ClaimInput, id: string, existing: readonly EntityFact[]): Decision[] {
  if (!claim.preferred) return [];
  return existing.flatMap((before) => {
    if (before.id === id || before.properties['preferred'] !== true) return [];
    const after = { ...before, properties: { ...before.properties, preferred: false } };
    return [{ action: 'CORRECTED', before, after } as const];
  });
}

/**
 * Gives the subject the value of the preferred claim. If it has the value already but another claim was preferred, it
 * still gets a new version: whoever read the old one does not know of this decision.
 */
function subjectDecision(
  { property, preferred }: ClaimInput,
  id: string,
  subject: EntityFact,
  value: unknown,
  replaced: readonly Decision[],
): Decision[] {
  if (!preferred || value === undefined) return [];
  const isSame = subject.properties[property] === value;
  if (isSame && replaced.length === 0) return [];
  const after = { ...subject, properties: { ...subject.properties, [property]: value } };
  const before = replaced.flatMap((claim) => claim.before?.id ?? []);
  const alsoRecorded = { before: { preferred: before }, after: { preferred: [id] } };
  return [{ action: 'CORRECTED', before: subject, after, ...(isSame && { alsoRecorded }) }];
}

/** Reports a value with which the subject would end before it begins. */
function checkPeriod({ property }: ClaimInput, about: readonly Decision[], problems: Problems): void {
  for (const { after } of about) {
    const reversal = after && reversalOf(after);
    if (reversal === undefined || ![reversal.from, reversal.until].includes(property)) continue;
    problems.addSentence('value', 'REVERSED', reversal.message);
  }
}

/** Checks that the client has read what the claim changes: the existing claim and the subject. */
function checkRead(
  claim: ClaimInput,
  id: string,
  snapshot: Snapshot,
  problems: Problems,
  changesSubject: boolean,
): void {
  const { subject, expectedVersion, expectedSubjectVersion } = claim;
  if (expectedVersion !== undefined && snapshot.version === 0) {
    problems.add('expectedVersion', 'UNKNOWN_ID', `is of no claim of the graph: leave it out to state ${id}`);
  }
  const own = { field: 'expectedVersion', factId: id, expected: expectedVersion };
  checkVersionIf(snapshot.fact !== undefined, snapshot, problems, own);
  const other = { field: 'expectedSubjectVersion', factId: subject, expected: expectedSubjectVersion };
  checkVersionIf(changesSubject, snapshot, problems, other);
}

/** The decisions about the claim itself and its link to the subject. */
function claimDecision(claim: ClaimInput, id: string, snapshot: Snapshot): Decision {
  const before = snapshot.fact === undefined || isRelationshipFact(snapshot.fact) ? undefined : snapshot.fact;
  const { property, value, preferred, subject } = claim;
  const evidence = mergeEvidence(before?.evidence ?? [], claim.evidence, []);
  const { entity: after, relationship: link } = claimFacts(subject, { property, value, preferred, evidence }, id);
  const action = before === undefined ? 'ADDED' : 'CORRECTED';
  if (before !== undefined && before.evidence.length === evidence.length) return { action, before, after };
  const linkBefore = before && { ...link, evidence: before.evidence };
  return { action, before, after, alongside: [{ action, before: linkBefore, after: link }] };
}

function namesOf({ subject, evidence }: ClaimInput): string[] {
  return [subject, ...sourceIdsOf(evidence)];
}

/** Reads the snapshot of an existing claim under another id, that of an entity merged into the subject. */
function readSnapshotOf(claim: ClaimInput, id: string, snapshot: Snapshot): Promise<Snapshot> {
  return readSnapshot(snapshot.transaction, { factId: id, names: namesOf(claim) }, snapshot.changedBefore);
}

async function decideClaim(
  claim: ClaimInput,
  newId: string,
  firstSnapshot: Snapshot,
  problems: Problems,
): Promise<Decision | undefined> {
  const existing = await existingClaims(claim, firstSnapshot);
  const same = existing.find(({ properties }) => properties['value'] === claim.value);
  const id = same?.id ?? newId;
  const snapshot = id === newId ? firstSnapshot : await readSnapshotOf(claim, id, firstSnapshot);
  const named = { path: ['subject'], id: claim.subject, types: relationshipTypes.ABOUT.to };
  await checkReferences(problems, [named, ...sourcesIn(claim.evidence)], snapshot);
  const record = snapshot.entities.get(claim.subject);
  if (record === undefined) return undefined;
  const subject = storedEntity(record);
  const value = subjectValue(claim, subject, problems);
  const decision = claimDecision(claim, id, snapshot);
  const others = otherClaims(claim, id, existing);
  const about = subjectDecision(claim, id, subject, value, others);
  checkPeriod(claim, about, problems);
  checkRead(claim, id, snapshot, problems, about.length > 0);
  return { ...decision, alongside: [...(decision.alongside ?? []), ...others, ...about] };
}

export const recordClaim: MutationDefinition = {
  name: 'recordClaim',
  description:
    'States what a source says of a property on which sources disagree, or which of these claims is preferred: then ' +
    'the entity carries its value. Of a claim that is there, the evidence is added. What is there is changed only by ' +
    'the version that was read.',
  input: defineInput('RecordClaimInput', 'What a source says of a property.', claimFields),
  payload: payloadOf({ name: 'Claim', noun: 'a claim', node: Claim }),
  evidenceNeeded: true,
  versionNeeded: false,
  fieldOf: (property, input) => (property === input['property'] ? 'value' : property),
  plan(input, evidence, inputProblems) {
    const claim = readClaim(input, evidence, inputProblems);
    const id = claimId(claim.subject, claim.property, claim.value);
    return {
      factId: id,
      names: namesOf(claim),
      decide: (snapshot, problems) => decideClaim(claim, id, snapshot, problems),
    };
  },
};
