import type { z } from 'zod';

export type Path = readonly PropertyKey[];

/** A path in the form `officials[2].name`. */
export function describePath(path: Path): string {
  if (path.length === 0) return 'the file';
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** The names of zod's types in messages. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'properties with their values',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** What would be valid; undefined for a rule with its own message. */
function expectationOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue.code === 'invalid_type' ? TYPE_NAMES[issue.expected] : undefined;
}

/** Says what is wrong with a value and what would be valid, for its author. */
export function sentenceOf(issue: z.core.$ZodIssue): string {
  const expectation = expectationOf(issue);
  if (issue.input === undefined) return `is missing: give it ${expectation ?? 'a value'}.`;
  if (expectation === undefined || !issue.message.startsWith('Invalid')) return `${issue.message}.`;
  if (issue.input === null) return `has no value: give it ${expectation}.`;
  return `must be ${expectation}${expectation === 'text' ? ': put it in quotes' : ''}.`;
}
