import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportText, importText } from '../../support/exchange/import-text.js';
import { popoloSample } from '../../support/exchange/popolo-sample.js';
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

let graph: TestStore;
let folder: string;
beforeAll(async () => {
  graph = await openStartingGraph();
  await importText(graph.store, 'Assembly.json', popoloSample);
  folder = await mkdtemp(join(tmpdir(), 'officials-graph-validators-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

async function judge(script: string, format: string) {
  const path = join(folder, `graph.${format}`);
  await writeFile(path, await exportText(graph.store, format));
  return { path, said: execFileSync(python, ['-c', script, path], { encoding: 'utf8' }).trim() };
}

describe('other programs', () => {
  it.runIf(withFtm)(
    `FollowTheMoney keeps every value of every entity${reason(withFtm, 'followthemoney')}`,
    async () => {
      const { path, said } = await judge(VALIDATE, 'ftm');
      expect(said).toBe('');
      expect((await readFile(path, 'utf8')).split('\n').length).toBeGreaterThan(50);
    },
  );

  it.runIf(withNetworkx).each(['graphml', 'gexf'])(
    `NetworkX reads every node and edge of %s${reason(withNetworkx, 'networkx')}`,
    async (format) => {
      const { said } = await judge(COUNT, format);
      const lines = (await exportText(graph.store, 'native')).trim().split('\n').slice(1);
      const nodes = lines.filter((line) => line.startsWith('{"entity"')).length;
      expect(said).toBe(`${nodes} ${lines.length - nodes} Nguyễn Xuân Đường`);
    },
  );
});
