// Creates or replaces merges, with all that is needed to undo them.
UNWIND $mergers AS merger
MERGE (m:Merger {id: merger.id})
SET m = merger
