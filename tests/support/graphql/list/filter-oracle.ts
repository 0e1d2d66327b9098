import { isRelation, type Link, type World } from './random-relationships.js';

export type Filter = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, unknown>>;

/** Text as filters compare it: without case, marks and punctuation. */
function plain(text: unknown): string {
  const letters = String(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return letters
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(' ');
}

function firstDay(date: unknown): number {
  const [year = '', month = '01', day = '01'] = String(date).split('-');
  return Date.parse(`${year}-${month}-${day}`);
}

/** The last day is the one before the next year, month or day begins. */
function lastDay(date: unknown): number {
  const [year, month, day] = String(date).split('-').map(Number);
  const next = new Date(firstDay(date));
  if (day !== undefined) next.setUTCDate(day + 1);
  else if (month !== undefined) next.setUTCMonth(month);
  else next.setUTCFullYear((year ?? 0) + 1);
  return next.getTime() - 1;
}

type Test = (value: unknown, wanted: unknown) => boolean;
const among =
  (test: Test): Test =>
  (value, wanted) =>
    (wanted as unknown[]).some((each) => test(value, each));
const same: Test = (value, wanted) => value === wanted;
const samePlain: Test = (value, wanted) => plain(value) === plain(wanted);

const tests: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  IdFilter: { eq: same, in: among(same) },
  WordFilter: { eq: same, in: among(same) },
  TextFilter: {
    eq: samePlain,
    in: among(samePlain),
    contains: (value, wanted) => plain(value).includes(plain(wanted)),
    startsWith: (value, wanted) => plain(value).startsWith(plain(wanted)),
  },
  DateFilter: {
    eq: same,
    in: among(same),
    gte: (value, wanted) => firstDay(value) >= firstDay(wanted),
    lte: (value, wanted) => lastDay(value) <= lastDay(wanted),
  },
  IntFilter: {
    eq: same,
    in: among(same),
    gte: (value, wanted) => Number(value) >= Number(wanted),
    lte: (value, wanted) => Number(value) <= Number(wanted),
  },
};

/** The kind of a condition by its input type: `PositionKindFilter` is a condition on a word of an enum. */
export function conditionKind(type: string): string | undefined {
  if (Object.hasOwn(tests, type)) return type;
  return /(Kind|Role|Status|Approximation)Filter$/.test(type) ? 'WordFilter' : undefined;
}

/** The operators of a kind of condition. */
export function operatorsOf(kind: string): string[] {
  return [...Object.keys(tests[kind] ?? {}), ...(kind === 'IdFilter' || kind === 'WordFilter' ? [] : ['isNull'])];
}

function fitsCondition(properties: Properties, field: string, kind: string, operators: Filter): boolean {
  const value = properties[field];
  return Object.entries(operators).every(([operator, wanted]) => {
    if (operator === 'isNull') return (value === undefined) === wanted;
    // Of a list, one value has to fit.
    return [value].flat().some((each) => each !== undefined && tests[kind]?.[operator]?.(each, wanted) === true);
  });
}

/** Judges filters without any store. */
export class Evaluation {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Whether an entity fits a filter of an input type. */
  fits(id: string, type: string, filter: Filter): boolean {
    const types = this.#world.inputs.get(type) ?? {};
    const properties = { ...this.#world.entities.get(id)?.properties, id };
    return Object.entries(filter).every(([name, value]) => {
      if (name === 'and') return (value as Filter[]).every((part) => this.fits(id, type, part));
      if (name === 'or') return (value as Filter[]).some((part) => this.fits(id, type, part));
      if (name === 'not') return !this.fits(id, type, value as Filter);
      if (isRelation(this.#world.inputs, types[name]))
        return this.#fitsRelation(id, name, types[name] ?? '', value as Filter);
      return fitsCondition(properties, name, conditionKind(types[name] ?? '') ?? '', value as Filter);
    });
  }

  /** How many relationships of a field fit a condition of an input type. */
  count(id: string, field: string, type: string, condition: Filter): number {
    return this.#links(id, field).filter((link) => this.#fitsLink(link, type, condition)).length;
  }

  #links(id: string, field: string): readonly Link[] {
    return this.#world.related.get(id)?.[field] ?? [];
  }

  #fitsRelation(id: string, field: string, type: string, quantifiers: Filter): boolean {
    const types = this.#world.inputs.get(type) ?? {};
    return Object.entries(quantifiers).every(([quantifier, condition]) => {
      const fitting = this.count(id, field, types[quantifier] ?? '', condition as Filter);
      if (quantifier === 'every') return fitting === this.#links(id, field).length;
      return quantifier === 'some' ? fitting > 0 : fitting === 0;
    });
  }

  #fitsLink({ id, nodeId }: Link, type: string, condition: Filter): boolean {
    const types = this.#world.inputs.get(type) ?? {};
    const properties = this.#world.relationships.get(id)?.properties ?? {};
    return Object.entries(condition).every(([name, value]) =>
      name === 'node'
        ? this.fits(nodeId, types[name] ?? '', value as Filter)
        : fitsCondition(properties, name, conditionKind(types[name] ?? '') ?? '', value as Filter),
    );
  }
}
