// The tenures of each of the given officials: of which position, what its id ends with, and its dates.
UNWIND $ids AS id
MATCH (o:Entity {id: id})
MATCH (o)-[r:HOLDS]->(p:Position)
RETURN o.id AS entityId, p.id AS otherId, r.idSuffix AS idSuffix, r.since AS since, r.until AS until,
  size(coalesce(r.attestedOn, [])) > 0 AS isAttested, r.status AS status
