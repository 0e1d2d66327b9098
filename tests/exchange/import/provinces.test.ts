import { expect, it } from 'vitest';
import { importText } from '../../support/exchange/import-text.js';
import { openStartingGraph } from '../../support/store/test-store.js';

it('administrative units are recognized by name and code together, and added if they are new', async () => {
  const graph = await openStartingGraph();
  const units = [
    { code: '44', name: 'Quảng Bình', full_name: 'Tỉnh Quảng Bình', administrative_unit_id: 2 },
    { code: '44', name: 'Quảng Trị', full_name: 'Tỉnh Quảng Trị', administrative_unit_id: 2 },
    { code: '99', name: 'Xứ Lạ', full_name: 'Tỉnh Xứ Lạ', administrative_unit_id: 2 },
    { name: 'Không mã' },
  ];
  const importUnits = () => importText(graph.store, 'units.json', units);
  const { report } = await importUnits();
  expect(report.recognized.map(({ id }) => id)).toEqual(['province:quang-binh', 'province:quang-tri-2025']);
  expect([report.entities.added, report.problemCount]).toEqual([2, 1]);
  expect((await importUnits()).report.entities).toEqual({ added: 0, changed: 0, unchanged: 1 });
  await graph.close();
});
