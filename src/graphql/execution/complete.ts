import type { FieldNode } from 'graphql';
import { type GraphQLError, type GraphQLLeafType, locatedError } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
export type Answer = Record<string, unknown>;

/** Where a value lies in the answer, its parent first to be found. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

/** One answer in the making. */
export interface Run {
  readonly context: object;
  readonly variables: Variables;
  /** The arguments of each field whose arguments have variables, once they were needed. */
  readonly args: Variables[];
  readonly errors: GraphQLError[];
}

/** Makes of what a resolver gave what is answered, or a promise of it; throws if the place must not be null. */
export type Complete = (value: unknown, run: Run, parent: Path | undefined, key: string | number) => unknown;

export interface FieldPlan {
  readonly responseName: string;
  /** Where the field stands in the document, for errors. */
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

/** An error with its place, reported where null may stand for the value and thrown on where it may not. */
function fail(thrown: unknown, nodes: readonly FieldNode[], path: Path, isNullable: boolean, run: Run): null {
  const error = locatedError(thrown, nodes, keysOf(path));
  if (!isNullable) throw error;
  run.errors.push(error);
  return null;
}

function readField({ responseName, read, complete }: FieldPlan, source: object, run: Run, path: Path | undefined) {
  const value = read(source, run);
  return isPromise(value)
    ? value.then((settled) => complete(settled, run, path, responseName))
    : complete(value, run, path, responseName);
}

/** Puts a field into the answer, or answers the promise that will. */
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
  // Keeps the place of the field: answers have the order of their questions.
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
  return pending.length === 0 ? answer : Promise.all(pending).then(() => answer);
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

/** A list, each item completed by itself. */
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
