import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDataset, readDatasetFolder } from '../../../src/exchange/formats/dataset/parse-dataset.js';
import { sentencesPage } from '../../../src/exchange/formats/dataset/sentences-page.js';
import { today } from '../../../src/model/today.js';
import { packageRoot } from '../../../src/package-root.js';

describe('docs/sentences.md', () => {
  it('is what `npm run sentences` prints', async () => {
    const facts = parseDataset(await readDatasetFolder(join(packageRoot, 'data')));
    const printed = await readFile(join(packageRoot, 'docs', 'sentences.md'), 'utf8');
    expect(printed).toBe(sentencesPage(facts, today()));
  });

  it('tells every relationship once in each language', async () => {
    const { relationships } = parseDataset(await readDatasetFolder(join(packageRoot, 'data')));
    const lines = (await readFile(join(packageRoot, 'docs', 'sentences.md'), 'utf8')).split('\n');
    for (const { id } of relationships) {
      const at = lines.indexOf(`- \`${id}\``);
      expect(at, id).toBeGreaterThan(0);
      expect(lines.slice(at + 1, at + 3).every((line) => /^ {2}- \p{Lu}.*\.$/u.test(line))).toBe(true);
    }
  });
});
