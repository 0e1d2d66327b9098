// The id of a relationship is unique in its type, so that a write that runs twice merges into one.
CREATE CONSTRAINT RELATIONSHIP_CONSTRAINT IF NOT EXISTS FOR ()-[r:RELATIONSHIP_TYPE]-() REQUIRE r.id IS UNIQUE
