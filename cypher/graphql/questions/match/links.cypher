// What tells namesakes apart: the positions, organizations and provinces of entities, and the birth dates claimed for
// them.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id,
  [(n)-[:HOLDS]->(m:Position) | [m.id, m.title, m.titleVi, m.seats]] AS positions,
  [(n)-[:MEMBER_OF|BELONGS_TO|PART_OF]->(m:Organization) | [m.id, m.name, m.nameVi]] AS ownOrganizations,
  [(n)-[:HOLDS]->(:Position)-[:BELONGS_TO]->(m:Organization) | [m.id, m.name, m.nameVi]] AS organizations,
  [(n)-[:REPRESENTS|GOVERNS]->(m:Province) | [m.id, m.name, m.nameVi]] AS ownProvinces,
  [(n)-[:HOLDS]->(:Position)-[:REPRESENTS]->(m:Province) | [m.id, m.name, m.nameVi]] AS provinces,
  [(c:Claim)-[:ABOUT]->(n) WHERE c.property = 'birthDate' | c.value] AS birthDates
