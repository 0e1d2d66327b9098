import { xml } from '../xml.js';

/** The attributes that nodes and edges of a file may have, all of them texts. */
export interface GraphmlAttributes {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A value of an attribute, by the place of this in the list. */
export interface GraphmlValue {
  readonly index: number;
  readonly text: string;
}

function keys(of: 'node' | 'edge', letter: string, names: readonly string[]): string {
  return names
    .map((name, index) => `  <key id="${letter}${index}" for="${of}" attr.name="${name}" attr.type="string"/>\n`)
    .join('');
}

function data(letter: string, values: readonly GraphmlValue[]): string {
  return values.map(({ index, text }) => `<data key="${letter}${index}">${xml(text)}</data>`).join('');
}

/** @param description What the graph is, for its reader. */
export function graphmlHead({ nodes, edges }: GraphmlAttributes, description?: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>\n' +
    `${keys('node', 'n', nodes)}${keys('edge', 'e', edges)}  <graph edgedefault="directed">\n` +
    (description === undefined ? '' : `    <desc>${xml(description)}</desc>\n`)
  );
}

export function graphmlNode(id: string, label: string, values: readonly GraphmlValue[]): string {
  return `    <node id="${xml(id)}"><data key="label">${xml(label)}</data>${data('n', values)}</node>\n`;
}

export interface GraphmlEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export function graphmlEdge({ id, source, target }: GraphmlEdge, values: readonly GraphmlValue[]): string {
  return `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('e', values)}</edge>\n`;
}

export const GRAPHML_END = '  </graph>\n</graphml>\n';

export const GRAPHML_MEDIA_TYPE = 'application/xml; charset=utf-8';
