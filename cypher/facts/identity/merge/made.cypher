// Who merged the given entities, when, why and by what evidence, without the steps, which may be long.
UNWIND $ids AS id
MATCH (m:Merger {id: id})
RETURN m.id AS id, m.intoId AS intoId, m.key AS key, m.at AS at, m.byKind AS byKind, m.byId AS byId,
  m.reason AS reason, m.evidence AS evidence
