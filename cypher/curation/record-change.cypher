// Writes a change and what it brought the fact to, and links it to the histories of all entities it concerns.
MERGE (c:Change {id: $id})
SET c = $properties
MERGE (own:History {id: $factId})
SET own.version = $version, own.retracted = $retracted
WITH c
UNWIND $concerns AS concerned
MERGE (h:History {id: concerned})
MERGE (c)-[r:CONCERNS {id: $id + '/' + concerned}]->(h)
