import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parseDataset, readDatasetFolder } from '../../../src/exchange/formats/dataset/parse-dataset.js';
import { sentencesPage, toldFacts } from '../../../src/exchange/formats/dataset/sentences-page.js';
import { today } from '../../../src/model/today.js';
import { packageRoot } from '../../../src/package-root.js';
import { readsOf } from '../../../src/store/reads-of.js';
import { testOnStartingGraph as it } from '../../support/fixtures.js';
import { answerTo } from '../../support/graphql/ask.js';

interface Told {
  readonly id: string;
  readonly EN: string;
  readonly VI: string;
}

const TENURES = /\/(?:HOLDS|MEMBER_OF|BELONGS_TO)\//;

describe('docs/sentences.md', () => {
  it('is what `npm run sentences` prints', async ({ graph }) => {
    const printed = await readFile(join(packageRoot, 'docs', 'sentences.md'), 'utf8');
    expect(printed).toBe(sentencesPage(await toldFacts(readsOf(graph.store), today())));
  });

  it('tells every relationship once in each language', async () => {
    const { relationships } = parseDataset(await readDatasetFolder(join(packageRoot, 'data')));
    const lines = (await readFile(join(packageRoot, 'docs', 'sentences.md'), 'utf8')).split('\n');
    for (const { id } of relationships) {
      const at = lines.indexOf(`- \`${id}\``);
      expect(at, id).toBeGreaterThan(0);
      expect(lines.slice(at + 1, at + 3).every((line) => /^ {2}- [“\p{Lu}].*\.$/u.test(line))).toBe(true);
    }
  });

  it('tells facts as the API tells them, and as its edges do', async ({ ask, graph }) => {
    const told = new Map((await toldFacts(readsOf(graph.store), today())).map(({ id, sentences }) => [id, sentences]));
    const asked = 'id: factId EN: sentence VI: sentence(language: VI)';
    const { official } = await answerTo(
      ask,
      `{ official(id: "official:nguyen-dac-vinh") { roles(first: 50) { edges { ${asked} } } memberships { edges { ${asked} } } } }`,
    );
    const answered: Told[] = [...official.roles.edges, ...official.memberships.edges];
    for (const id of [...told.keys()].filter((each) => TENURES.test(each))) {
      const { fact } = await answerTo(
        ask,
        'query ($id: ID!) { fact(id: $id) { id EN: sentence VI: sentence(language: VI) } }',
        {
          id,
        },
      );
      answered.push(fact);
    }
    expect(answered.length).toBeGreaterThan(80);
    for (const { id, EN, VI } of answered) expect({ EN: `${EN}.`, VI: `${VI}.` }, id).toEqual(told.get(id));
  });
});
