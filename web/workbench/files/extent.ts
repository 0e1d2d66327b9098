/** How much of what there is a page shows. */
export interface Extent {
  readonly shown: number;
  readonly total: number;
}

/** Of all lists in the data of a page together. */
export function extentOf(data: unknown): Extent {
  if (typeof data !== 'object' || data === null) return { shown: 0, total: 0 };
  const inner = Object.values(data).map(extentOf);
  const own = ownExtent(data);
  return {
    shown: inner.reduce((sum, { shown }) => sum + shown, own.shown),
    total: inner.reduce((sum, { total }) => sum + total, own.total),
  };
}

function ownExtent(data: object): Extent {
  if (!('totalCount' in data) || typeof data.totalCount !== 'number') return { shown: 0, total: 0 };
  const listed = 'edges' in data ? data.edges : 'nodes' in data ? data.nodes : [];
  return { shown: Array.isArray(listed) ? listed.length : 0, total: data.totalCount };
}
