// Those of the given hashes that stand for something purged.
UNWIND $hashes AS hash
MATCH (t:Tombstone {id: hash})
RETURN t.id AS hash
