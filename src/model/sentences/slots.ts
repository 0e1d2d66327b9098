import type { TenureDates } from '../as-of.js';
import { isPartialDate, type PartialDate } from '../partial-date.js';
import { datingEndOf, type RelationshipType } from '../relationship-types.js';
import { textOf } from './entity-words.js';
import { type Language, type Named, type Nearness, type OwnDate, ownDateNames } from './language.js';
import { datedNameOf, nameOf, ownDateOf, unitNameOf } from './names.js';
import { type Fill, fillFirst } from './template.js';
import { attestedDates, earlierAttestation, laterAttestation } from './tenure-shape.js';

export type Entities = ReadonlyMap<string, Named>;

/** A relationship as it is told. */
export interface Stated {
  readonly type: RelationshipType;
  readonly from: Named;
  readonly to: Named;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a slot is filled from. */
export interface Scene extends Stated {
  readonly language: Language;
  /** The entities that the properties name, by the ids they name them by. */
  readonly entities: Entities;
  readonly today: string;
}

/** How many dates, and how many positions, a sentence names one by one. */
const MAXIMUM_DATES = 6;
export const MAXIMUM_TITLES = 8;

type Slot = (scene: Scene) => string | undefined;

function optional<V>(value: V | undefined, say: (value: V) => string | undefined): string | undefined {
  return value === undefined ? undefined : say(value);
}

export function datesOf({ properties }: Stated): TenureDates {
  const { attestedOn } = properties;
  const [since, until, status] = ['since', 'until', 'status'].map((name) => textOf(properties, name));
  return { since, until, status, attestedOn: Array.isArray(attestedOn) ? attestedOn.filter(isText) : [] };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const ends = {
  from: ({ from }: Scene) => from,
  to: ({ to }: Scene) => to,
};

function endSlots(end: keyof typeof ends): Record<string, Slot> {
  const entity = ends[end];
  return {
    [end]: (scene) => nameOf(scene.language, entity(scene)),
    [`${end}.title`]: (scene) => scene.language.words.office(entity(scene)),
    [`${end}.post`]: (scene) => scene.language.words.post?.(entity(scene)),
    [`${end}.duty`]: (scene) => scene.language.words.duty?.(entity(scene)),
    [`${end}.holding`]: (scene) => scene.language.words.holding?.(entity(scene)),
    [`${end}.again`]: (scene) => scene.language.words.again?.(entity(scene)),
    [`${end}.issued`]: (scene) => scene.language.words.issued(entity(scene)),
    [`${end}.era`]: (scene) => datedNameOf(scene.language, 'era', entity(scene)),
    [`${end}.unit`]: (scene) => unitNameOf(scene.language, entity(scene), scene.today),
    // A fact with a day of its own needs not that of its event or document.
    [`${end}.dated`]: (scene) =>
      ownDay(scene) === undefined
        ? datedNameOf(scene.language, 'dated', entity(scene))
        : nameOf(scene.language, entity(scene)),
    [`${end}.cluster`]: (scene) => {
      const shown = nameOf(scene.language, entity(scene));
      return /^Cụm /u.test(shown) ? shown : undefined;
    },
  };
}

function ownDay({ properties }: Stated): PartialDate | undefined {
  return textOf(properties, 'on');
}

/** The day of a fact: its own, or that of the event or document that dates it. */
function dayOf(scene: Scene): PartialDate | undefined {
  const end = datingEndOf(scene.type);
  const own = ownDay(scene);
  return own ?? (end === undefined ? undefined : textOf(scene[end].properties, 'startsOn', 'issuedOn'));
}

/** The day of a succession, unless the names of both provinces tell it already. */
function dayNotInEras(scene: Scene): PartialDate | undefined {
  const day = ownDay(scene);
  const isTold =
    textOf(scene.from.properties, 'validUntil') === day && textOf(scene.to.properties, 'validFrom') === day;
  return isTold ? undefined : day;
}

function dateSlots(name: string, dateOf: (scene: Scene) => PartialDate | undefined): Record<string, Slot> {
  return {
    [name]: (scene) => optional(dateOf(scene), scene.language.words.date),
    [`${name}.when`]: (scene) => optional(dateOf(scene), scene.language.words.when),
  };
}

function named(property: string): Slot {
  return ({ entities, language, properties }) =>
    optional(textOf(properties, property), (id) => optional(entities.get(id), (entity) => nameOf(language, entity)));
}

function actingIn({ entities, language: { words }, properties }: Scene): string | undefined {
  const ids = properties['actingIn'];
  if (!Array.isArray(ids)) return undefined;
  const titles = ids.slice(0, MAXIMUM_TITLES).flatMap((id) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [words.office(entity)];
  });
  if (titles.length === 0) return undefined;
  return words.titles(ids.length > MAXIMUM_TITLES ? [...titles, words.more(ids.length - MAXIMUM_TITLES)] : titles);
}

/** How near the stated score is to the real one. */
function nearness({ score: templates }: Language, approximate: unknown): Nearness {
  const known = (word: unknown): word is Nearness => typeof word === 'string' && Object.hasOwn(templates, word);
  if (known(approximate)) return approximate;
  // Graphs of earlier versions say only whether it is exact.
  return approximate === true ? 'ABOUT' : 'EXACT';
}

function score({ language, properties }: Scene): string | undefined {
  const { score: value, approximate } = properties;
  if (typeof value !== 'number') return undefined;
  return fillFirst(language.score[nearness(language, approximate)], () => language.words.points(value));
}

/** Words that are kept in two languages; those of the other one between quotation marks. */
function kept(property: string): Slot {
  return ({ language: { words }, properties }) => {
    const [own, other] = words.keptAs(property);
    return textOf(properties, own) ?? optional(textOf(properties, other), words.quote);
  };
}

/** Dates one by one, as when something held; of many the first, and how many more there are. */
export function datesIn({ words }: Language, dates: readonly PartialDate[]): string | undefined {
  if (dates.length === 0) return undefined;
  const shown = dates.length > MAXIMUM_DATES ? dates.slice(0, MAXIMUM_DATES - 1) : dates;
  return words.dates(shown, dates.length - shown.length);
}

function span(scene: Scene): string | undefined {
  const { since, until } = datesOf(scene);
  return optional(since, (begin) => optional(until, (end) => scene.language.words.span(begin, end)));
}

/** Whom a member speaks for: the province it was elected in, and the organization it sits for. */
function represented(scene: Scene): string | undefined {
  const told = [named('area')(scene), named('onBehalfOf')(scene)].filter((name) => name !== undefined);
  return told.length === 0 ? undefined : scene.language.words.list(told);
}

/** The term of an organization, unless the name of the event that is that term tells it. */
function term(scene: Scene): string | undefined {
  const own = textOf(scene.properties, 'term');
  if (own === undefined) return undefined;
  const [told, period = ''] = [scene.language.words.term(own), named('period')(scene)];
  return [own, told].some((words) => period.includes(words)) ? undefined : told;
}

function isOwnDate(property: string | undefined): property is OwnDate {
  return ownDateNames.some((name) => name === property);
}

/** A claimed date of an entity as a clause. */
function claimedDate({ from, to, language, today }: Scene): string | undefined {
  const [property, value] = ['property', 'value'].map((name) => textOf(from.properties, name));
  if (!isOwnDate(property) || value === undefined || !isPartialDate(value)) return undefined;
  return ownDateOf(language, to, property, value, today);
}

/** A claimed value: a date in words, anything else as it stands. */
export function valueIn({ words }: Language, value: string): string {
  return isPartialDate(value) ? words.date(value) : words.quote(value);
}

/** The name of a property in words; that of the dataset format if there are none. */
export function propertyIn({ properties }: Language, property: string): string {
  const known: Readonly<Record<string, string>> = properties;
  return Object.hasOwn(known, property) ? (known[property] ?? property) : property;
}

const slots: Readonly<Record<string, Slot>> = {
  ...endSlots('from'),
  ...endSlots('to'),
  ...dateSlots('since', (scene) => datesOf(scene).since),
  ...dateSlots('until', (scene) => datesOf(scene).until),
  ...dateSlots('on', ownDay),
  ...dateSlots('date', dayOf),
  ...dateSlots('other', dayNotInEras),
  ...dateSlots('early', (scene) => earlierAttestation(datesOf(scene))),
  ...dateSlots('late', (scene) => laterAttestation(datesOf(scene))),
  attested: (scene) => datesIn(scene.language, attestedDates(datesOf(scene))),
  span,
  year: ({ properties: { year } }) => (year === undefined ? undefined : String(year)),
  rank: ({ properties: { rank }, language }) => (typeof rank === 'number' ? language.words.rank(rank) : undefined),
  score,
  actingIn,
  onBehalfOf: named('onBehalfOf'),
  proposedBy: named('proposedBy'),
  by: named('by'),
  period: named('period'),
  // The name of a period would run into the dates that follow it.
  pause: (scene) => (named('period')(scene) === undefined ? '' : ','),
  represented,
  term,
  member: ({ properties, language }) => language.words.member(textOf(properties, 'role')),
  manner: ({ properties, language }) => optional(textOf(properties, 'how'), language.words.manner),
  how: ({ properties, language }) => optional(textOf(properties, 'how'), language.words.quote),
  basis: kept('basis'),
  subject: kept('subject'),
  recipient: named('recipient'),
  claimed: claimedDate,
  property: ({ from, language }) =>
    optional(textOf(from.properties, 'property'), (property) => propertyIn(language, property)),
  value: ({ from, language }) => optional(textOf(from.properties, 'value'), (value) => valueIn(language, value)),
};

/** The slots that sentences about facts may have. */
export const slotNames: readonly string[] = Object.keys(slots);

export function fillFrom(scene: Scene): Fill {
  return (slot) => slots[slot]?.(scene);
}
