// Reads changes in the order they were made.
CREATE INDEX change_key IF NOT EXISTS FOR (n:Change) ON (n.key)
