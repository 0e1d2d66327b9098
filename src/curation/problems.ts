import type { z } from 'zod';
import { ClientError } from '../model/errors.js';
import { isOfCharacters } from '../model/properties.js';
import { didYouMean } from '../model/suggest.js';

/** The rules for input of mutations, as problems name them. */
export const inputRules = {
  FORMAT: 'It is not written as such a value is.',
  TOO_LONG: 'It has more characters than allowed.',
  CONTROL_CHARACTER: 'It has a control character, or another that no text may have.',
  REQUIRED: 'It is missing, or would be removed and must not be.',
  NO_EVIDENCE: 'A fact without evidence is refused.',
  UNKNOWN_ID: 'No entity or fact has this id.',
  WRONG_TYPE: 'The id is of an entity of a type that does not fit here.',
  TAKEN: 'A fact of this id is there already.',
  REVERSED: 'It ends before it begins or, where the end is the first day it no longer was, on the day it begins.',
  OUTSIDE_TERM: 'A date lies outside the term it belongs to.',
  OUTSIDE_LIFETIME: 'A date lies outside the life of a province or organization.',
  NOT_APPLICABLE: 'Facts of this type have no such property.',
  IN_USE: 'Other facts depend on it.',
  MERGED: 'The id is of an entity that was merged into another: name that.',
  RELATED: 'A fact links the two, as no entity is linked to itself.',
  DISTINCT: 'The two were judged not to be the same.',
  MERGED_SINCE: 'A later merge stands on it: split that first.',
  DISPUTED: 'Sources disagree on it: say which claim is preferred.',
  PURGED: 'A fact of this id was removed for good: it is not stated again.',
  CHANGED_BEFORE:
    'An earlier mutation of the same operation stated or changed the fact: no version of it can have been read.',
  UNKNOWN_ALIAS: 'No earlier mutation of the operation has this name in the response.',
  REUSED: 'The `clientMutationId` was used with another input.',
} as const;

export type InputRule = keyof typeof inputRules;

/** The codes of problems: why a mutation can fail by its input or by the state of the graph. */
export const problemCodes = ['BAD_USER_INPUT', 'CONFLICT', 'LIMIT_EXCEEDED', 'ROLLED_BACK'] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Why a mutation failed, as clients see it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The path in the input: `['evidence', '0', 'source']`. Empty if the problem is of no field. */
  readonly path: readonly string[];
  /** What is there in the input, shortened; null if nothing is. */
  readonly value: string | null;
  /** Null if no rule for input was broken. */
  readonly rule: InputRule | null;
  /** A sentence. */
  readonly message: string;
}

/** How much of a wrong value a problem quotes. */
const LONGEST_QUOTE = 200;

/** The value at a path of an input; undefined if there is none, or null. */
export function valueIn(input: unknown, path: readonly string[]): unknown {
  const value = path.reduce<unknown>((at, key) => Object.getOwnPropertyDescriptor(Object(at), key)?.value, input);
  return value ?? undefined;
}

/** The value at a path of an input, as text. */
function valueAt(input: unknown, path: readonly string[]): string | null {
  const value = valueIn(input, path);
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function ruleOf(issue: z.core.$ZodIssue): InputRule {
  if (isOfCharacters(issue)) return 'CONTROL_CHARACTER';
  return issue.code === 'too_big' && issue.origin === 'string' ? 'TOO_LONG' : 'FORMAT';
}

/** Collects all problems of an input, to report them together. */
export class Problems {
  readonly #input: unknown;
  readonly #found: Problem[];

  constructor(input: unknown, found: readonly Problem[] = []) {
    this.#input = input;
    this.#found = [...found];
  }

  copy(): Problems {
    return new Problems(this.#input, this.#found);
  }

  /**
   * @param field Its path, with dots between.
   * @param words Continues the sentence that begins with the field.
   * @param suggestions What may be meant.
   */
  add(field: string, rule: InputRule, words: string, suggestions: readonly string[] = []): void {
    this.addSentence(field, rule, `\`${field}\` ${words}`, suggestions);
  }

  /** @param sentence A whole sentence without its full stop. */
  addSentence(field: string, rule: InputRule, sentence: string, suggestions: readonly string[] = []): void {
    const message = `${sentence}.${didYouMean(suggestions)}`;
    this.#found.push(this.#problem('BAD_USER_INPUT', field, rule, message));
  }

  /** The error of a mutation that cannot be done whatever else is wrong with it. */
  failure(code: ProblemCode, field: string, message: string, details: ClientError['details'] = {}): ClientError {
    return new ClientError(code, message, { ...details, problems: [this.#problem(code, field, null, message)] });
  }

  #problem(code: ProblemCode, field: string, rule: InputRule | null, message: string): Problem {
    const path = field.split('.');
    return { code, path, value: valueAt(this.#input, path), rule, message };
  }

  /** Parses a value; undefined, with the problems added, if it does not match the schema. */
  parse<T>(schema: z.ZodType<T>, value: unknown, ...path: readonly (string | number)[]): T | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      this.add([...path, ...issue.path].join('.'), ruleOf(issue), issue.message);
    }
    return undefined;
  }

  /** @throws {ClientError} BAD_USER_INPUT with all problems, if there are any. */
  throwIfAny(): void {
    if (this.#found.length === 0) return;
    const message = this.#found.map((problem) => problem.message).join(' ');
    throw new ClientError('BAD_USER_INPUT', message, { problems: this.#found });
  }
}
