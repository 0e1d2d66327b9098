/** What became of the copies of a graph file that held what was purged. */
export interface Copies {
  /** The backups that were deleted. */
  readonly deleted: readonly string[];
  /** Those that were made in their place, after the purge. */
  readonly made: readonly string[];
  /** What is known of and still holds it, for whoever runs the service to delete. */
  readonly remaining: readonly string[];
  /** Whether some of these should have been deleted, which is tried again when the service starts. */
  readonly isUnfinished: boolean;
}

/** Replaces the copies of a graph file that were made before a purge. */
export type ReplaceCopies = () => Promise<Copies>;
