// By which rules the bounds of tenures were last computed for the whole graph; no row if they never were.
MATCH (b:Bounds)
RETURN b.version AS version
