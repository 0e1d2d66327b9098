import { z } from 'zod';
import type { GraphStore } from '../../../../src/store/store.js';

const dates = { since: z.string(), until: z.string() };

/** Dates that the dataset would refuse, and a graph may hold nonetheless. */
export interface ReversedDates {
  readonly id: string;
  readonly since: string;
  readonly until: string;
}

async function write(store: GraphStore, text: string, rows: readonly ReversedDates[]): Promise<void> {
  const row = z.strictObject({ id: z.string(), ...dates });
  const query = {
    name: 'test/write-dates',
    text,
    parameters: z.strictObject({ rows: z.array(row) }),
    row: z.unknown(),
  };
  const copies = rows.map(({ id, since, until }) => ({ id, since, until }));
  await store.write((transaction) => transaction.run(query, { rows: copies }));
}

/** Gives relationships of one entity the dates of a tenure. */
export function writeTenures(store: GraphStore, fromId: string, rows: readonly ReversedDates[]): Promise<void> {
  const text = `UNWIND $rows AS row MATCH (:Entity {id: '${fromId}'})-[r]->(m:Entity)
    WHERE '${fromId}/' + type(r) + '/' + m.id + r.idSuffix = row.id
    SET r.since = row.since SET r.until = row.until`;
  return write(store, text, rows);
}

/** Gives an entity the dates it exists from and until, in properties of the given names. */
export function writeLifetime(store: GraphStore, [from, until]: [string, string], row: ReversedDates): Promise<void> {
  const text = `UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.${from} = row.since SET n.${until} = row.until`;
  return write(store, text, [row]);
}
