import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { exportText, importText } from '../../support/exchange/import-text.js';
import { popoloSample } from '../../support/exchange/popolo-sample.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { openStartingGraph, type TestStore } from '../../support/store/test-store.js';

// Other programs judge the exports: `pip install followthemoney networkx`, and PYTHON names an interpreter that has them.
const python = process.env['PYTHON'] ?? 'python3';
const has = (module: string) => spawnSync(python, ['-c', `import ${module}`]).status === 0;
const withFtm = has('followthemoney');
const withNetworkx = has('networkx');
const reason = (is: boolean, name: string) => (is ? '' : `, skipped: ${python} has no ${name}`);

const VALIDATE = `
import json, sys
from followthemoney import model
for line in open(sys.argv[1], encoding='utf-8'):
    given = json.loads(line)
    read = model.get_proxy(given, cleaned=False)
    kept = {name: len(set(values)) for name, values in given['properties'].items()}
    found = {prop.name: len(read.get(prop)) for prop in read.iterprops()}
    read.schema.validate(read.to_dict())
    if kept != found or read.id != given['id']:
        print(given['id'], kept, found)
`;
const COUNT = `
import sys, networkx
read = networkx.read_graphml if sys.argv[1].endswith('graphml') else networkx.read_gexf
graph = read(sys.argv[1])
print(graph.number_of_nodes(), graph.number_of_edges(), graph.nodes['official:nguyen-xuan-duong']['name'])
`;

const it = testOnSharedGraph(async () => {
  const graph = await openStartingGraph();
  await importText(graph.store, 'Assembly.json', popoloSample);
  return graph;
});

async function judge({ store }: TestStore, folder: string, script: string, format: string) {
  const path = join(folder, `graph.${format}`);
  await writeFile(path, await exportText(store, format));
  return { path, said: execFileSync(python, ['-c', script, path], { encoding: 'utf8' }).trim() };
}

describe('other programs', () => {
  it.runIf(withFtm)(
    `FollowTheMoney keeps every value of every entity${reason(withFtm, 'followthemoney')}`,
    async ({ graph, folder }) => {
      const { path, said } = await judge(graph, folder, VALIDATE, 'ftm');
      expect(said).toBe('');
      expect((await readFile(path, 'utf8')).split('\n').length).toBeGreaterThan(50);
    },
  );

  it.runIf(withNetworkx).for(['graphml', 'gexf'])(
    `NetworkX reads every node and edge of %s${reason(withNetworkx, 'networkx')}`,
    async (format, { graph, folder }) => {
      const { said } = await judge(graph, folder, COUNT, format);
      const lines = (await exportText(graph.store, 'native')).split('\n');
      const count = (kind: string) => lines.filter((line) => line.startsWith(`{"${kind}"`)).length;
      expect(said).toBe(`${count('entity')} ${count('relationship')} Nguyễn Xuân Đường`);
    },
  );
});
