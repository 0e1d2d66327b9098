import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: [],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
  },
  include: ['.'],
};

/** A client's project in a temporary folder, which sees the packages of this one. */
export class TypeCheckedFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'officials-graph-typings-'));

  constructor() {
    symlinkSync(join(packageRoot, 'node_modules'), join(this.path, 'node_modules'), 'junction');
    this.write('tsconfig.json', JSON.stringify(tsconfig));
  }

  /** Writes a file, and says where it is. */
  write(name: string, text: string): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** What the compiler says of each file, as `TS2322: …`; files of which it says nothing are left out. */
  check(): Record<string, string[]> {
    const compiler = join(packageRoot, 'node_modules/typescript/bin/tsc');
    const args = [compiler, '-p', this.path, '--pretty', 'false'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: this.path, encoding: 'utf8' });
    const errors: Record<string, string[]> = {};
    // The lines below an error that are indented explain it.
    for (const line of `${stdout}${stderr}`.split('\n').filter((text) => /^\S/.test(text))) {
      const [, file = 'the compiler', error = line] = /^(.+?)\(\d+,\d+\): error (TS.*)$/.exec(line) ?? [];
      errors[file] = [...(errors[file] ?? []), error];
    }
    return errors;
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
