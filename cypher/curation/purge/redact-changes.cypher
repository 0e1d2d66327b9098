// Takes away what changes say of their facts, and gives them other evidence.
UNWIND $rows AS row
MATCH (c:Change {id: row.id})
SET c.sentence = '', c.sentenceVi = '', c.named = [], c.properties = '[]', c.evidence = row.evidence
