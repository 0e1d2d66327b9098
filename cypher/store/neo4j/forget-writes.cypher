// Forgets what was last written.
MATCH (w:Turn)
WHERE w.after IS NOT NULL
DELETE w
