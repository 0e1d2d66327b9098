/** Large, as the embedded store scans all candidates for each page. */
const PAGE_SIZE = 5000;

/** Reads all rows of a query page by page, each page after the last row of the previous one. */
export async function* keysetPages<Row>(
  read: (last: Row | undefined, limit: number) => Promise<Row[]>,
  size = PAGE_SIZE,
): AsyncGenerator<Row[]> {
  for (let last: Row | undefined; ; ) {
    const rows = await read(last, size);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    last = rows.at(-1);
  }
}
