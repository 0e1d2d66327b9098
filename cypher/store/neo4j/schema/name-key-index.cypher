// Finds the entities of a label whose folded name contains a text.
CREATE TEXT INDEX NAME_INDEX IF NOT EXISTS FOR (n:ENTITY_LABEL) ON (n.NAME_KEY)
