/** Stands in place of a page whose files are missing. */
export const NOT_BUILT =
  '<!doctype html><title>officials-graph</title><p>The page is not built: run <code>npm run build</code>.';
