// Notes that the bounds of all tenures follow the rules of a version.
MERGE (b:Bounds)
SET b.version = $version
