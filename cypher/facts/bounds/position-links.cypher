// The organizations and provinces of the given positions, with the dates of both the link and what it leads to.
UNWIND $ids AS id
MATCH (p:Entity {id: id})-[r:BELONGS_TO|REPRESENTS]->(m:Entity)
RETURN id, type(r) AS type, r.since AS since, r.until AS until, m.id AS toId,
  coalesce(m.foundedOn, m.validFrom) AS begin, coalesce(m.dissolvedOn, m.validUntil) AS end
