// The key of the last merge; no row if nothing was ever merged.
MATCH (m:Merger)
RETURN m.key AS key
ORDER BY m.key DESC
LIMIT 1
