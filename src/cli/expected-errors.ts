import { TokenFileError } from '../access/token-file.js';
import { ConfigError } from '../config.js';
import { ImportError } from '../exchange/import/input-file.js';
import { DatasetError } from '../facts/fact.js';
import { ListenError } from '../http/listen.js';
import { messageOf, StoreError } from '../model/errors.js';
import { BackupError } from '../operations/backup/backup-error.js';

const expected = [ConfigError, StoreError, DatasetError, ImportError, BackupError, TokenFileError, ListenError];

/** What a failure says on a terminal: what the user can mend is said in its message, and a stack would only hide it. */
export function describeFailure(thrown: unknown): string | undefined {
  const isExpected = expected.some((known) => thrown instanceof known);
  return isExpected || !(thrown instanceof Error) ? messageOf(thrown) : thrown.stack;
}
