/** A backup that cannot be made or restored. The message tells the next step. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
