// What was merged into the given entities, directly.
UNWIND $ids AS id
MATCH (m:Merger {intoId: id})
RETURN m.id AS id, m.intoId AS intoId, m.key AS key
