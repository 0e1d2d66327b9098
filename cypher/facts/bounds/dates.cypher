// What dates each of the given entities: a life, a period, a publication; of a position, how many hold it at once, of a source,
// how many paragraphs it has. An entity of which nothing of that is known gives no row.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH id, n.seats AS seats, n.paragraphs AS paragraphs,
  coalesce(n.birthDate, n.foundedOn, n.validFrom, n.startsOn, n.issuedOn, n.publishedOn) AS begin,
  coalesce(n.deathDate, n.dissolvedOn, n.validUntil, n.endsOn) AS end
WHERE coalesce(seats, paragraphs, begin, end) IS NOT NULL
RETURN id, seats, paragraphs, begin, end
