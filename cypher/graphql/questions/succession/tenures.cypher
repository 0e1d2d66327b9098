// The latest tenures of each of the given positions, and how many people hold it at once. A tenure is sorted by its
// beginning or, if that is unknown, by its first attestation or its end; undated tenures come last.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (p:Entity {id: id})<-[r:HOLDS]-(o:Entity)
  WITH p, r, o, coalesce(r.since, reduce(least = NULL, day IN coalesce(r.attestedOn, []) |
    CASE WHEN least IS NULL OR day < least THEN day ELSE least END), r.until, '') AS sortDate
  WITH p, r, o, sortDate, RELATIONSHIP_ID(o.id, r:HOLDS, p.id) AS relationshipId
  ORDER BY sortDate DESC, relationshipId
  LIMIT $limit
  RETURN p, r, o, relationshipId
}
RETURN id, p.seats AS seats, r {.*, id: relationshipId} AS properties, o.id AS officialId, properties(o) AS official
