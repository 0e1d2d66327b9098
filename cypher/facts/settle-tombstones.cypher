// Notes that no file which is known of holds anything that was purged.
MATCH (t:Tombstone)
WHERE t.unsettled = true
REMOVE t.unsettled
