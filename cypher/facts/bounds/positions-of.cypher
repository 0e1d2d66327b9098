// The positions that belong to the given organizations or represent the given provinces.
UNWIND $ids AS id
MATCH (m:Entity {id: id})<-[:BELONGS_TO|REPRESENTS]-(p:Entity)
RETURN DISTINCT p.id AS id
