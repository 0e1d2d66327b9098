// How many entities there are of each type. A store knows the number of one label without reading what carries it.
MATCH (n:Official)
RETURN 'Official' AS label, count(n) AS total
UNION ALL
MATCH (n:Position)
RETURN 'Position' AS label, count(n) AS total
UNION ALL
MATCH (n:Organization)
RETURN 'Organization' AS label, count(n) AS total
UNION ALL
MATCH (n:Province)
RETURN 'Province' AS label, count(n) AS total
UNION ALL
MATCH (n:Directive)
RETURN 'Directive' AS label, count(n) AS total
UNION ALL
MATCH (n:Law)
RETURN 'Law' AS label, count(n) AS total
UNION ALL
MATCH (n:Decree)
RETURN 'Decree' AS label, count(n) AS total
UNION ALL
MATCH (n:Resolution)
RETURN 'Resolution' AS label, count(n) AS total
UNION ALL
MATCH (n:Agreement)
RETURN 'Agreement' AS label, count(n) AS total
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS label, count(n) AS total
UNION ALL
MATCH (n:Award)
RETURN 'Award' AS label, count(n) AS total
UNION ALL
MATCH (n:Source)
RETURN 'Source' AS label, count(n) AS total
UNION ALL
MATCH (n:Claim)
RETURN 'Claim' AS label, count(n) AS total
