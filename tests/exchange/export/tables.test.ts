import { expect, it } from 'vitest';
import { Losses } from '../../../src/exchange/export/losses.js';
import { languageNamed } from '../../../src/model/sentences/language-tags.js';
import { exportText } from '../../support/exchange/import-text.js';
import { openGraphOf } from '../../support/store/test-store.js';

const FACTS = `sources:
  - { id: source:paper, title: A paper }
officials:
  - id: official:an
    name: 'An "the <first>", & only'
    aliases: [A, B]
    evidence: ["source:paper#4#words"]
    holds: [{ to: position:chair, since: 2016, attestedOn: [2017-03-10, 2018], evidence: [source:paper] }]
positions:
  - { id: position:chair, title: Chair, kind: STATE, evidence: [source:paper] }
`;

it('tables quote where necessary, and separate list items by semicolons', async () => {
  const { store, close } = await openGraphOf(FACTS);
  expect(await exportText(store, 'officials.csv')).toBe(
    'id,name,aliases,birthDate,deathDate,gender,identifiers,links,evidence\r\n' +
      'official:an,"An ""the <first>"", & only",A; B,,,,,,source:paper#4#words\r\n',
  );
  const [header = '', row = ''] = (await exportText(store, 'relationships.csv')).split('\r\n');
  expect(header).toMatch(/^id,type,from,to,since,until,attestedOn,/);
  expect(row).toMatch(/^official:an\/HOLDS\/position:chair,HOLDS,official:an,position:chair,2016,,2017-03-10; 2018,/);
  await close();
});

it.each([
  [
    'en',
    'An &quot;the &lt;first&gt;&quot;, &amp; only held the position of Chair from 2016 and still in 2018 (whether it has ended is not known)',
  ],
  [
    'vi',
    'An &quot;the &lt;first&gt;&quot;, &amp; only là Chair từ năm 2016 và vẫn giữ chức vào năm 2018 (chưa rõ đã thôi giữ chức hay chưa)',
  ],
])('relationships are told in sentences where that is asked for, in %s', async (tag, sentence) => {
  const { store, close } = await openGraphOf(FACTS);
  const options = { withoutEditors: false, sentences: languageNamed(tag) };
  for (const format of ['graphml', 'gexf']) {
    expect(await exportText(store, format, new Losses(), options)).toContain(sentence);
    expect(await exportText(store, format)).not.toContain('sentence');
  }
  const [header = '', row = ''] = (await exportText(store, 'relationships.csv', new Losses(), options)).split('\r\n');
  expect(header).toMatch(/,sentence,evidence$/);
  expect(row).toContain(
    sentence.replaceAll('&quot;', '""').replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&'),
  );
  await close();
});

it('tables hold no formula, which a spreadsheet would run', async () => {
  const { store, close } = await openGraphOf(`sources:
  - { id: source:paper, title: A paper }
officials:
  - { id: official:a, name: '=HYPERLINK("http://example.org")', gender: '@SUM(A1)', evidence: [source:paper] }
  - { id: official:b, name: '+84', gender: '-1', aliases: ['=1', '=2'], evidence: [source:paper] }
  - { id: official:c, name: "'=1", gender: 'a=1', evidence: [source:paper] }
`);
  expect((await exportText(store, 'officials.csv')).split('\r\n').slice(1, 4)).toEqual([
    `official:a,"'=HYPERLINK(""http://example.org"")",,,,'@SUM(A1),,,source:paper`,
    `official:b,'+84,'=1; =2,,,'-1,,,source:paper`,
    `official:c,'=1,,,,a=1,,,source:paper`,
  ]);
  await close();
});

it('XML graphs contain no character that XML would misread', async () => {
  const { store, close } = await openGraphOf(FACTS);
  for (const format of ['graphml', 'gexf']) {
    const text = await exportText(store, format);
    expect(text).toContain('An &quot;the &lt;first&gt;&quot;, &amp; only');
    expect(text).toContain('source="official:an" target="position:chair"');
  }
  await close();
});
