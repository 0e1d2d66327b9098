// What dates each of the given entities: a life, a period, a publication; of a position, how many hold it at once.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.seats AS seats, coalesce(n.birthDate, n.foundedOn, n.validFrom, n.startsOn, n.publishedOn) AS begin,
  coalesce(n.deathDate, n.dissolvedOn, n.validUntil, n.endsOn) AS end
