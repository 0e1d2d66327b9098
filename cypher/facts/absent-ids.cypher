// Those of the given ids that belong to no entity.
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { MATCH (:Entity {id: id}) }
RETURN id
