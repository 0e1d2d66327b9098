import { ConfigError } from '../config.js';
import { DatasetError } from '../exchange/formats/dataset/dataset-file.js';
import { ImportError } from '../exchange/import/input-file.js';
import { ManifestError } from '../http/graphql/document-manifest.js';
import { ListenError } from '../http/listen.js';
import { messageOf, StoreError } from '../model/errors.js';
import { BackupError } from '../operations/backup/backup-error.js';

const expected = [ManifestError, ConfigError, StoreError, DatasetError, ImportError, BackupError, ListenError];

/**
 * The text of a failure on a terminal. Errors that the user can fix appear without their stack, which would hide the
 * message.
 */
export function describeFailure(thrown: unknown): string | undefined {
  const isExpected = expected.some((type) => thrown instanceof type);
  return isExpected || !(thrown instanceof Error) ? messageOf(thrown) : thrown.stack;
}
