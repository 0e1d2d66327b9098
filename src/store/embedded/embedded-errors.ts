import { messageOf, StoreError } from '../../model/errors.js';

const CONSTRAINT_VIOLATION = 'G2000';

/** The GQL status code of a failed statement. */
function gqlStatusOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'gqlStatus' in thrown ? String(thrown.gqlStatus) : undefined;
}

/** The store error for a failed query. */
export function queryError(thrown: unknown, queryName: string): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const kind = gqlStatusOf(thrown)?.startsWith(CONSTRAINT_VIOLATION) ? 'CONSTRAINT' : 'QUERY';
  return new StoreError(kind, `The query ${queryName} failed: ${messageOf(thrown)}`, { cause: thrown });
}

/** The store error for a file that cannot be opened, with the next step. */
export function openError(thrown: unknown, file: string): StoreError {
  const message = messageOf(thrown);
  if (/cannot be locked|is locked by another process/.test(message)) {
    return new StoreError(
      'LOCKED',
      `Another process has the graph file ${file} open. Stop it, or set GRAPH_FILE to another file.`,
      { cause: thrown },
    );
  }
  if (/damaged|invalid file header|not a database file|Serialization/.test(message)) {
    return new StoreError(
      'DAMAGED',
      `The graph file ${file} is damaged or not a graph file. Restore it from a backup, or move it away to start anew. ${message} To restore: «officials-graph restore BACKUP --force». If only its log is damaged, «officials-graph adopt ${file} --accept-loss» goes on with what was written before the damage.`,
      { cause: thrown },
    );
  }
  if (message.includes('requires an existing database')) {
    return new StoreError('UNREACHABLE', `There is no graph file ${file}. Set GRAPH_FILE to one that is there.`, {
      cause: thrown,
    });
  }
  return new StoreError(
    'UNREACHABLE',
    `The graph file ${file} cannot be opened. Set GRAPH_FILE to a file this program may write. ${message}`,
    { cause: thrown },
  );
}

/** The store error for a copy that could not be written. */
export function copyError(thrown: unknown, file: string, copy: string): StoreError {
  const advice = 'Check that its folder is there, has room, and may be written by the user of the service.';
  return new StoreError('COPY', `The graph file ${file} cannot be copied to ${copy}. ${advice} ${messageOf(thrown)}`, {
    cause: thrown,
  });
}
