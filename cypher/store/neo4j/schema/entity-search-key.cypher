// Finds the words of search anywhere in the folded names.
CREATE TEXT INDEX entity_search_key IF NOT EXISTS FOR (n:Entity) ON (n.searchKey)
