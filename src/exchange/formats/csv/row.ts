/** What a spreadsheet takes for a formula, which may send the table elsewhere or run a program. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that spreadsheets show as it is: an apostrophe before it makes it no formula. */
function neutralized(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A row according to RFC 4180: quoted where necessary and ended by CRLF. */
export function csvRow(cells: readonly string[]): string {
  const quoted = cells
    .map(neutralized)
    .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  return `${quoted.join(',')}\r\n`;
}

export const CSV_MEDIA_TYPE = 'text/csv; charset=utf-8; header=present';
