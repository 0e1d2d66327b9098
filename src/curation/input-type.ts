import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { enumOfWords } from '../graphql/common/enums.js';
import { PartialDateScalar } from '../graphql/common/partial-date.scalar.js';
import { valueKinds } from '../model/properties.js';

// Input types are made of the tables of the model: what may be stored of a fact is what may be said of it.

export type InputClass = abstract new () => object;
type GraphQLType = object | [GraphQLType];

export interface InputField {
  readonly type: GraphQLType;
  readonly description: string;
  readonly required: boolean;
}

export type InputFields = Readonly<Record<string, InputField>>;

/** A new input type with the given fields. */
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
});

const objectInputs = new Map<unknown, InputClass>();

/** The input type of what a list holds, as `TopicInput` for `topics`. */
function objectInput(property: string, schema: z.ZodObject): InputClass {
  const known = objectInputs.get(schema);
  if (known !== undefined) return known;
  const singular = property.replace(/s$/, '');
  const name = `${singular[0]?.toUpperCase()}${singular.slice(1)}Input`;
  const input = defineInput(name, `One of \`${property}\`.`, inputFields(schema.shape));
  objectInputs.set(schema, input);
  return input;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

const typesByKind = { date: PartialDateScalar, id: ID, evidence: [EvidenceInput] } as const;

function graphqlType(property: string, schema: unknown): GraphQLType {
  const kind = schema instanceof z.ZodType ? valueKinds.get(schema)?.kind : undefined;
  if (kind !== undefined) return typesByKind[kind];
  if (schema instanceof z.ZodArray) return [graphqlType(property, schema.element)];
  if (schema instanceof z.ZodEnum) return enumOfWords(schema.options);
  if (schema instanceof z.ZodNumber) return schema.isInt ? Int : Float;
  if (schema instanceof z.ZodBoolean) return Boolean;
  return schema instanceof z.ZodObject ? objectInput(property, schema) : String;
}

function descriptionOf(schema: unknown): string {
  const own = schema instanceof z.ZodType ? schema.description : undefined;
  const inner = unwrap(schema);
  return own ?? (inner instanceof z.ZodType ? inner.description : undefined) ?? 'The value.';
}

/** The fields of an input for properties of the model. */
export function inputFields(shape: z.ZodRawShape): InputFields {
  return Object.fromEntries(
    Object.entries(shape).map(([property, schema]) => [
      property,
      {
        type: graphqlType(property, unwrap(schema)),
        description: descriptionOf(schema),
        required: !(schema instanceof z.ZodOptional),
      },
    ]),
  );
}

/** The same fields, none of which must be given, as a correction takes them. */
export function optionalFields(fields: InputFields): InputFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, required: false }]));
}
