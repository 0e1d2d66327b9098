// Entities without an id, or of no type of the model: no list and no export contains them.
MATCH (n:Entity)
WHERE n.id IS NULL OR none(label IN labels(n) WHERE label IN $types)
RETURN n.id AS id, labels(n) AS labels
LIMIT $limit
