import { describe, expect, it } from 'vitest';
import { factKinds } from '../../src/curation/fact-kinds.js';
import { parseDataset, readDatasetFolder } from '../../src/exchange/formats/dataset/parse-dataset.js';
import type { EntityFact, Facts, RelationshipFact } from '../../src/facts/fact.js';
import { loadFacts } from '../../src/facts/write-facts.js';
import { entityTypeWord } from '../../src/graphql/common/enums.js';
import { readReference } from '../../src/model/evidence-reference.js';
import { relationshipId } from '../../src/model/relationship-id.js';
import { packageRoot } from '../../src/package-root.js';
import { editor } from '../support/access/viewers.js';
import { contentOf } from '../support/facts/graph-content.js';
import { openForTest } from '../support/fixtures.js';
import { type Ask, askerOf } from '../support/graphql/ask.js';
import { openTestStore } from '../support/store/test-store.js';

const documents = ['Directive', 'Law', 'Decree', 'Resolution', 'Agreement'];

/** One mutation, as a field of an operation and the variable it takes. */
interface Step {
  readonly name: string;
  readonly input: object;
}

function evidenceInput(references: readonly string[]): object[] {
  return references.map((reference) => {
    const { sourceId, paragraph, quote, inferred } = readReference(reference);
    return { source: sourceId, paragraph, quote, inferred };
  });
}

function propertiesInput({ properties }: EntityFact | RelationshipFact): object {
  const { topics } = properties;
  if (!Array.isArray(topics)) return properties;
  const items = topics.map((topic: { evidence: string[] }) => ({ ...topic, evidence: evidenceInput(topic.evidence) }));
  return { ...properties, topics: items };
}

function adding(fact: EntityFact): Step {
  const isDocument = documents.includes(fact.type);
  return {
    name: `add${isDocument ? 'LegalDocument' : fact.type}`,
    input: {
      id: fact.id,
      ...(isDocument && { type: entityTypeWord(fact.type) }),
      ...propertiesInput(fact),
      evidence: evidenceInput(fact.evidence),
    },
  };
}

function recording(fact: RelationshipFact): Step {
  const kind = factKinds.find(({ type }) => type === fact.type);
  if (kind === undefined) throw new Error(`No mutation states a fact of type ${fact.type}.`);
  const bare = relationshipId(fact, fact.properties);
  return {
    name: kind.name,
    input: {
      [kind.from]: fact.fromId,
      [kind.to]: fact.toId,
      ...(fact.id !== bare && { key: fact.id.slice(bare.length + 1) }),
      ...propertiesInput(fact),
      evidence: evidenceInput(fact.evidence),
    },
  };
}

function claiming({ properties, id, evidence }: EntityFact, { relationships }: Facts): Step {
  const subject = relationships.find(({ type, fromId }) => type === 'ABOUT' && fromId === id)?.toId;
  return { name: 'recordClaim', input: { subject, ...properties, evidence: evidenceInput(evidence) } };
}

/** The mutations that state all facts: sources first, then entities, for facts can name only what is there. */
function stepsOf(facts: Facts): Step[] {
  const rank = ({ type, properties }: EntityFact) => (type === 'Source' ? 0 : properties['topics'] ? 2 : 1);
  const entities = facts.entities.filter(({ type }) => type !== 'Claim').sort((a, b) => rank(a) - rank(b));
  const claims = facts.entities.filter(({ type }) => type === 'Claim');
  const relationships = facts.relationships.filter(({ type }) => type !== 'ABOUT');
  return [...entities.map(adding), ...relationships.map(recording), ...claims.map((claim) => claiming(claim, facts))];
}

/** Runs mutations, as many in one operation as one may hold. */
async function runAll(ask: Ask, steps: readonly Step[]): Promise<void> {
  const size = 30;
  for (let start = 0; start < steps.length; start += size) {
    const batch = steps.slice(start, start + size);
    const types = batch.map(({ name }, n) => `$i${n}: ${name[0]?.toUpperCase()}${name.slice(1)}Input!`);
    const fields = batch.map(({ name }, n) => `m${n}: ${name}(input: $i${n}) { version }`);
    const variables = Object.fromEntries(batch.map(({ input }, n) => [`i${n}`, input]));
    const { errors } = await ask(`mutation (${types.join()}) { ${fields.join(' ')} }`, variables);
    if (errors) throw new Error(errors.map(({ message, path }) => `${path} ${message}`).join('\n'));
  }
}

describe('the starting dataset, stated by mutations', () => {
  it('makes the same graph as when it is loaded', async () => {
    const facts = parseDataset(await readDatasetFolder(`${packageRoot}/data`));
    const { store } = await openForTest(openTestStore);
    await loadFacts(store, facts);
    const loaded = await contentOf(store);
    const { store: other } = await openForTest(openTestStore);
    await runAll(askerOf(other, editor), stepsOf(facts));
    const stated = await contentOf(other);
    expect(stated.entities).toHaveLength(facts.entities.length);
    expect(stated.entities).toEqual(loaded.entities);
    expect(stated.relationships).toEqual(loaded.relationships);
  });
});
