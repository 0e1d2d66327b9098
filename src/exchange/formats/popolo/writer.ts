import { compareText } from '../../../collections.js';
import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import type { RelationshipType } from '../../../model/relationship-types.js';
import type { QueryRunner } from '../../../store/store.js';
import { CitedPages } from '../../export/cited-pages.js';
import { countUnmapped } from '../../export/count-unmapped.js';
import { exportedIncoming } from '../../export/export.queries.js';
import type { ExportFormat } from '../../export/export-format.js';
import type { Losses } from '../../export/losses.js';
import { entityPages, relationshipPages, relationshipsOfType } from '../../export/read-graph.js';
import { jsonOfArrays } from '../json-array.js';
import { lastDayBefore } from '../last-day.js';
import { isVietnamese } from '../vietnamese.js';
import { type Collection, collections, type Fields } from './export-tables.js';

/** The ids of the other ends that a Popolo record names, by relationship type. */
type Named = ReadonlyMap<string, Partial<Record<RelationshipType, string>>>;

/** Drops empty fields, so that importing and exporting again yields the same record. */
function withoutEmpty(fields: Fields): Fields {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled);
}

class PopoloWriter {
  readonly #pages: CitedPages;

  constructor(
    private readonly graph: QueryRunner,
    private readonly losses: Losses,
  ) {
    this.#pages = new CitedPages(graph, losses);
  }

  async *records({ type, outgoing, incoming, mapped, fields }: Collection): AsyncGenerator<object[]> {
    for await (const page of entityPages(this.graph, type)) {
      await this.#pages.prepare(page);
      const ids = page.map(({ id }) => id);
      const named = await this.#named(ids, outgoing, incoming);
      yield page.map((fact) => {
        this.#countLost(fact, mapped);
        const own = fields(fact.properties, named.get(fact.id) ?? {});
        return withoutEmpty({ id: fact.id, ...own, sources: this.#pages.of(fact) });
      });
    }
  }

  /** Tenures of positions and memberships of officials. */
  async *memberships(): AsyncGenerator<object[]> {
    for await (const page of relationshipsOfType(this.graph, 'Official', ['HOLDS', 'MEMBER_OF'])) {
      await this.#pages.prepare(page);
      yield page.map((fact) => this.#membership(fact));
    }
    for await (const page of relationshipsOfType(this.graph, 'Province', ['MEMBER_OF'])) {
      this.losses.add('MEMBER_OF of provinces', page.length);
    }
  }

  #membership(fact: RelationshipFact): object {
    const { id, type, fromId, toId, properties } = fact;
    const { role, since, until, period, area, onBehalfOf } = properties;
    this.losses.addProperties(type, properties, HELD_OF_MEMBERSHIPS);
    return withoutEmpty({
      id,
      person_id: fromId,
      ...(type === 'HOLDS' ? { post_id: toId } : { organization_id: toId }),
      role,
      legislative_period_id: period,
      area_id: area,
      on_behalf_of_id: onBehalfOf,
      start_date: since,
      end_date: lastDayBefore(until),
      sources: this.#pages.of(fact),
    });
  }

  #countLost({ type, properties }: EntityFact, mapped: readonly string[]): void {
    const mappedHere = isVietnamese(properties['titleVi']) ? [...mapped, 'titleVi'] : mapped;
    this.losses.addProperties(type, properties, mappedHere);
  }

  /** The first relationship of each type by id. A record can name only one; the others are counted as losses. */
  async #named(
    ids: readonly string[],
    outgoing: readonly RelationshipType[],
    incoming: readonly RelationshipType[],
  ): Promise<Named> {
    const found: { id: string; type: RelationshipType; otherId: string }[] = [];
    if (outgoing.length > 0) {
      for await (const page of relationshipPages(this.graph, ids, outgoing)) {
        found.push(...page.map(({ fromId, type, toId }) => ({ id: fromId, type, otherId: toId })));
        for (const { type, properties } of page) this.losses.addProperties(type, properties, []);
      }
    }
    for (const type of incoming) {
      const rows = await this.graph.run(exportedIncoming.with({ RELATIONSHIP_TYPE: type }), { ids: [...ids] });
      found.push(...rows.map(({ id, fromId }) => ({ id, type, otherId: fromId })));
    }
    return this.#firstOfEach(found);
  }

  #firstOfEach(found: { id: string; type: RelationshipType; otherId: string }[]): Named {
    const named = new Map<string, Partial<Record<RelationshipType, string>>>();
    for (const { id, type, otherId } of found.sort((left, right) => compareText(left.otherId, right.otherId))) {
      const entry = named.get(id) ?? {};
      if (entry[type] === undefined) entry[type] = otherId;
      else this.losses.add(`${type} beside the first`);
      named.set(id, entry);
    }
    return named;
  }
}

const HELD_OF_MEMBERSHIPS = ['role', 'since', 'until', 'period', 'area', 'onBehalfOf'];
const HELD_TYPES: readonly RelationshipType[] = [
  'HOLDS',
  'MEMBER_OF',
  'PART_OF',
  'BELONGS_TO',
  'REPRESENTS',
  'ORGANIZED',
];

async function* write(graph: QueryRunner, losses: Losses): AsyncGenerator<string> {
  const writer = new PopoloWriter(graph, losses);
  const arrays = Object.entries(collections).map(([name, table]) => [name, () => writer.records(table)] as const);
  yield* jsonOfArrays({ ...Object.fromEntries(arrays), memberships: () => writer.memberships() });
  const heldEntities = Object.values(collections).map(({ type }) => type);
  await countUnmapped(graph, losses, [...heldEntities, 'Source'], HELD_TYPES);
}

export const popoloExport: ExportFormat = {
  name: 'popolo',
  title: 'Popolo: persons, organizations, areas, events, posts and memberships',
  fileName: 'graph.popolo.json',
  mediaType: 'application/json; charset=utf-8',
  write,
};
