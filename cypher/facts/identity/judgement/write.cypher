// Keeps judgements that two entities are not the same.
UNWIND $judgements AS judgement
MERGE (j:Judgement {id: judgement.id})
SET j = judgement
