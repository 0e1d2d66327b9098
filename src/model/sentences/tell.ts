import type { PartialDate } from '../partial-date.js';
import { referenceTypes } from '../references.js';
import { today as todaysDate } from '../today.js';
import { english } from './en.js';
import { textOf } from './entity-words.js';
import type {
  BriefStatements,
  ConflictStatements,
  Language,
  LanguageCode,
  Named,
  OwnDate,
  PlainType,
  RoleType,
  TenureType,
} from './language.js';
import { nameOf, ownDateOf } from './names.js';
import { type Entities, fillFrom, MAXIMUM_TITLES, propertyIn, type Scene, type Stated, valueIn } from './slots.js';
import { type Fill, fillFirst, type Templates } from './template.js';
import { fillTenure, isTenure, shapeIn } from './tenure-clauses.js';
import { isAhead, type TenureShape } from './tenure-shape.js';
import { vietnamese } from './vi.js';

export const tables: Readonly<Record<LanguageCode, Language>> = { EN: english, VI: vietnamese };

/** How something is told. */
export interface Telling {
  readonly language: LanguageCode;
  /** The entities that facts name beside their ends. */
  readonly entities?: Entities;
  /** Decides what is still to come; today in Vietnam if not given. */
  readonly today?: string;
}

const NONE: Entities = new Map();

/** The ids of the entities that a sentence about a relationship names beside its ends. */
export function idsTold(properties: Stated['properties']): string[] {
  return Object.keys(referenceTypes).flatMap((property) => {
    const value = properties[property];
    if (Array.isArray(value)) return value.slice(0, MAXIMUM_TITLES);
    return typeof value === 'string' ? [value] : [];
  });
}

function capitalized(sentence: string): string {
  const [first = ''] = sentence;
  return first.toLocaleUpperCase() + sentence.slice(first.length);
}

export function say(templates: Templates, fill: Fill): string {
  return capitalized(fillFirst(templates, fill));
}

function sayTenure(scene: Scene, type: TenureType, shape: TenureShape): string {
  return say(scene.language.shapes[shape], fillTenure(scene, type));
}

function isPlain({ plain }: Language, type: Stated['type']): type is PlainType {
  return Object.hasOwn(plain, type);
}

/** The templates of what was done in a role. */
function ofRole(language: Language, type: RoleType, role: string): Templates {
  const known: Readonly<Record<string, Templates | undefined>> = language.roles[type];
  return (Object.hasOwn(known, role) ? known[role] : undefined) ?? language.otherRoles[type];
}

function sceneOf(stated: Stated, { language, entities = NONE, today = todaysDate() }: Telling): Scene {
  return { ...stated, language: tables[language], entities, today };
}

/** A relationship in words. */
export function tellRelationship(stated: Stated, telling: Telling): string {
  const scene = sceneOf(stated, telling);
  const { language, today, type } = scene;
  if (isTenure(language, type)) return sayTenure(scene, type, shapeIn(stated, today));
  if (isPlain(language, type)) return say(language.plain[type], fillFrom(scene));
  return say(ofRole(language, type, textOf(stated.properties, 'role') ?? ''), fillFrom(scene));
}

/** What a date is to a tenure. */
export type TenureMoment = 'BEGAN' | 'ENDED' | 'ATTESTED';

const momentDates: Readonly<Record<TenureMoment, (date: PartialDate) => object>> = {
  BEGAN: (since) => ({ since, until: undefined, attestedOn: undefined }),
  ENDED: (until) => ({ since: undefined, until, attestedOn: undefined }),
  ATTESTED: (date) => ({ since: undefined, until: undefined, attestedOn: [date] }),
};

const momentShapes = {
  BEGAN: { past: 'BEGAN', ahead: 'PLANNED' },
  ENDED: { past: 'CEASED', ahead: 'CEASING' },
  ATTESTED: { past: 'ATTESTED', ahead: 'ATTESTED' },
} as const;

/** One date of a tenure in words: that it began then, ended or held. */
export function tellMoment(stated: Stated, moment: TenureMoment, date: PartialDate, telling: Telling): string {
  const dates = { ...momentDates[moment](date), status: undefined };
  const scene = sceneOf({ ...stated, properties: { ...stated.properties, ...dates } }, telling);
  if (!isTenure(scene.language, stated.type)) return tellRelationship(stated, telling);
  return sayTenure(scene, stated.type, momentShapes[moment][isAhead(date, scene.today) ? 'ahead' : 'past']);
}

/** A date of an entity itself in words. */
export function tellOwnDate(entity: Named, property: OwnDate, date: PartialDate, telling: Telling): string {
  const { language, today = todaysDate() } = telling;
  return capitalized(ownDateOf(tables[language], entity, property, date, today));
}

/** A date beside a name: «born on 1 September 1958». */
export function tellBriefly(
  what: Exclude<keyof BriefStatements, 'more'>,
  date: PartialDate,
  language: LanguageCode,
): string {
  const { brief, words } = tables[language];
  const known: Readonly<Record<string, string>> = { date: words.date(date), when: words.when(date) };
  return fillFirst(brief[what], (slot) => known[slot]);
}

/** That a list goes on. */
export function tellMore(count: number, language: LanguageCode): string {
  return fillFirst(tables[language].brief.more, () => String(count));
}

/** An entity by its name alone. */
export function tellName(entity: Named, { language }: Pick<Telling, 'language'>): string {
  return tables[language].words.title(entity);
}

/** That a source tells of an entity. */
export function tellMention(entity: Named, language: LanguageCode): string {
  const table = tables[language];
  return say(table.mention, () => nameOf(table, entity));
}

/** The sentence of a conflict from what it is about. */
export function tellConflict(
  choose: (statements: ConflictStatements) => Templates,
  stated: Partial<Stated> & { readonly facts?: readonly string[] },
  language: LanguageCode,
): string {
  const table = tables[language];
  const { from, to, facts } = stated;
  const known: Readonly<Record<string, string | undefined>> = {
    from: from && nameOf(table, from),
    to: to && nameOf(table, to),
    'to.title': to && table.words.title(to),
    facts: facts?.join('; '),
  };
  return say(choose(table.conflicts), (slot) => known[slot]);
}

/** Sentences of links in a chain, as one; told that they surely never held at once. */
export function tellNotAtOnce(facts: string, language: LanguageCode): string {
  return fillFirst(tables[language].notAtOnce, () => facts);
}

/** That sources give a property of an entity several values. */
export function tellDisagreement(
  entity: Named,
  property: string,
  values: readonly string[],
  language: LanguageCode,
): string {
  const table = tables[language];
  const known: Readonly<Record<string, string>> = {
    name: nameOf(table, entity),
    property: propertyIn(table, property),
    values: table.words.list(values.map((value) => valueIn(table, value))),
  };
  return say(table.conflicts.SOURCES_DISAGREE, (slot) => known[slot]);
}

/** That two entities are not one, each told with its id: they may have one name. */
export function tellDistinct(entities: readonly [one: Named, other: Named], language: LanguageCode): string {
  const table = tables[language];
  const [one, other] = entities.map((entity) => `${table.words.title(entity)} (${entity.id})`);
  return say(table.distinct, (slot) => (slot === 'one' ? one : other));
}
