// How many relationships there are of each type. A store knows the number of one type; telling types apart as it counts
// takes fifty times as long.
MATCH ()-[r:HOLDS]->()
RETURN 'HOLDS' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:MEMBER_OF]->()
RETURN 'MEMBER_OF' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:REPRESENTS]->()
RETURN 'REPRESENTS' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:BELONGS_TO]->()
RETURN 'BELONGS_TO' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:PART_OF]->()
RETURN 'PART_OF' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:GOVERNS]->()
RETURN 'GOVERNS' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:LEADS]->()
RETURN 'LEADS' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:RANKED_IN]->()
RETURN 'RANKED_IN' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:PROPOSED_FOR]->()
RETURN 'PROPOSED_FOR' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:RECEIVED]->()
RETURN 'RECEIVED' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:GRANTED_BY]->()
RETURN 'GRANTED_BY' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:SIGNED]->()
RETURN 'SIGNED' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:SIGNED_AT]->()
RETURN 'SIGNED_AT' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:PARTICIPATED_IN]->()
RETURN 'PARTICIPATED_IN' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:REPRESENTED_AT]->()
RETURN 'REPRESENTED_AT' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:ORGANIZED]->()
RETURN 'ORGANIZED' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:DISCUSSED]->()
RETURN 'DISCUSSED' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:ISSUED_BY]->()
RETURN 'ISSUED_BY' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:AMENDS]->()
RETURN 'AMENDS' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:REPLACES]->()
RETURN 'REPLACES' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:IMPLEMENTS]->()
RETURN 'IMPLEMENTS' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:SUCCEEDED_BY]->()
RETURN 'SUCCEEDED_BY' AS type, count(r) AS total
UNION ALL
MATCH ()-[r:ABOUT]->()
RETURN 'ABOUT' AS type, count(r) AS total
