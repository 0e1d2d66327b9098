// How many changes there are of all facts.
MATCH (c:Change)
WHERE ($by IS NULL OR c.byId = $by)
  AND ($actions IS NULL OR c.action IN $actions)
  AND ($since IS NULL OR c.at >= $since)
  AND ($until IS NULL OR c.at < $until)
RETURN count(c) AS total
