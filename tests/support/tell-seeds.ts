import { afterEach } from 'vitest';
import { takenSeeds } from './seeded-random.js';

takenSeeds.clear();

afterEach(({ task }) => {
  if (task.result?.state !== 'fail' || takenSeeds.size === 0) return;
  const seeds = [...takenSeeds].join(', ');
  const repeat = process.env['SEED']
    ? `SEED=${process.env['SEED']} repeats it`
    : 'the same run repeats it, SEED=… tries others';
  process.stderr.write(`«${task.name}» of ${task.file.name} failed with seed ${seeds}: ${repeat}.\n`);
});
