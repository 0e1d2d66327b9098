import type { EntityRecord } from '../../facts/entity-record.js';
import type { Context } from '../../graphql/context.js';
import type { LanguageCode } from '../../model/sentences/language.js';
import { tellMore, tellName, tellRelationship } from '../../model/sentences/tell.js';
import { ALL_PROPERTIES } from '../../model/wanted-properties.js';
import { describeEntity } from './describe-entity.js';
import { typesOfEntity } from './types.js';

/** How many terms fit into a preview, the latest first. */
const SHOWN_ROLES = 5;

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

function pageOf(title: string, lines: readonly string[], language: LanguageCode): string {
  const paragraphs = lines.filter((line) => line !== '').map((line) => `<p>${escapeHtml(line)}</p>`);
  return (
    `<!doctype html><html lang="${language.toLowerCase()}"><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<body><h1>${escapeHtml(title)}</h1>${paragraphs.join('')}</body></html>`
  );
}

/** What an official holds or held, each with its dates: a term long ended must not look like one of today. */
async function readRoles(context: Context, from: EntityRecord, language: LanguageCode): Promise<string[]> {
  const selection = { type: 'HOLDS', direction: 'outgoing', asOf: null } as const;
  const page = { ...selection, wanted: ALL_PROPERTIES, withPositionLinks: false, after: undefined, limit: SHOWN_ROLES };
  const [records, total] = await Promise.all([
    context.relationships.page(from.id, page),
    context.relationships.count(from.id, selection),
  ]);
  const told = records.map(({ properties, other }) =>
    tellRelationship({ type: 'HOLDS', from, to: other, properties }, { language }),
  );
  return total > records.length ? [...told, tellMore(total - records.length, language)] : told;
}

/** An HTML page about an entity, small enough for a frame; undefined for an unknown id. */
export async function previewOf(
  context: Context,
  id: string,
  language: LanguageCode = 'EN',
): Promise<string | undefined> {
  const record = await context.entities.load(id);
  if (record === null) return undefined;
  const roles = record.type === 'Official' ? await readRoles(context, record, language) : [];
  const lines = [
    typesOfEntity(record.type)
      .map(({ name }) => name)
      .join(', '),
    describeEntity(record, language),
    ...roles,
    record.id,
  ];
  return pageOf(tellName(record, { language }), lines, language);
}
