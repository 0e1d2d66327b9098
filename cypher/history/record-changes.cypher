// Writes new changes and the versions they give their facts, and links each change to all histories it concerns.
UNWIND $changes AS change
MERGE (c:Change {id: change.properties.id})
SET c = change.properties
MERGE (own:History {id: change.properties.factId})
SET own.version = change.properties.version, own.retracted = change.retracted
WITH c, change
UNWIND change.concerns AS concerned
MERGE (h:History {id: concerned})
CREATE (c)-[r:CONCERNS {id: change.properties.id + '/' + concerned}]->(h)
