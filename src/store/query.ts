import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../model/errors.js';
import { packageRoot } from '../package-root.js';
import { expandFragments } from './expand-fragments.js';

/** A Cypher statement with the types of its parameters and of its rows. */
export interface Query<P, R> {
  /** The path of its file below `cypher/`, without the ending. */
  readonly name: string;
  readonly text: string;
  /** The types of the parameters; a test compares them with the `$names` in the text. */
  readonly parameters: z.ZodType<P>;
  /** True if it may read many rows, so that others must not wait for it. */
  readonly isHeavy?: boolean;
  /**
   * The ids of the entities that it adds, changes or removes, so that who keeps something of them need not read all again;
   * null if those must be known by no id. A query that touches no entity has none.
   */
  entitiesWritten?(parameters: P): readonly string[] | null;
  /** The type of a row; a test compares it with the returned columns, and strict stores check each row. */
  readonly row: z.ZodType<R>;
}

/**
 * The placeholders of a Cypher file, for what Cypher does not accept as a parameter: a label, a relationship type or a
 * composed condition. Each has the value with which tests check the file.
 */
export type Placeholders = Readonly<Record<string, string>>;

/** A query with placeholders, which must be replaced before it can run. */
export interface QueryTemplate<P, R, H extends Placeholders> {
  readonly name: string;
  readonly placeholders: H;
  /**
   * Replaces the placeholders. Only identifiers of the model and conditions composed of parameters are allowed: a value
   * never becomes part of the text.
   */
  with(replacements: { readonly [K in keyof H]: string }): Query<P, R>;
}

type AnyQuery = Query<unknown, unknown>;

/** All bound queries by name, with the placeholders as tests check them. */
export const boundQueries = new Map<string, AnyQuery>();

function readCypher(name: string): string {
  const text = readFileSync(join(packageRoot, 'cypher', `${name}.cypher`), 'utf8');
  try {
    return expandFragments(text);
  } catch (thrown) {
    throw new SyntaxError(`cypher/${name}.cypher: ${messageOf(thrown)}.`, { cause: thrown });
  }
}

type Parsed<S extends z.ZodRawShape> = z.output<z.ZodObject<S, z.core.$strict>>;

interface QueryShape<P extends z.ZodRawShape, R extends z.ZodRawShape> {
  readonly parameters: P;
  readonly row: R;
  /** `heavy` if it may read many rows: see `withHeavyLane`. */
  readonly weight?: 'light' | 'heavy';
  readonly entitiesWritten?: Query<Parsed<P>, unknown>['entitiesWritten'];
}

function shapeOf<P extends z.ZodRawShape, R extends z.ZodRawShape>({
  parameters,
  row,
  weight,
  entitiesWritten,
}: QueryShape<P, R>) {
  return {
    parameters: z.strictObject(parameters),
    row: z.strictObject(row),
    isHeavy: weight === 'heavy',
    ...(entitiesWritten && { entitiesWritten }),
  };
}

function remember(name: string, query: AnyQuery): void {
  if (boundQueries.has(name)) throw new Error(`cypher/${name}.cypher is bound twice: bind it once and import that.`);
  boundQueries.set(name, query);
}

/** Binds a Cypher file to the types of its parameters and rows. */
export function defineQuery<P extends z.ZodRawShape, R extends z.ZodRawShape>(name: string, shape: QueryShape<P, R>) {
  const query = { name, text: readCypher(name), ...shapeOf(shape) };
  remember(name, query);
  return query;
}

/**
 * Splits a text at its placeholders once, so that replacing them costs less than caching the results. Matches whole words
 * only: the placeholder FILTER does not affect a property named FILTERED.
 */
function filler<H extends Placeholders>(text: string, placeholders: H) {
  const parts = text.split(new RegExp(`\\b(${Object.keys(placeholders).join('|')})\\b`));
  return (replacements: { readonly [K in keyof H]: string }) =>
    parts.map((part) => replacements[part] ?? part).join('');
}

/** Binds a Cypher file with placeholders. */
export function defineQueryTemplate<P extends z.ZodRawShape, R extends z.ZodRawShape, H extends Placeholders>(
  name: string,
  shape: QueryShape<P, R> & { readonly placeholders: H },
): QueryTemplate<z.output<z.ZodObject<P>>, z.output<z.ZodObject<R>>, H> {
  const { placeholders } = shape;
  const fill = filler(readCypher(name), placeholders);
  const rest = shapeOf(shape);
  const template = {
    name,
    placeholders,
    with: (replacements: { readonly [K in keyof H]: string }) => ({ name, text: fill(replacements), ...rest }),
  };
  remember(name, template.with(placeholders));
  return template;
}
