import { compareText } from '../../../collections.js';
import { entitiesByIds } from '../../../facts/entity.queries.js';
import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import type { RelationshipType } from '../../../model/relationship-types.js';
import type { QueryRunner } from '../../../store/store.js';
import { addressesOf, CitedPages } from '../../export/cited-pages.js';
import { countUnmapped } from '../../export/count-unmapped.js';
import { exportedIncoming } from '../../export/export.queries.js';
import type { ExportFormat } from '../../export/export-format.js';
import type { Losses } from '../../export/losses.js';
import { entityPages, relationshipPages, relationshipsOfType } from '../../export/read-graph.js';
import { lastDayBefore } from '../last-day.js';
import { list, only, type Schema, schemas, type Values, word } from './export-tables.js';
import { intervalId, statusWords, toFtmId } from './words.js';

function lineOf(id: string, schema: string, values: Values): string {
  const given = Object.entries(values).filter(([, list]) => list.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given) })}\n`;
}

function intervalIdOf({ id, type }: RelationshipFact): string {
  return intervalId(type === 'HOLDS' ? 'Occupancy' : 'Membership', id);
}

class FtmWriter {
  readonly #pages: CitedPages;

  constructor(
    private readonly graph: QueryRunner,
    private readonly losses: Losses,
  ) {
    this.#pages = new CitedPages(graph, losses);
  }

  async *entities(schema: Schema): AsyncGenerator<string> {
    for await (const page of entityPages(this.graph, schema.type)) {
      await this.#pages.prepare(page);
      const ids = page.map(({ id }) => id);
      const linked = await this.#linked(ids, schema);
      const claimed = schema.type === 'Official' ? await this.#claimedBirthDates(ids) : new Map<string, string[]>();
      yield page.map((fact) => this.#entityLine(fact, schema, linked, claimed)).join('');
    }
  }

  async *intervals(): AsyncGenerator<string> {
    for await (const page of relationshipsOfType(this.graph, 'Official', ['HOLDS', 'MEMBER_OF'])) {
      await this.#pages.prepare(page);
      const lines = page.map((fact) => ({
        // In the order of the ids in the file, as another graph may have other ids for the same facts.
        key: [fact.fromId, intervalIdOf(fact)].join(' '),
        line: fact.type === 'HOLDS' ? this.#occupancy(fact) : this.#membership(fact),
      }));
      yield lines
        .sort((left, right) => compareText(left.key, right.key))
        .map(({ line }) => line)
        .join('');
    }
    for await (const page of relationshipsOfType(this.graph, 'Province', ['MEMBER_OF'])) {
      this.losses.add('MEMBER_OF of provinces', page.length);
    }
  }

  #entityLine(
    fact: EntityFact,
    { schemaOf, values, mapped, link }: Schema,
    linked: ReadonlyMap<string, string[]>,
    claimed: ReadonlyMap<string, string[]>,
  ): string {
    const { id, type, properties } = fact;
    const own = values(properties);
    const birthDates = [...new Set([...(own['birthDate'] ?? []), ...(claimed.get(id) ?? [])])];
    this.#countLost(type, properties, own, mapped);
    return lineOf(toFtmId(id), schemaOf(fact), {
      ...own,
      ...(birthDates.length > 0 && { birthDate: birthDates }),
      ...(link && { [link[1]]: (linked.get(id) ?? []).map(toFtmId) }),
      sourceUrl: addressesOf(this.#pages, fact),
    });
  }

  #countLost(type: string, properties: EntityFact['properties'], values: Values, mapped: readonly string[]): void {
    const isGiven = (name: string) => (values[name]?.length ?? 0) > 0;
    const others = [
      ...(isGiven('alias') ? ['nameVi', 'titleVi'] : []),
      ...(isGiven('gender') ? ['gender'] : []),
      ...(values['wikidataId']?.length === list(properties['identifiers']).length ? ['identifiers'] : []),
    ];
    this.losses.addProperties(type, properties, [...mapped, ...others]);
  }

  #occupancy(fact: RelationshipFact): string {
    const { fromId, toId, properties } = fact;
    this.losses.addProperties('HOLDS', properties, ['since', 'until', 'status']);
    return lineOf(intervalIdOf(fact), 'Occupancy', {
      holder: [toFtmId(fromId)],
      post: [toFtmId(toId)],
      status: word(statusWords, properties['status']),
      ...this.#interval(fact),
    });
  }

  #membership(fact: RelationshipFact): string {
    const { fromId, toId, properties } = fact;
    this.losses.addProperties('MEMBER_OF', properties, ['since', 'until', 'role']);
    return lineOf(intervalIdOf(fact), 'Membership', {
      member: [toFtmId(fromId)],
      organization: [toFtmId(toId)],
      role: only(properties['role']),
      ...this.#interval(fact),
    });
  }

  #interval(fact: RelationshipFact): Values {
    const { since, until } = fact.properties;
    const sourceUrl = addressesOf(this.#pages, fact);
    return { startDate: only(since), endDate: only(lastDayBefore(until)), sourceUrl };
  }

  async #linked(ids: readonly string[], { link }: Schema): Promise<Map<string, string[]>> {
    const linked = new Map<string, string[]>();
    if (link === undefined) return linked;
    for await (const page of relationshipPages(this.graph, ids, [link[0]])) {
      for (const { fromId, toId, properties } of page) {
        linked.set(fromId, [...(linked.get(fromId) ?? []), toId]);
        this.losses.addProperties(link[0], properties, []);
      }
    }
    return linked;
  }

  /** All claimed birth dates of officials, sorted: FollowTheMoney allows several values. */
  async #claimedBirthDates(ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.graph.run(exportedIncoming.with({ RELATIONSHIP_TYPE: 'ABOUT' }), { ids: [...ids] });
    const claims = await this.graph.run(entitiesByIds, { ids: rows.map(({ fromId }) => fromId) });
    const values = new Map(
      claims.flatMap(({ id, properties: { property, value } }) =>
        property === 'birthDate' ? [[id, String(value)] as const] : [],
      ),
    );
    const claimed = new Map<string, string[]>();
    for (const { id, fromId } of rows.sort((left, right) => compareText(left.fromId, right.fromId))) {
      const value = values.get(fromId);
      if (value !== undefined) claimed.set(id, [...(claimed.get(id) ?? []), value]);
    }
    return claimed;
  }
}

const HELD_TYPES: readonly RelationshipType[] = ['HOLDS', 'MEMBER_OF', 'PART_OF', 'BELONGS_TO'];

async function* write(graph: QueryRunner, losses: Losses): AsyncGenerator<string> {
  const writer = new FtmWriter(graph, losses);
  for (const schema of schemas) yield* writer.entities(schema);
  yield* writer.intervals();
  await countUnmapped(graph, losses, [...schemas.map(({ type }) => type), 'Source'], HELD_TYPES);
}

export const ftmExport: ExportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney: people, organizations, positions, occupancies and memberships, one a line',
  fileName: 'graph.ftm.json',
  mediaType: 'application/x-ndjson; charset=utf-8',
  write,
};
