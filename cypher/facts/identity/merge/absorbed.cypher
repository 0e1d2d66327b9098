// The entities that were directly merged into the given ones.
UNWIND $ids AS id
MATCH (m:Merger {intoId: id})
RETURN m.id AS id, m.intoId AS intoId, m.key AS key
