import type { FieldNode } from 'graphql';
import { type GraphQLError, type GraphQLLeafType, locatedError } from 'graphql';
import type { Deadline } from '../../store/deadline.js';

export type Variables = Readonly<Record<string, unknown>>;
export type Answer = Record<string, unknown>;

/** The path of a value in the response, as a linked list from the value to the root. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

/** The execution of one request. */
export interface Run {
  readonly deadline: Deadline;
  readonly context: object;
  readonly variables: Variables;
  /** The arguments of fields whose arguments have variables, computed when first needed. */
  readonly args: Variables[];
  readonly errors: GraphQLError[];
}

/** Turns the value of a resolver into the response value, or a promise of it. Throws on failure. */
export type Complete = (value: unknown, run: Run, parent: Path | undefined, key: string | number) => unknown;

export interface FieldPlan {
  readonly responseName: string;
  /** The field in the document, for the locations of errors. */
  readonly nodes: readonly FieldNode[];
  readonly isNullable: boolean;
  readonly read: (source: object, run: Run) => unknown;
  readonly complete: Complete;
}

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

function keysOf(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.parent) keys.unshift(at.key);
  return keys;
}

/** Reports an error at a nullable position, where the value becomes null; elsewhere throws it, to the parent. */
function fail(thrown: unknown, nodes: readonly FieldNode[], path: Path, isNullable: boolean, run: Run): null {
  const error = locatedError(thrown, nodes, keysOf(path));
  if (!isNullable) throw error;
  run.errors.push(error);
  return null;
}

function readField({ responseName, read, complete }: FieldPlan, source: object, run: Run, path: Path | undefined) {
  run.deadline.check();
  const value = read(source, run);
  return isPromise(value)
    ? value.then((settled) => complete(settled, run, path, responseName))
    : complete(value, run, path, responseName);
}

/** Adds a field to the response; returns a promise if its value is not yet available. */
function putField(answer: Answer, field: FieldPlan, source: object, run: Run, path: Path | undefined) {
  const { responseName: key, nodes, isNullable } = field;
  let completed: unknown;
  try {
    completed = readField(field, source, run, path);
  } catch (thrown) {
    completed = fail(thrown, nodes, { parent: path, key }, isNullable, run);
  }
  if (!isPromise(completed)) {
    answer[key] = completed;
    return undefined;
  }
  // Reserves the position of the field, as the response has the order of the query.
  answer[key] = undefined;
  const put = (settled: unknown) => {
    answer[key] = settled;
  };
  return completed.then(put, (thrown) => put(fail(thrown, nodes, { parent: path, key }, isNullable, run)));
}

export function completeObject(
  fields: readonly FieldPlan[],
  source: object,
  run: Run,
  path: Path | undefined,
): Answer | Promise<Answer> {
  const answer: Answer = {};
  const pending: Promise<void>[] = [];
  try {
    for (const field of fields) {
      const promise = putField(answer, field, source, run, path);
      if (promise !== undefined) pending.push(promise);
    }
  } catch (thrown) {
    // A rejection of a field in progress that nobody awaits would end the process.
    void Promise.allSettled(pending);
    throw thrown;
  }
  const [first] = pending;
  if (first === undefined) return answer;
  // Most objects wait for one field at the most.
  return (pending.length === 1 ? first : Promise.all(pending)).then(() => answer);
}

export function completeLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    if (isMissing(value)) return null;
    const serialized = type.serialize(value);
    if (isMissing(serialized)) throw new Error(`Expected ${type.name} to stand for a value, and it does not.`);
    return serialized;
  };
}

export function completeRequired(complete: Complete, name: string): Complete {
  return (value, run, parent, key) => {
    const completed = complete(value, run, parent, key);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${name}.`);
    return completed;
  };
}

/** Completes each item of a list. */
export function completeList(
  complete: Complete,
  isNullable: boolean,
  name: string,
  nodes: readonly FieldNode[],
): Complete {
  function completeItem(item: unknown, run: Run, parent: Path, key: number): unknown {
    const failed = (thrown: unknown) => fail(thrown, nodes, { parent, key }, isNullable, run);
    try {
      const completed = isPromise(item)
        ? item.then((settled) => complete(settled, run, parent, key))
        : complete(item, run, parent, key);
      return isPromise(completed) ? completed.catch(failed) : completed;
    } catch (thrown) {
      return failed(thrown);
    }
  }
  return (value, run, parent, key) => {
    if (isMissing(value)) return null;
    if (!Array.isArray(value)) throw new Error(`Expected a list for field ${name}.`);
    const path: Path = { parent, key };
    const completed: unknown[] = [];
    try {
      for (const [index, item] of value.entries()) completed.push(completeItem(item, run, path, index));
    } catch (thrown) {
      // A rejection of an item in progress that nobody awaits would end the process.
      void Promise.allSettled(completed);
      throw thrown;
    }
    return completed.some(isPromise) ? Promise.all(completed) : completed;
  };
}
