import type { HydrationState } from 'react-router';
import { CSV_MEDIA_TYPE, csvRow } from '../../../src/exchange/formats/csv/row.js';
import {
  GRAPHML_END,
  GRAPHML_MEDIA_TYPE,
  type GraphmlValue,
  graphmlEdge,
  graphmlHead,
  graphmlNode,
} from '../../../src/exchange/formats/graphml/elements.js';
import { nameOf } from '../components/names.js';
import { linkTo, type Reader, type Row } from './cells.js';
import { type Extent, extentOf } from './extent.js';
import type { FileFormat } from './file-formats.js';
import { contentOf, type PageContent } from './page-content.js';
import { headOf, rowsInWords } from './words/table-words.js';

/** The page that a file is made of. */
export interface Origin {
  readonly route: string;
  readonly data: NonNullable<HydrationState['loaderData']>;
  readonly reader: Reader;
  /** Its address, without the parameter of the format. */
  readonly address: URL;
}

/** Excel takes a file for Vietnamese only if it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table for readers: in the words of their language, beside ids that stay the same in all. */
function csv({ rows }: PageContent, { language }: Reader): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const heads = columns.map((column) => headOf(column, language));
  const lines = rowsInWords(rows, language).map((row) => csvRow(columns.map((column) => row[column] ?? '')));
  return BYTE_ORDER_MARK + [csvRow(heads), ...lines].join('');
}

function valuesOf(row: Row, names: readonly string[]): GraphmlValue[] {
  return names.flatMap((name, index) => (row[name] ? [{ index, text: row[name] }] : []));
}

function graphml({ graph }: PageContent, { reader, address }: Origin, { shown, total }: Extent): string {
  const { nodes, links } = graph ?? { nodes: [], links: [] };
  const attributes = {
    nodes: ['type', 'link'],
    edges: [...new Set(links.flatMap(({ cells }) => Object.keys(cells)))],
  };
  const description = `${address}${shown < total ? ` (${shown} / ${total})` : ''}`;
  return [
    graphmlHead(attributes, description),
    ...nodes.map((node) => {
      const values = valuesOf({ type: node.__typename, link: linkTo(node.id, reader) }, attributes.nodes);
      return graphmlNode(node.id, nameOf(node, reader.language), values);
    }),
    ...links.map(({ id, from, to, cells }) =>
      graphmlEdge({ id, source: from.id, target: to.id }, valuesOf(cells, attributes.edges)),
    ),
    GRAPHML_END,
  ].join('');
}

function json({ data, route, address }: Origin, extent: Extent): string {
  const { asked, ...shown } = data[route];
  return `${JSON.stringify({ address, ...extent, ...asked, data: shown }, null, 2)}\n`;
}

/** Says where it comes from, and that it is cut. */
function fileNameOf({ address }: Origin, { shown, total }: Extent, format: FileFormat): string {
  const { pathname, searchParams } = address;
  const parts = [pathname.replace(/^\/\w+\/?(?:e\/|list\/)?/, ''), searchParams.get('date') ?? ''];
  if (shown < total) parts.push(`${shown}-of-${total}`);
  return `${
    parts
      .join(' ')
      .trim()
      .replace(/[^\w-]+/g, '-') || 'officials-graph'
  }.${format}`;
}

/** A page as a file: exactly what it shows. */
export function pageFile(format: FileFormat, origin: Origin): Response {
  const extent = extentOf(origin.data[origin.route]);
  const content = contentOf(origin.route, origin.data, origin.reader);
  const [type, text] = {
    csv: () => [CSV_MEDIA_TYPE, csv(content, origin.reader)],
    json: () => ['application/json; charset=utf-8', json(origin, extent)],
    graphml: () => [GRAPHML_MEDIA_TYPE, graphml(content, origin, extent)],
  }[format]();
  const disposition = `attachment; filename="${fileNameOf(origin, extent, format)}"`;
  return new Response(text, { headers: { 'content-type': type ?? '', 'content-disposition': disposition } });
}
