import type { FieldNode, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/common/enums.js';
import { type ClientError, errorCodes } from '../model/errors.js';
import { type InputRule, inputRules, type Problem, type ProblemCode, problemCodes } from './problems.js';

const MutationProblemCode = enumOf(
  'MutationProblemCode',
  'Why a mutation failed. What is no matter of its input or of the graph is an error instead.',
  Object.fromEntries(problemCodes.map((code) => [code, errorCodes[code]])),
);

const MutationRule = enumOf('MutationRule', 'The rules for the input of mutations.', inputRules);

@ObjectType({ description: 'Something for which a mutation failed.' })
export class MutationProblem implements Problem {
  @Field(() => MutationProblemCode, { description: 'Why it failed.' })
  code!: ProblemCode;

  @Field(() => [String], {
    description: 'Where in the input, as `["evidence", "0", "source"]`; empty if it is of no field.',
  })
  path!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What the input has there, as text, shortened.' })
  value!: string | null;

  @Field(() => MutationRule, { nullable: true, description: 'The rule that was broken; null if it was none of these.' })
  rule!: InputRule | null;

  @Field(() => String, { description: 'What is wrong and what would be right, in a sentence.' })
  message!: string;
}

function isProblemCode(code: string): code is ProblemCode {
  return problemCodes.some((each) => each === code);
}

/** The problems that made a mutation fail; empty if it failed for something that is no matter of its input. */
export function problemsIn({ code, message, details }: ClientError): readonly Problem[] {
  if (Array.isArray(details['problems'])) return details['problems'];
  return isProblemCode(code) ? [{ code, path: [], value: null, rule: null, message }] : [];
}

/** True if an operation asks the payload of a mutation for a field, under whatever name and in whatever fragment. */
export function asksPayloadFor(
  name: string,
  { schema, fragments, variableValues }: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
  payload: GraphQLOutputType,
  nodes: readonly FieldNode[],
): boolean {
  const type = getNamedType(payload);
  if (!isObjectType(type)) return false;
  const fields = collectSubfields(schema, fragments, variableValues, type, nodes);
  return [...fields.values()].some(([node]) => node?.name.value === name);
}
