// Reads what was last written: by which transaction, after which other, and which entities.
MATCH (w:Turn)
WHERE w.after IS NOT NULL
RETURN w.before AS before, w.after AS after, w.ids AS ids
