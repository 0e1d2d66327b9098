// Finds the entities of one label whose folded name holds a text.
CREATE TEXT INDEX NAME_INDEX IF NOT EXISTS FOR (n:ENTITY_LABEL) ON (n.NAME_KEY)
