// A page of the changes of all facts, the newest first.
MATCH (c:Change)
WHERE ($by IS NULL OR c.byId = $by)
  AND ($actions IS NULL OR c.action IN $actions)
  AND ($since IS NULL OR c.at >= $since)
  AND ($until IS NULL OR c.at < $until)
  AND c.key < $after
RETURN properties(c) AS change
ORDER BY c.key DESC
LIMIT $limit
