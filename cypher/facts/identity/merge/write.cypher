// Keeps what must be known of merges to undo them.
UNWIND $mergers AS merger
MERGE (m:Merger {id: merger.id})
SET m = merger
