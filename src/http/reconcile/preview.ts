import type { Context } from '../../graphql/context.js';
import { readLinks } from '../../graphql/questions/match/read-candidates.js';
import { displayName } from '../../model/describe.js';
import { describeEntity } from './describe-entity.js';
import { typesOfEntity } from './types.js';

/** How many positions fit into a preview. */
const SHOWN_POSITIONS = 5;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function pageOf(title: string, lines: readonly string[]): string {
  const paragraphs = lines.filter((line) => line !== '').map((line) => `<p>${escapeHtml(line)}</p>`);
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<body><h1>${escapeHtml(title)}</h1>${paragraphs.join('')}</body></html>`
  );
}

/** An HTML page about an entity, small enough for a frame; undefined for an unknown id. */
export async function previewOf(context: Context, id: string): Promise<string | undefined> {
  const record = await context.entities.load(id);
  if (record === null) return undefined;
  const positions = (await readLinks(context, [record.id])).get(record.id)?.positions ?? [];
  return pageOf(displayName(record), [
    typesOfEntity(record.type)
      .map(({ name }) => name)
      .join(', '),
    describeEntity(record),
    ...positions.slice(0, SHOWN_POSITIONS).map(({ id: positionId, names }) => names[0] ?? positionId),
    positions.length > SHOWN_POSITIONS ? `and ${positions.length - SHOWN_POSITIONS} more` : '',
    record.id,
  ]);
}
