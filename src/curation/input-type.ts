import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { enumOfVocabulary } from '../graphql/common/enums.js';
import { PartialDateScalar } from '../graphql/common/partial-date.scalar.js';
import { topic } from '../model/entity-types.js';
import { type ValueKind, valueKinds } from '../model/properties.js';

// Builds input types from the tables of the model, so that a mutation takes exactly what may be stored.

export type InputClass = abstract new () => object;
type GraphQLType = object | [GraphQLType];

export interface InputField {
  readonly type: GraphQLType;
  readonly description: string;
  readonly required: boolean;
}

export type InputFields = Readonly<Record<string, InputField>>;

export function defineInput(name: string, description: string, fields: InputFields): InputClass {
  abstract class Input {}
  InputType(name, { description })(Input);
  for (const [field, { type, description, required }] of Object.entries(fields)) {
    Field(() => type, { nullable: !required, description })(Input.prototype, field);
  }
  return Input;
}

export const EvidenceInput = defineInput('EvidenceInput', 'Where a fact was read.', {
  source: { type: ID, required: true, description: 'The id of the source, which must be in the graph.' },
  paragraph: {
    type: Int,
    required: false,
    description:
      'The paragraph: the lines of the source that are not empty, from 1. Left out for the source as a whole.',
  },
  quote: { type: String, required: false, description: 'The words of the source; needs a `paragraph`.' },
  inferred: {
    type: String,
    required: false,
    description:
      'The reasoning, in a phrase without #, where the source does not state the fact but it follows from what stands ' +
      'there; left out where the source states it.',
  },
});

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

const typesByKind = { date: PartialDateScalar, id: ID, evidence: [EvidenceInput] } as const;

function typeOfKind(value: ValueKind): GraphQLType {
  return value.kind === 'word' ? enumOfVocabulary(value.vocabulary) : typesByKind[value.kind];
}

function graphqlType(schema: unknown): GraphQLType {
  const value = schema instanceof z.ZodType ? valueKinds.get(schema) : undefined;
  if (value !== undefined) return typeOfKind(value);
  if (schema instanceof z.ZodArray) return [graphqlType(schema.element)];
  if (schema instanceof z.ZodNumber) return schema.isInt ? Int : Float;
  if (schema instanceof z.ZodBoolean) return Boolean;
  if (schema === topic) return TopicInput;
  if (schema instanceof z.ZodEnum) throw new TypeError('Words have a vocabulary: declare the property by `word`.');
  if (schema instanceof z.ZodObject) throw new TypeError('An object needs an input type: declare one, as TopicInput.');
  return String;
}

function descriptionOf(schema: unknown): string {
  const own = schema instanceof z.ZodType ? schema.description : undefined;
  const inner = unwrap(schema);
  return own ?? (inner instanceof z.ZodType ? inner.description : undefined) ?? 'The value.';
}

/** Input fields for properties of the model. */
export function inputFields(shape: z.ZodRawShape): InputFields {
  return Object.fromEntries(
    Object.entries(shape).map(([property, schema]) => [
      property,
      {
        type: graphqlType(unwrap(schema)),
        description: descriptionOf(schema),
        required: !(schema instanceof z.ZodOptional),
      },
    ]),
  );
}

const TopicInput = defineInput('TopicInput', 'One of `topics`.', inputFields(topic.shape));

/** The same fields, none of them required, for corrections. */
export function optionalFields(fields: InputFields): InputFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, required: false }]));
}
