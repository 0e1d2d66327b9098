import { readConfig } from '../config.js';
import { graphFiles } from '../store/open-store.js';
import type { Adopted } from '../store/store.js';
import type { Command, Invocation } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';

const counted = (count: number) => count.toLocaleString('en');

function describe(file: string, { nodes, relationships, before, aside }: Adopted): string {
  const holds = `  adopted with ${counted(nodes)} nodes and ${counted(relationships)} relationships`;
  const lost =
    before &&
    `  lost: it held ${counted(before.nodes)} nodes and ${counted(before.relationships)} relationships when a write was last acknowledged, at ${before.at}`;
  const kept = aside && `  the files as they were: ${aside}`;
  return `${[file, holds, lost, kept].filter((line) => line !== undefined).join('\n')}\n`;
}

async function run({ positionals, options, terminal }: Invocation): Promise<ExitCode> {
  const [file = readConfig().graphFile, unexpected] = positionals;
  if (unexpected !== undefined) throw new UsageError(`adopt takes one graph file, not ${unexpected} too.`);
  const adopted = await graphFiles.adopt(file, options['accept-loss'] === true);
  terminal.stdout.write(options['json'] ? `${JSON.stringify({ file, ...adopted })}\n` : describe(file, adopted));
  return exitCodes.OK;
}

export const adoptCommand: Command = {
  name: 'adopt',
  usage: '[FILE]',
  summary: 'marks a graph file as all that was acknowledged, for the service to open it',
  options: {
    'accept-loss': {
      type: 'boolean',
      description: 'Adopt it even if its mark says it held more; says what is lost, and keeps the files as they were.',
    },
    json: { type: 'boolean', description: 'Print the result as one line of JSON.' },
  },
  examples: [
    { command: 'adopt', does: 'adopt GRAPH_FILE, which an older version wrote or which was copied alone' },
    { command: 'adopt graph.grafeo --accept-loss', does: 'go on with what is left of a damaged graph' },
  ],
  run,
};
