// Some of the events with a topic that an official raised. Topics are stored as JSON, with ids in quotes.
MATCH (n:Event)
WHERE any(topic IN n.topics WHERE topic CONTAINS $quotedId)
RETURN n.id AS id, properties(n) AS properties
LIMIT $limit
