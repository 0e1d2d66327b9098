// The tenures of each of the given positions: of whom, what its id ends with, and its dates.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
MATCH (p)<-[r:HOLDS]-(o:Official)
RETURN p.id AS entityId, o.id AS otherId, r.idSuffix AS idSuffix, r.since AS since, r.until AS until,
  size(coalesce(r.attestedOn, [])) > 0 AS isAttested, r.status AS status
