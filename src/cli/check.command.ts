import { once } from 'node:events';
import { StoreError } from '../model/errors.js';
import { type CheckedCounts, checkGraph } from '../operations/check/check-graph.js';
import type { Problem } from '../operations/check/check-rules.js';
import type { GraphStore } from '../store/store.js';
import type { Command, Invocation } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';
import { PROGRAM } from './help.js';
import { Progress } from './progress.js';
import { withStoreToRead } from './with-store.js';

class Summary {
  readonly counts: CheckedCounts = { entities: 0, relationships: 0 };
  readonly rules = new Map<string, number>();
  errors = 0;
  warnings = 0;

  add({ rule, severity }: Problem): void {
    this.rules.set(rule, (this.rules.get(rule) ?? 0) + 1);
    if (severity === 'error') this.errors += 1;
    else this.warnings += 1;
  }

  asJson(stopped: boolean): object {
    const { counts, errors, warnings } = this;
    return { ...counts, errors, warnings, rules: Object.fromEntries([...this.rules].sort()), stopped };
  }

  describe(): string {
    const { entities, relationships } = this.counts;
    const looked = `${entities.toLocaleString('en')} entities and ${relationships.toLocaleString('en')} relationships`;
    const found = [...this.rules].sort().map(([rule, count]) => `  ${rule}: ${count.toLocaleString('en')}\n`);
    return `${looked} checked: ${this.errors} errors, ${this.warnings} warnings.\n${found.join('')}`;
  }
}

function line({ severity, rule, id, message, nextStep }: Problem): string {
  return `${severity} ${rule} ${id || '(no id)'}\n  ${message}.\n  → ${nextStep}\n`;
}

async function print(text: string, { terminal: { stdout } }: Invocation): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

async function report(store: GraphStore, invocation: Invocation, summary: Summary): Promise<void> {
  const { options, signal, terminal } = invocation;
  const progress = new Progress(terminal.stderr, 'facts');
  for await (const problem of checkGraph(store, { counts: summary.counts, signal, onProgress })) {
    progress.end();
    summary.add(problem);
    await print(options['json'] ? `${JSON.stringify(problem)}\n` : line(problem), invocation);
  }
  progress.end();

  function onProgress({ entities, relationships }: CheckedCounts): void {
    progress.show('checking', entities + relationships, undefined);
  }
}

async function check(store: GraphStore, invocation: Invocation): Promise<ExitCode> {
  const summary = new Summary();
  await report(store, invocation, summary);
  const { aborted } = invocation.signal;
  const json = JSON.stringify({ summary: summary.asJson(aborted) });
  await print(invocation.options['json'] ? `${json}\n` : summary.describe(), invocation);
  if (aborted) {
    invocation.terminal.stderr.write('Stopped; the rest of the graph is not checked. Run the same command again.\n');
    return exitCodes.STOPPED;
  }
  return summary.errors > 0 ? exitCodes.FAILED : exitCodes.OK;
}

/** Adds how to check a graph file that another process has open. */
function withAdvice(thrown: unknown): unknown {
  if (!(thrown instanceof StoreError && thrown.kind === 'LOCKED')) return thrown;
  const steps = `«${PROGRAM} backup copy.grafeo», then «${PROGRAM} check copy.grafeo»`;
  return new StoreError('LOCKED', `${thrown.message} Or check a copy while the service runs: ${steps}.`, {
    cause: thrown,
  });
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const [file, unexpected] = invocation.positionals;
  if (unexpected !== undefined) throw new UsageError(`check takes one file, not ${unexpected} too.`);
  try {
    return await withStoreToRead(file, (store) => check(store, invocation));
  } catch (thrown) {
    throw withAdvice(thrown);
  }
}

export const checkCommand: Command = {
  name: 'check',
  usage: '[FILE]',
  summary: 'reports what is wrong in the graph or a graph file, which it only reads; exits with 1 if there are errors',
  options: {
    json: { type: 'boolean', description: 'Print each problem as a line of JSON, followed by a summary.' },
  },
  examples: [
    { command: 'check', does: 'what is wrong in the graph, and what to do about it?' },
    { command: 'check backups/graph.grafeo', does: 'check a backup while the service runs' },
    { command: 'check --json | grep \'"severity":"error"\'', does: 'only the errors, for a script' },
  ],
  run,
};
