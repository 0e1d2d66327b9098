import { dirname, join, relative } from 'node:path';
import type { Node, SourceFile as ParsedFile } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isFunctionLikeDeclaration,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** A file of a project as the compiler reads it. */
export interface SourceFile {
  /** Relative to the folder of the project's sources. */
  readonly path: string;
  readonly lines: number;
  /** What every form of import and re-export names, type imports and modules of workers included. */
  readonly specifiers: readonly string[];
  /** Imports of what is only known at run time. */
  readonly computedImports: readonly string[];
  /** How many lines each function takes. */
  readonly functionLines: readonly number[];
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

function computedImport(node: Node, file: ParsedFile): string[] {
  if (!isCallExpression(node)) return [];
  if (node.expression.getText(file) === 'require') return [node.getText(file)];
  const [named] = node.arguments;
  const isKnown = named !== undefined && (isStringLiteral(named) || isNoSubstitutionTemplateLiteral(named));
  return node.expression.kind === SyntaxKind.ImportKeyword && !isKnown ? [node.getText(file)] : [];
}

/** A literal without its quotes. */
function textOf(literal: Node, file: ParsedFile): string {
  return literal.getText(file).slice(1, -1);
}

/** A module that a worker is started with: `new URL('./worker.js', import.meta.url)`. */
function workerModule(node: Node, file: ParsedFile): string[] {
  if (!isNewExpression(node) || node.expression.getText(file) !== 'URL') return [];
  const [named, base] = node.arguments ?? [];
  if (named === undefined || !isStringLiteral(named) || base?.getText(file) !== 'import.meta.url') return [];
  return [textOf(named, file)];
}

function linesOf(node: Node, file: ParsedFile): number {
  const line = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(file)) + 1;
}

function read(file: ParsedFile, path: string): SourceFile {
  const computedImports: string[] = [];
  const functionLines: number[] = [];
  const workers: string[] = [];
  walk(file, (node) => {
    workers.push(...workerModule(node, file));
    computedImports.push(...computedImport(node, file));
    if (isFunctionLikeDeclaration(node)) functionLines.push(linesOf(node, file));
  });
  const literals = [...file.imports, ...file.moduleAugmentations];
  const specifiers = [...literals.map((node) => textOf(node, file)), ...workers];
  const lines = file.text.trimEnd().split('\n').length;
  return { path, lines, specifiers, computedImports, functionLines };
}

/** Reads what a project's tsconfig.json includes, as the compiler does. */
export function readSourceFiles(project: string, sources: string): SourceFile[] {
  const api = new API({ cwd: project });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [join(project, 'tsconfig.json')] });
    const [opened] = snapshot.getProjects();
    if (opened === undefined) throw new Error(`There is no project at ${project}.`);
    return opened.rootFiles.map((name) => {
      const file = opened.program.getSourceFile(name);
      if (file === undefined) throw new Error(`The compiler did not read ${name}.`);
      return read(file, relative(sources, name));
    });
  } finally {
    api.close();
  }
}

/** The file that a relative specifier names, relative to the sources as the importing file is. */
export function resolveSpecifier(from: string, specifier: string): string {
  return join(dirname(from), specifier).replace(/\.js$/, '.ts');
}
