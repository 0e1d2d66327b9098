// A program that runs a statement for very long, of which the embedded database can stop none, and stops on signals.
import { pino } from 'pino';
import { z } from 'zod';

const dist = new URL('../../../dist/src/', import.meta.url);
const { stopOnSignals } = await import(`${dist}cli/stop-on-signals.js`);
const { openStore } = await import(`${dist}store/open-store.js`);

const [graphFile] = process.argv.slice(2);
const store = await openStore({ graphFile, neo4j: undefined, storeTimeoutMilliseconds: 1000 });
const text = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS total';
stopOnSignals(pino(), { underWay: () => ['GET /endless'], stop: () => store.close() });
store.read({ name: 'endless', text, parameters: z.object({}), row: z.object({ total: z.number() }) }, {}).catch(() => {
  process.stdout.write('running\n');
});
