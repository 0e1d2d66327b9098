// Notes that something was purged, by the hashes of its ids alone.
UNWIND $hashes AS hash
MERGE (t:Tombstone {id: hash})
SET t.at = $at
