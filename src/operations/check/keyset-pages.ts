/** Rows a page of what is looked for in the order of ids. */
const PAGE_SIZE = 5000;

/** All rows of a question that answers page by page, each page after the last row of the one before. */
export async function* keysetPages<Row>(
  read: (last: Row | undefined, limit: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let last: Row | undefined; ; ) {
    const rows = await read(last, PAGE_SIZE);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE_SIZE) return;
    last = rows.at(-1);
  }
}
