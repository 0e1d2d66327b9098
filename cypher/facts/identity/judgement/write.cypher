// Creates or replaces judgements.
UNWIND $judgements AS judgement
MERGE (j:Judgement {id: judgement.id})
SET j = judgement
