// A page of the changes of all facts, the newest first.
MATCH (c:Change)
WHERE CHANGE_FITS(c)
  AND c.key < $after
RETURN properties(c) AS change
ORDER BY c.key DESC
LIMIT $limit
