// The names of the given entities, folded, and when they existed; no row for a missing one.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.searchKey IS NOT NULL
RETURN n.id AS id, n.searchKey AS searchKey,
  coalesce(n.validFrom, n.foundedOn, n.startsOn, n.issuedOn, n.publishedOn) AS began,
  coalesce(n.validUntil, n.dissolvedOn) AS ended
