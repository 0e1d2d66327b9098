// The entities that the given ones were directly merged into; no row for one that was not merged.
UNWIND $ids AS id
MATCH (m:Merger {id: id})
RETURN m.id AS id, m.intoId AS intoId
