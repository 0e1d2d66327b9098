import { BackupError } from '../backup/backup-error.js';
import { ConfigError } from '../config.js';
import { DatasetError } from '../dataset/facts.js';
import { messageOf, StoreError } from '../errors.js';
import { ListenError } from '../http/listen.js';
import { ImportError } from '../import/input-file.js';
import { TokenFileError } from '../viewer/token-file.js';

const expected = [ConfigError, StoreError, DatasetError, ImportError, BackupError, TokenFileError, ListenError];

/** What a failure says on a terminal: what the user can mend is said in its message, and a stack would only hide it. */
export function describeFailure(thrown: unknown): string | undefined {
  const isExpected = expected.some((known) => thrown instanceof known);
  return isExpected || !(thrown instanceof Error) ? messageOf(thrown) : thrown.stack;
}
