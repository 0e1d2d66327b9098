// The entities that relationships of some types link each of the given entities to, in either direction; one for each of them.
// One row an entity: a row a neighbour takes twice as long to read. No label is asked of the neighbour: relationships of
// these types link entities alone.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m)
WITH id, m.id AS neighbour
LIMIT $limit
RETURN id, collect(neighbour) AS neighbours
