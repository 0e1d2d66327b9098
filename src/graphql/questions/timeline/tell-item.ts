import type { LanguageCode } from '../../../model/sentences/language.js';
import { tellMoment, tellOwnDate, tellRelationship } from '../../../model/sentences/tell.js';
import type { Context } from '../../context.js';
import { readNamed } from '../../entities/tell.js';
import type { TimelineItem } from './timeline-item.js';

/** An item in words, with only its own date. */
export async function tellItem(context: Context, item: TimelineItem, language: LanguageCode): Promise<string> {
  const { date, entity, kind, property, whole } = item;
  if (property !== null) return tellOwnDate(entity, property, date, { language });
  if (whole === null) return '';
  const telling = { language, entities: await readNamed(context, [whole]) };
  return kind === 'HAPPENED' ? tellRelationship(whole, telling) : tellMoment(whole, kind, date, telling);
}
