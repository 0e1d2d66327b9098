// The entities whose names contain all words of a text, best matches first: the name itself, another of its names, the
// beginning of a name, the words in sequence, the words anywhere. What no longer exists comes after what does. Only ids
// are sorted: with whole nodes, a letter that is in every name takes five times as long.
MATCH (n:Entity)
WHERE CONDITION
  AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  AND ($last IS NULL OR (
    coalesce(n.validFrom, n.foundedOn, n.startsOn, n.issuedOn, n.publishedOn, '') <= $last
    AND NOT_ENDED(coalesce(n.validUntil, n.dissolvedOn), $next)))
WITH n,
  CASE
    WHEN n.searchKey STARTS WITH '| ' + $key + ' |' THEN 0
    WHEN n.searchKey CONTAINS '| ' + $key + ' |' THEN 1
    WHEN n.searchKey CONTAINS '| ' + $key THEN 2
    WHEN n.searchKey CONTAINS ' ' + $key THEN 3
    ELSE 4
  END AS rank,
  CASE WHEN $last IS NULL AND coalesce(n.validUntil, n.dissolvedOn) IS NOT NULL THEN 1 ELSE 0 END AS former
WITH n.id AS id, rank, former, size(n.searchKey) AS length
ORDER BY rank, former, length, id
LIMIT $limit
MATCH (m:Entity {id: id})
RETURN id, properties(m) AS properties, rank, former
ORDER BY rank, former, length, id
