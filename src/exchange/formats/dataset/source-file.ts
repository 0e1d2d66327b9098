import { type Document, isMap, isNode, isPair, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { describePath, type Path, sentenceOf } from '../../../facts/describe-issue.js';
import type { DatasetFile, Location, Problem } from './dataset-file.js';

/** A dataset file parsed as YAML, with the line of each value. */
export class SourceFile {
  readonly path: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor({ path, text }: DatasetFile) {
    this.path = path;
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true, prettyErrors: false });
  }

  /** Syntax errors, and YAML features that datasets may not use. */
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

  /** The content as plain values; an empty file is an empty dataset. */
  content(): unknown {
    return this.#document.toJS() ?? {};
  }

  /** The location of the value at a path, or of its nearest existing parent. */
  locate(path: Path): Location {
    return { path: this.path, line: this.#lineOf(path) };
  }

  /** Describes an issue found by zod to the author of the file. */
  problem(issue: z.core.$ZodIssue): Problem[] {
    const where = describePath(issue.path);
    if (issue.code !== 'unrecognized_keys') {
      return [{ ...this.locate(issue.path), message: `${where} ${sentenceOf(issue)}` }];
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
