import { testInSharedFolder } from '../fixtures.js';
import { type LargeProgram, startOnLargeGraph } from './large-graph.js';

/** The tests of a file share the built program on the large graph; no answer is given from a cache. */
export const testOnLargeGraph = testInSharedFolder.extend(
  'service',
  { scope: 'file' },
  async ({ folder }, { onCleanup }): Promise<LargeProgram> => {
    const program = await startOnLargeGraph(folder, { RESPONSE_CACHE_MB: '0', LOG_LEVEL: 'error' });
    onCleanup(async () => {
      program.signal('SIGKILL');
      await program.ended;
    });
    return program;
  },
);
