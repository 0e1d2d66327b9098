// Into what those of the given entities were merged that were; an id that was not merged gives no row.
UNWIND $ids AS id
MATCH (m:Merger {id: id})
RETURN m.id AS id, m.intoId AS intoId
