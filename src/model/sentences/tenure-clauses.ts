import { isRuledOutFrom } from '../exclusion.js';
import { textOf } from './entity-words.js';
import type { Language, TenureClauses, TenureType } from './language.js';
import { hasCeased } from './names.js';
import { datesIn, datesOf, fillFrom, type Scene, type Stated } from './slots.js';
import { type Fill, fillFirst, type Templates } from './template.js';
import { objectionsTo, outsideDates, shapeOf, type TenureShape } from './tenure-shape.js';

export function isTenure(language: Language, type: Stated['type']): type is TenureType {
  return Object.hasOwn(language.tenures, type);
}

const PERSONAL: ReadonlySet<string> = new Set<TenureType>(['HOLDS', 'MEMBER_OF']);

/** True if it cannot hold any more: by the life of one of its ends, or by what is stored of all other facts. */
function isOver({ from, to, properties }: Stated, today: string): boolean {
  const { bounds } = properties;
  return [from, to].some((end) => hasCeased(end, today)) || (Array.isArray(bounds) && isRuledOutFrom(bounds, today));
}

export function shapeIn(stated: Stated, today: string): TenureShape {
  const setting = {
    isPersonal: PERSONAL.has(stated.type),
    hasTerm: textOf(stated.properties, 'period', 'term') !== undefined,
    isOver: isOver(stated, today),
  };
  return shapeOf(datesOf(stated), setting, today);
}

/** True of a position in the legislature, which no province has as its own. */
function isMandate({ type, from: { properties } }: Stated): boolean {
  return type === 'REPRESENTS' && properties['kind'] === 'ASSEMBLY';
}

/** Fills the clauses of a tenure beside the slots of its fact. */
function withClauses(clauses: TenureClauses, fill: Fill): Fill {
  const known: Readonly<Record<string, Templates | undefined>> = { ...clauses };
  return (slot) => {
    const clause = Object.hasOwn(known, slot) ? known[slot] : undefined;
    return clause === undefined ? fill(slot) : fillFirst(clause, fill);
  };
}

/** What sources say against the dates of a tenure, as one clause. */
function objectionsIn(scene: Scene, fill: Fill): string | undefined {
  const { language, today } = scene;
  const { all, before, after } = outsideDates(datesOf(scene));
  const dates = new Map(Object.entries({ outside: all, before, after }));
  const [shown, said] = objectionsTo(datesOf(scene), today).map((one) =>
    fillFirst(language.objections[one], (slot) => {
      const named = dates.get(slot);
      return named === undefined ? fill(slot) : datesIn(language, named);
    }),
  );
  if (said === undefined) return shown;
  const both: Readonly<Record<string, string | undefined>> = { shown, said };
  return fillFirst(language.objections.BOTH, (slot) => both[slot]);
}

/** Fills what is said of a tenure: its clauses, what sources say against it, and the slots of its fact. */
export function fillTenure(scene: Scene, type: TenureType): Fill {
  const { mandates, tenures } = scene.language;
  const fill = withClauses(isMandate(scene) ? mandates : tenures[type], fillFrom(scene));
  return (slot) => (slot === 'objections' ? objectionsIn(scene, fill) : fill(slot));
}
