// The ids of the entities of one label that a fitting relationship links to given ones. Their ids are one text, with spaces between: the
// embedded store takes in a long list thirty times as slowly, and nothing else is answered meanwhile.
UNWIND split($ids, ' ') AS otherId
MATCH (m:Entity {id: otherId})
MATCH (m)LEFT[r:RELATIONSHIP_TYPE]RIGHT(n:ENTITY_LABEL)
WHERE CONDITION
RETURN DISTINCT n.id AS id
