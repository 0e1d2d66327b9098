import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { warningMeanings } from '../../src/curation/curation-warning.type.js';
import { inputRules } from '../../src/curation/problems.js';
import { doubtKinds } from '../../src/facts/doubts/doubt.js';
import { errorCodes } from '../../src/model/errors.js';
import { wordsOf } from '../../src/model/kinds.js';
import { entityPeriods, type Period, tenurePeriod, tenureTypes } from '../../src/model/periods.js';
import { factRules, graphRules } from '../../src/operations/check/check-rules.js';
import { packageRoot } from '../../src/package-root.js';
import { settings } from '../../src/settings.js';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');

/** The rows of the Markdown table whose head has these columns, without the marks of code around a cell. */
function tableRows(text: string, ...columns: string[]): string[][] {
  const lines = text.split('\n');
  const head = lines.indexOf(`| ${columns.join(' | ')} |`);
  if (head < 0) throw new Error(`There is no table with the columns ${columns.join(', ')}.`);
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replace(/^`([^`]*)`$/, '$1')),
  );
}

describe('README.md', () => {
  it('lists the variables of the environment as src/config.ts declares them', () => {
    const declared = Object.entries(settings).map(([name, setting]) => {
      const defaultValue = 'defaultValue' in setting ? setting.defaultValue : '–';
      return [name, defaultValue, setting.description];
    });
    expect(tableRows(read('README.md'), 'variable', 'default', 'what it sets')).toEqual(declared);
  });
});

describe('SECURITY.md', () => {
  it('names only variables that there are, and README.md leads to it', () => {
    const names = [...read('SECURITY.md').matchAll(/`([A-Z]{2,}_[A-Z_]+|HOST)\b/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !(name in settings))).toEqual([]);
    expect(read('README.md')).toContain('(SECURITY.md)');
  });
});

describe('docs/model.md', () => {
  it('lists the periods as src/model/periods.ts declares them', () => {
    const rowOf = (types: readonly string[], { from, until, end }: Period) => [types.join(', '), from, until, end];
    const declared = [
      rowOf(tenureTypes, tenurePeriod),
      ...entityPeriods.map(([type, period]) => rowOf([type], period)),
    ];
    expect(tableRows(read('docs/model.md'), 'what', 'begins', 'ends', 'the end is')).toEqual(declared);
  });
});

describe('docs/errors.md', () => {
  it('lists the codes as src/model/errors.ts declares them', () => {
    expect(tableRows(read('docs/errors.md'), 'code', 'what it means')).toEqual(Object.entries(errorCodes));
  });
});

describe('docs/errors.md on mutations', () => {
  it('lists the rules as src/curation/problems.ts declares them', () => {
    expect(tableRows(read('docs/errors.md'), 'rule', 'what it means')).toEqual(Object.entries(inputRules));
  });
});

describe('docs/errors.md on warnings', () => {
  it('lists them as src/facts/doubts/doubt.ts declares them', () => {
    const declared = wordsOf(doubtKinds).map((code) => [code, warningMeanings[code], doubtKinds[code].nextStep]);
    expect(tableRows(read('docs/errors.md'), 'warning', 'what it means', 'what to do')).toEqual(declared);
  });
});

describe('docs/operations.md', () => {
  it('lists the rules of a check as src/operations/check/check-rules.ts declares them', () => {
    const declared = Object.entries({ ...factRules, ...graphRules }).map(([name, { severity, summary, nextStep }]) => {
      return [name, severity, summary, nextStep];
    });
    const columns = ['rule', 'severity', 'what is wrong', 'what to do'];
    expect(tableRows(read('docs/operations.md'), ...columns)).toEqual(declared);
  });
});

describe('the environment', () => {
  it('is read by src/config.ts alone; another file only hands it to a worker process', () => {
    const files = readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((name) => name.endsWith('.ts')).map((name) => `src/${name.replaceAll('\\', '/')}`);
    const readers = sources.filter((name) => /process\s*(\?\.|\.|\[\W*)env\b|node:process|\{\s*env\b/.test(read(name)));
    expect(readers.sort()).toEqual(['src/cli/worker-process.ts', 'src/config.ts']);
  });
});
