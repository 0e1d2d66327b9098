// Writes docs/sentences.md: every fact of the starting dataset as the API tells it, in both languages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataset, readDatasetFolder } from '../dist/src/exchange/formats/dataset/parse-dataset.js';
import { sentencesPage } from '../dist/src/exchange/formats/dataset/sentences-page.js';
import { today } from '../dist/src/model/today.js';
import { packageRoot } from '../dist/src/package-root.js';

const facts = parseDataset(await readDatasetFolder(join(packageRoot, 'data')));
writeFileSync(join(packageRoot, 'docs', 'sentences.md'), sentencesPage(facts, today()));
