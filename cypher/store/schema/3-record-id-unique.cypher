// The id of a record, such as a change or the history of a fact, is unique among its kind. On Neo4j this makes the index too.
CREATE CONSTRAINT RECORD_CONSTRAINT IF NOT EXISTS FOR (n:RECORD_LABEL) REQUIRE n.id IS UNIQUE
