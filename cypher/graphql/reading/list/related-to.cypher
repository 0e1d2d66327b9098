// The ids of the entities that a fitting relationship links to given ones. The label is not matched: `m` is found by its
// id, and is one of those that had it.
UNWIND $ids AS otherId
MATCH (m:Entity {id: otherId})
MATCH (m)LEFT[r:RELATIONSHIP_TYPE]RIGHT(n:Entity)
WHERE CONDITION
RETURN DISTINCT n.id AS id
