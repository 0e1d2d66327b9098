// The changes that were made by the evidence of a source.
MATCH (c:Change)
WHERE any(reference IN c.evidence WHERE reference = $id OR reference STARTS WITH $locationPrefix)
RETURN properties(c) AS change
