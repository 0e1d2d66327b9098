import { type Document, isMap, isNode, isPair, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { describePath, type Path, sentenceOf } from '../../../facts/describe-issue.js';
import type { DatasetFile, Place, Problem } from './dataset-file.js';

/** A dataset file read as YAML, which knows on which line each of its values stands. */
export class SourceFile {
  readonly path: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor({ path, text }: DatasetFile) {
    this.path = path;
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true, prettyErrors: false });
  }

  /** What is not YAML in it, and what a dataset does without. */
  syntaxProblems(): Problem[] {
    const problems = this.#document.errors.map(({ code, message, pos }) =>
      code === 'MULTIPLE_DOCS'
        ? this.#problemAt(pos[0], 'a second document begins: take the line --- out, or write a second file.')
        : this.#problemAt(pos[0], `not YAML: ${message}.`),
    );
    visit(this.#document, {
      Alias: (_, { source, range }) => {
        problems.push(this.#problemAt(range?.[0] ?? 0, `*${source} stands for another value: write that value out.`));
      },
    });
    return problems;
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

  #problemAt(offset: number, message: string): Problem {
    return { path: this.path, line: this.#lines.linePos(offset).line, message };
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
