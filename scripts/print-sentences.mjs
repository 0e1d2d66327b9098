// Writes docs/sentences.md: every fact of the starting dataset as the API tells it, in both languages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentencesPage, toldFacts } from '../dist/src/exchange/formats/dataset/sentences-page.js';
import { loadStartingDataset } from '../dist/src/exchange/formats/dataset/starting-dataset.js';
import { today } from '../dist/src/model/today.js';
import { packageRoot } from '../dist/src/package-root.js';
import { applySchema } from '../dist/src/store/apply-schema.js';
import { openStore } from '../dist/src/store/open-store.js';
import { readsOf } from '../dist/src/store/reads-of.js';

const folder = mkdtempSync(join(tmpdir(), 'officials-graph-sentences-'));
try {
  const store = await openStore({
    graphFile: join(folder, 'graph.grafeo'),
    neo4j: undefined,
    storeTimeoutMilliseconds: 60_000,
  });
  await applySchema(store);
  await loadStartingDataset(store);
  writeFileSync(join(packageRoot, 'docs', 'sentences.md'), sentencesPage(await toldFacts(readsOf(store), today())));
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
