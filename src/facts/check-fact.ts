import { z } from 'zod';
import { entityTypeNames, entityTypeOf, entityTypes } from '../model/entity-types.js';
import { entityId, evidence } from '../model/properties.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import { relationshipTypeNames, relationshipTypes } from '../model/relationship-types.js';
import { describePath, sentenceOf } from './describe-issue.js';
import { type EntityFact, type Fact, isRelationshipFact, type RelationshipFact } from './fact.js';
import { type NamedId, namedEnds, namedInProperties, typeProblem } from './named-ids.js';

type Format = z.ZodType<{ properties: Record<string, unknown>; evidence: string[] }>;

function formatOf(properties: z.ZodRawShape, evidenceFormat: z.ZodType<string[]>): Format {
  return z.object({ properties: z.strictObject(properties), evidence: evidenceFormat });
}

const entityFormats = new Map<string, Format>(
  entityTypeNames.map((type) => [
    type,
    // A source needs no evidence.
    formatOf(entityTypes[type].properties, type === 'Source' ? evidence.or(z.tuple([]).transform(() => [])) : evidence),
  ]),
);
const relationshipFormats = new Map<string, Format>(
  relationshipTypeNames.map((type) => [type, formatOf(relationshipTypes[type].properties, evidence)]),
);

/** The type problems of named entities, each with the property or end that names it. */
function typeProblems(named: readonly NamedId[]): string[] {
  return named.flatMap((one) => {
    const problem = typeProblem(one);
    return problem === undefined ? [] : [`${one.path[0]} ${problem}`];
  });
}

/** The type problems of entities named in the properties of a fact. */
export function propertyTypeProblems(fact: Fact): string[] {
  return typeProblems(namedInProperties(fact));
}

function relationshipProblems(fact: RelationshipFact): string[] {
  const { id, type, fromId, toId } = fact;
  const key = parseRelationshipId(id);
  const namesEnds = key?.fromId === fromId && key.type === type && key.toId === toId;
  const idProblem = `its id ${id} does not name its ends: it must begin with ${fromId}/${type}/${toId}`;
  return [...typeProblems(namedEnds(fact)), ...(namesEnds ? [] : [idProblem])];
}

function entityProblems({ id, type }: EntityFact): string[] {
  const wellFormed = entityId.safeParse(id);
  if (!wellFormed.success) return [`its id ${id} ${wellFormed.error.issues[0]?.message}`];
  return entityTypeOf(id) === type ? [] : [`its id ${id} must begin with ${entityTypes[type].prefix}:`];
}

/** Checks a fact by itself: its normalized form, or all problems. */
export function checkFact(fact: Fact): { readonly fact: Fact } | { readonly problems: string[] } {
  const format = isRelationshipFact(fact) ? relationshipFormats.get(fact.type) : entityFormats.get(fact.type);
  const result = format?.safeParse(fact, { reportInput: true });
  if (!result) return { problems: [`there is no type ${fact.type}`] };
  if (!result.success) {
    return { problems: result.error.issues.map(describeIssue) };
  }
  const problems = isRelationshipFact(fact) ? relationshipProblems(fact) : entityProblems(fact);
  return problems.length > 0 ? { problems } : { fact: { ...fact, ...result.data } };
}

/** The problem without a full stop, as all problems of a fact form one sentence. */
function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `it has no property ${issue.keys.join(', ')}: correct the name or take it out`;
  }
  return `${describeIssuePath(issue.path)} ${sentenceOf(issue).replace(/\.$/, '')}`;
}

function describeIssuePath(path: readonly PropertyKey[]): string {
  return path.length > 1 && path[0] === 'properties' ? describePath(path.slice(1)) : describePath(path);
}
