// How many entities carry each label.
MATCH (n:Entity)
UNWIND labels(n) AS label
RETURN label, count(*) AS total
