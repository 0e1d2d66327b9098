// A page of the changes of each fact and of relationships that lead to or from it, the newest first.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (h:History {id: id})<-[:CONCERNS]-(c:Change)
  WHERE ($own = false OR c.factId = id)
    AND CHANGE_FITS(c)
    AND ($after IS NULL OR c.key < $after)
  RETURN c
  ORDER BY c.key DESC
  LIMIT $limit
}
RETURN id, properties(c) AS change
