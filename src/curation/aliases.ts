import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { ID } from 'type-graphql';
import { similarTo } from '../model/suggest.js';
import { quotedId } from '../model/wrong-id.js';
import type { Input } from './common-input.js';
import type { Problems } from './problems.js';

/** Begins an id that stands for what an earlier mutation of the operation made: `#who`. No id of the graph has it. */
const SIGN = '#';

/** What is said of it where an input is described. */
export const ALIASES =
  'In place of an id, `#name` stands for the `factId` of an earlier mutation of the operation, which the response calls `name`.';

/** What the mutations of an operation have made so far: the id of the fact, by the key of the field in the response. */
export type Made = ReadonlyMap<string, string>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy of an input in which each id is replaced. Paths have dots between their parts. */
function mapIds(
  type: GraphQLInputType,
  value: unknown,
  replace: (id: string, path: string) => string,
  path: string,
): unknown {
  if (isNonNullType(type)) return mapIds(type.ofType, value, replace, path);
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isListType(type)) {
    return Array.isArray(value) ? value.map((item, index) => mapIds(type.ofType, item, replace, below(index))) : value;
  }
  if (isInputObjectType(type) && isObject(value)) {
    const fields = type.getFields();
    const entries = Object.entries(value).map(([name, each]) => {
      const field = fields[name];
      return [name, field === undefined ? each : mapIds(field.type, each, replace, below(name))];
    });
    return Object.fromEntries(entries);
  }
  return type === ID && typeof value === 'string' ? replace(value, path) : value;
}

function reportUnknown(problems: Problems, path: string, given: string, made: Made): void {
  const earlier = [...made.keys()].map((key) => SIGN + key);
  const those = earlier.length === 0 ? 'there is none before this one' : `there are ${earlier.join(', ')}`;
  const words = `names no earlier mutation of the operation: ${quotedId(given)}; ${those}`;
  problems.add(path, 'UNKNOWN_ALIAS', words, similarTo(given, earlier));
}

/**
 * An input in which ids stand in place of the names of earlier mutations.
 * @throws {ClientError} BAD_USER_INPUT for names of none: nothing else can be said of the input then.
 */
export function withIds(type: GraphQLInputType, input: Input, made: Made, problems: Problems): Input {
  const unknown = problems.copy();
  const replaced = mapIds(
    type,
    input,
    (id, path) => {
      if (!id.startsWith(SIGN)) return id;
      const found = made.get(id.slice(SIGN.length));
      if (found === undefined) reportUnknown(unknown, path, id, made);
      return found ?? id;
    },
    '',
  );
  unknown.throwIfAny();
  return isObject(replaced) ? replaced : input;
}
