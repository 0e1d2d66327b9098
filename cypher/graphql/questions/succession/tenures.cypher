// Who held each of the given positions, the latest tenures, with how many hold it at once. A tenure lies where it began
// or, if that is unknown, where it is first attested or ended; one of no date at all comes last.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (p:Entity {id: id})<-[r:HOLDS]-(o:Entity)
  WITH p, r, o, coalesce(r.since, reduce(least = NULL, day IN coalesce(r.attestedOn, []) |
    CASE WHEN least IS NULL OR day < least THEN day ELSE least END), r.until, '') AS place
  WITH p, r, o, place, o.id + '/HOLDS/' + p.id + r.idSuffix AS relationshipId
  ORDER BY place DESC, relationshipId
  LIMIT $limit
  RETURN p, r, o, relationshipId
}
RETURN id, p.seats AS seats, r {.*, id: relationshipId} AS properties, o.id AS officialId, properties(o) AS official
