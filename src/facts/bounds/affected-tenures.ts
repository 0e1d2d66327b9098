import { isDeepStrictEqual } from 'node:util';
import type { EntityType } from '../../model/entity-types.js';
import { readReference } from '../../model/evidence-reference.js';
import { tenureTypes } from '../../model/periods.js';
import { daysSurelyHeld } from '../../model/tenure-days.js';
import { directions } from '../../store/fragments.js';
import type { QueryRunner } from '../../store/store.js';
import { type Fact, type FactChange, isRelationshipFact } from '../fact.js';
import { type BoundedTenure, datesOfTenure, isTenure, tenureOfRow } from './bounded-tenure.js';
import type { BoundingFacts } from './bounding-facts.js';
import { membershipsOfPeriods, openTenuresOf, positionsOf, tenuresEndedBy, tenuresOf } from './bounds.queries.js';

/** The properties of entities that bounds follow from. */
const bounding: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  Official: ['birthDate', 'deathDate'],
  Organization: ['foundedOn', 'dissolvedOn'],
  Province: ['validFrom', 'validUntil'],
  Position: ['seats'],
  Event: ['startsOn', 'endsOn'],
  Source: ['publishedOn'],
};

/** The properties of a tenure that bounds, its own or those of others, follow from. */
const ofTenures = ['since', 'until', 'attestedOn', 'status', 'period'];

/** The facts whose changes bounds may follow from, by what must be read to know which. */
class Touched {
  readonly tenures = new Map<string, BoundedTenure>();
  /** Positions that one who changed surely held: if they have one seat, others may be bounded anew. */
  readonly seats = new Set<string>();
  readonly positions = new Set<string>();
  /** Positions that gained a link alone. */
  readonly linked = new Set<string>();
  readonly lives = new Set<string>();
  readonly periods = new Set<string>();
  readonly sources = new Set<string>();

  /** @param written The ids of those that were written with their bounds. */
  constructor(readonly written: ReadonlySet<string>) {}

  add({ before, after }: FactChange): void {
    const fact = after ?? before;
    if (fact === undefined || !mayMatter(before, after)) return;
    if (isRelationshipFact(fact)) this.#addRelationship(before, after);
    else if (before !== undefined && after !== undefined) this.#addEntity(after);
  }

  #addRelationship(before: Fact | undefined, after: Fact | undefined): void {
    if (after !== undefined && isTenure(after) && !this.written.has(after.id)) {
      this.tenures.set(after.id, { fact: after, stored: before === undefined ? {} : undefined });
    }
    for (const fact of [before, after]) {
      if (fact === undefined || !isRelationshipFact(fact)) continue;
      if (fact.type === 'HOLDS' && daysSurelyHeld(datesOfTenure(fact)).length > 0) this.seats.add(fact.toId);
      if (fact.type !== 'BELONGS_TO' && fact.type !== 'REPRESENTS') continue;
      (before === undefined ? this.linked : this.positions).add(fact.fromId);
    }
  }

  #addEntity({ type, id }: Fact): void {
    if (type === 'Event') this.periods.add(id);
    else if (type === 'Source') this.sources.add(id);
    else if (type === 'Position') this.positions.add(id);
    else this.lives.add(id);
  }
}

function valuesOf(fact: Fact): unknown[] {
  if (!isRelationshipFact(fact)) return (bounding[fact.type] ?? []).map((name) => fact.properties[name]);
  const ended = fact.properties['status'] === 'ENDED' ? fact.evidence : [];
  return [...ofTenures.map((name) => fact.properties[name]), ended];
}

/** False if a change leaves all that bounds follow from as it was. A new entity has no tenures but those added with it. */
function mayMatter(before: Fact | undefined, after: Fact | undefined): boolean {
  if (before === undefined || after === undefined || before.id !== after.id) return true;
  return !isDeepStrictEqual(valuesOf(before), valuesOf(after));
}

function cites(tenure: BoundedTenure, sources: ReadonlySet<string>): boolean {
  return tenure.fact.evidence.some((reference) => sources.has(readReference(reference).sourceId));
}

/** Adds the positions that a new link may bound: none where nothing that they are linked to has a date, as before. */
async function addLinked(bounding: BoundingFacts, { linked, positions }: Touched): Promise<void> {
  const links = await bounding.links(linked);
  for (const id of linked) {
    if (links.get(id)?.some(({ begin, end }) => begin !== null || end !== null)) positions.add(id);
  }
}

/** All tenures that lead from or to some entities. */
async function readTenures(runner: QueryRunner, ids: ReadonlySet<string>, types: string): Promise<BoundedTenure[]> {
  if (ids.size === 0) return [];
  const rows = await runner.run(tenuresOf.with({ TENURE_TYPES: types, ...directions.either }), { ids: [...ids] });
  return rows.map(tenureOfRow);
}

async function readOfLives(runner: QueryRunner, { lives, positions, seats }: Touched): Promise<BoundedTenure[]> {
  if (lives.size === 0) return [];
  const rows = await runner.run(positionsOf, { ids: [...lives] });
  for (const { id } of rows) positions.add(id);
  const own = await readTenures(runner, lives, tenureTypes.join('|'));
  // A life also bounds when its holder surely held a seat.
  for (const { fact } of own) if (fact.type === 'HOLDS') seats.add(fact.toId);
  return own;
}

async function readOfPeriods(runner: QueryRunner, { periods }: Touched): Promise<BoundedTenure[]> {
  if (periods.size === 0) return [];
  const rows = await runner.run(membershipsOfPeriods, { ids: [...periods] });
  return rows.map((row) => tenureOfRow({ type: 'MEMBER_OF', ...row }));
}

async function readOfSources(runner: QueryRunner, { sources }: Touched): Promise<BoundedTenure[]> {
  if (sources.size === 0) return [];
  const rows = await runner.run(tenuresEndedBy, { ids: [...sources] });
  return rows.map((row) => tenureOfRow({ type: 'HOLDS', ...row })).filter((tenure) => cites(tenure, sources));
}

/** The tenures that one seat may leave days to, where those whose changes matter surely held it. */
async function readOfSeats(bounding: BoundingFacts, { seats, written }: Touched): Promise<BoundedTenure[]> {
  const taken = await bounding.takenSeats(seats);
  const ids = [...seats].filter((id) => taken.get(id)?.isHeld);
  if (ids.length === 0) return [];
  const rows = await bounding.runner.run(openTenuresOf, { ids });
  return rows.filter(({ id }) => !written.has(id)).map((row) => tenureOfRow({ type: 'HOLDS', ...row }));
}

/**
 * The tenures whose bounds may be others after some changes, read after these are written.
 * @param written The ids of those that were written with their bounds.
 */
export async function affectedTenures(
  bounding: BoundingFacts,
  changes: readonly FactChange[],
  written: ReadonlySet<string>,
): Promise<BoundedTenure[]> {
  const { runner } = bounding;
  const touched = new Touched(written);
  for (const change of changes) touched.add(change);
  const ofLives = await readOfLives(runner, touched);
  const ofPeriods = await readOfPeriods(runner, touched);
  const ofSources = await readOfSources(runner, touched);
  const ofSeats = await readOfSeats(bounding, touched);
  await addLinked(bounding, touched);
  const ofPositions = await readTenures(runner, touched.positions, 'HOLDS');
  const all = [...touched.tenures.values(), ...ofLives, ...ofPeriods, ...ofSources, ...ofSeats, ...ofPositions];
  return [...new Map(all.map((tenure) => [tenure.fact.id, tenure])).values()].filter(
    ({ fact }) => !written.has(fact.id),
  );
}
