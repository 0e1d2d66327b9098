// The changes whose fact, properties or sentences name any of the given ids, perhaps as the beginning of a longer one.
MATCH (c:Change)
WHERE any(id IN $ids WHERE c.factId CONTAINS id OR c.properties CONTAINS id OR id IN coalesce(c.named, []))
RETURN properties(c) AS change
