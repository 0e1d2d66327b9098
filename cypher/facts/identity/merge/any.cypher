// Any merge; no row if nothing was ever merged.
MATCH (m:Merger)
RETURN m.id AS id
LIMIT 1
