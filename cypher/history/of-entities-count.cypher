// How many changes there are of facts and of relationships that lead to or from them.
UNWIND $ids AS id
MATCH (h:History {id: id})<-[:CONCERNS]-(c:Change)
WHERE ($own = false OR c.factId = id)
  AND CHANGE_FITS(c)
RETURN id, count(c) AS total
