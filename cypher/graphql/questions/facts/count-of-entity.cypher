// How many relationships of some types one entity has that were read in so many sources.
MATCH (n:Entity {id: $entity})-[r:RELATIONSHIP_TYPES]-()
WHERE CONDITIONS
RETURN count(r) AS total
