// The organizations and provinces that positions belong to or represent, whose lifetimes bound all tenures.
UNWIND $ids AS id
MATCH (p:Entity {id: id})-[:BELONGS_TO|REPRESENTS]->(n:Entity)
RETURN id AS positionId, n.id AS id, properties(n) AS properties
