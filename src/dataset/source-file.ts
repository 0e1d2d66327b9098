import { type Document, isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { DatasetFile, Place, Problem } from './facts.js';

type Path = readonly PropertyKey[];

/** A dataset file read as YAML, which knows on which line each of its values stands. */
export class SourceFile {
  readonly path: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor({ path, text }: DatasetFile) {
    this.path = path;
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true });
  }

  /** What is not YAML in it. */
  syntaxProblems(): Problem[] {
    return this.#document.errors.map(({ message, pos }) => ({
      path: this.path,
      line: this.#lines.linePos(pos[0]).line,
      message: message.split('\n')[0] ?? message,
    }));
  }

  /** The file as plain values; an empty file is an empty dataset. */
  content(): unknown {
    return this.#document.toJS() ?? {};
  }

  /** Where the value at a path stands, or the nearest thing around it that is there. */
  place(path: Path): Place {
    return { path: this.path, line: this.#lineOf(path) };
  }

  /** A problem that zod found, said for the person who writes the file. */
  problem(issue: z.core.$ZodIssue): Problem[] {
    const where = describePath(issue.path);
    if (issue.code !== 'unrecognized_keys') {
      return [{ ...this.place(issue.path), message: `${where} ${sentenceOf(issue)}` }];
    }
    return issue.keys.map((key) => ({
      path: this.path,
      line: this.#lineOfKey(issue.path, key),
      message: `${where} has no property ${key}: correct its name or take it out.`,
    }));
  }

  #lineOf(path: Path): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node)) return this.#lineOfNode(node);
    }
    return 1;
  }

  #lineOfKey(path: Path, key: string): number {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === key) : undefined;
    return isNode(pair?.key) ? this.#lineOfNode(pair.key) : this.#lineOf(path);
  }

  #lineOfNode(node: Node): number {
    return this.#lines.linePos(node.range?.[0] ?? 0).line;
  }
}

function describePath(path: Path): string {
  if (path.length === 0) return 'the file';
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return `is missing: give it a ${issue.expected}.`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}.`;
  const message = issue.message.replace(/^Invalid input: e/, 'is not right: e');
  return message.endsWith('.') ? message : `${message}.`;
}
