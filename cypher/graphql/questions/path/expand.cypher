// The neighbours of each of the given entities over relationships of some types, in either direction; one for each
// relationship. One row for each entity, as one for each neighbour takes twice as long to read. The neighbour needs no
// label: relationships of these types link only entities.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m)
WITH id, m.id AS neighbour
LIMIT $limit
RETURN id, collect(neighbour) AS neighbours
