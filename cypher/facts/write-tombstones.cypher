// Notes that something was purged, by the hashes of its ids alone, and that files may still hold it.
UNWIND $hashes AS hash
MERGE (t:Tombstone {id: hash})
SET t.at = $at, t.unsettled = true
