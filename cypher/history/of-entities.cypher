// A page of the changes of each fact and of relationships that lead to or from it, the newest first.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (h:History {id: id})<-[:CONCERNS]-(c:Change)
  WHERE ($own = false OR c.factId = id)
    AND ($by IS NULL OR c.byId = $by)
    AND ($actions IS NULL OR c.action IN $actions)
    AND ($since IS NULL OR c.at >= $since)
    AND ($until IS NULL OR c.at < $until)
    AND ($after IS NULL OR c.key < $after)
  RETURN c
  ORDER BY c.key DESC
  LIMIT $limit
}
RETURN id, properties(c) AS change
