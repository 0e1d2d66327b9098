// How many changes there are of facts and of relationships that lead to or from them.
UNWIND $ids AS id
MATCH (h:History {id: id})<-[:CONCERNS]-(c:Change)
WHERE ($own = false OR c.factId = id)
  AND ($by IS NULL OR c.byId = $by)
  AND ($actions IS NULL OR c.action IN $actions)
  AND ($since IS NULL OR c.at >= $since)
  AND ($until IS NULL OR c.at < $until)
RETURN id, count(c) AS total
