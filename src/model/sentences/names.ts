import type { PartialDate } from '../partial-date.js';
import { documentNotes, textOf, withNotes } from './entity-words.js';
import type { Language, Named, OwnDate } from './language.js';
import { type Fill, fillFirst } from './template.js';
import { isAhead } from './tenure-shape.js';

/** The name of an entity in a sentence, with what tells it from others. */
export function nameOf({ words }: Language, entity: Named, notes: readonly string[] = []): string {
  const shown = words.name(entity);
  return withNotes(shown, [...documentNotes(shown, entity), ...notes]);
}

function noteOf({ eras, occasions, words }: Language, form: 'era' | 'dated', { properties }: Named): string[] {
  const [begin, end] = form === 'era' ? ['validFrom', 'validUntil'] : ['startsOn', 'endsOn'];
  const since = textOf(properties, begin, ...(form === 'era' ? [] : ['issuedOn']));
  const until = textOf(properties, end);
  const known: Readonly<Record<string, PartialDate | undefined>> = {
    since,
    until: until === since ? undefined : until,
  };
  const note = fillFirst([...(form === 'era' ? eras : occasions), ''], (slot) => {
    const date = known[slot];
    return date === undefined ? undefined : words.date(date);
  });
  return note === '' ? [] : [note];
}

/** The name with the time that tells an entity from others of its name: when it existed, or when it was. */
export function datedNameOf(language: Language, form: 'era' | 'dated', entity: Named): string {
  return nameOf(language, entity, noteOf(language, form, entity));
}

/** True if something is known to exist no longer, or somebody to have died. */
export function hasCeased({ properties }: Named, today: string): boolean {
  const end = textOf(properties, 'validUntil', 'dissolvedOn', 'deathDate');
  return end !== undefined && !isAhead(end, today);
}

/** What a province is called where a fact holds for as long as it exists, so that a date would be read as the fact's. */
export function unitNameOf(language: Language, entity: Named, today: string): string {
  const name = nameOf(language, entity);
  const formed = textOf(entity.properties, 'validFrom');
  const known: Readonly<Record<string, string | undefined>> = {
    name,
    era: datedNameOf(language, 'era', entity),
    former: hasCeased(entity, today) ? name : undefined,
    formed: formed === undefined ? undefined : language.words.when(formed),
  };
  return fillFirst(language.units, (slot) => known[slot]);
}

/** A date of an entity itself as a clause. */
export function ownDateOf(
  language: Language,
  entity: Named,
  property: OwnDate,
  date: PartialDate,
  today: string,
): string {
  const { ownDates, words } = language;
  const known: Readonly<Record<string, string>> = {
    name: nameOf(language, entity),
    issued: words.issued(entity),
    date: words.date(date),
    when: words.when(date),
  };
  const fill: Fill = (slot) => known[slot];
  return fillFirst(ownDates[property][isAhead(date, today) ? 'ahead' : 'past'], fill);
}
