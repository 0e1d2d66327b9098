// The officials who have two tenures or more, with how many; from an id on, in the order of ids.
MATCH (o:Official)
WHERE $from IS NULL OR o.id >= $from
WITH o.id AS id, COUNT { (o)-[:HOLDS]->() } AS tenures
WHERE tenures >= 2
RETURN id, tenures
ORDER BY id
