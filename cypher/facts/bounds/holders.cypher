// All who hold or held the given positions: their dates, and their lives.
UNWIND $ids AS id
MATCH (p:Entity {id: id})<-[r:HOLDS]-(o:Entity)
RETURN id, RELATIONSHIP_ID(o.id, r:HOLDS, p.id) AS factId, o.id AS officialId, r.since AS since, r.until AS until, r.attestedOn AS attestedOn, r.status AS status,
  o.birthDate AS begin, o.deathDate AS end
