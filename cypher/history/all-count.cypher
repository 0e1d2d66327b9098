// How many changes there are of all facts.
MATCH (c:Change)
WHERE CHANGE_FITS(c)
RETURN count(c) AS total
