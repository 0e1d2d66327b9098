import { similarTo } from '../model/suggest.js';
import { idsMeantBy, isOfNoType } from '../model/wrong-id.js';
import type { QueryRunner } from '../store/store.js';
import { idsBeginningWith } from './entity.queries.js';
import { presentIds } from './present-ids.js';

/** How many ids that begin alike are compared with a mistyped one. */
const COMPARED = 200;

/** Longer texts are no ids. */
const LONGEST_ID = 200;

/** One letter of so many may be mistyped: names of people differ by few. */
const LETTERS = 6;

/** How much of the name of a mistyped id is taken to be right, tried in turn. */
const RIGHT_PARTS = [2 / 3, 1 / 3];

/** The ids of the graph that differ from one of no entity by a few letters of its name. */
async function similarIds(runner: QueryRunner, id: string): Promise<string[]> {
  const nameAt = id.indexOf(':') + 1;
  for (const part of RIGHT_PARTS) {
    const start = id.slice(0, nameAt + Math.ceil((id.length - nameAt) * part));
    const rows = await runner.run(idsBeginningWith, { start, limit: COMPARED });
    const names = similarTo(
      id.slice(nameAt),
      rows.map((row) => row.id.slice(nameAt)),
      LETTERS,
    );
    if (names.length > 0) return names.map((name) => id.slice(0, nameAt) + name);
  }
  return [];
}

/** The ids of the graph that a wrong one may stand for, the likeliest first. Reads several times: for errors only. */
export async function suggestIds(runner: QueryRunner, id: string): Promise<string[]> {
  if (!isOfNoType(id)) return id.length > LONGEST_ID || id.includes('/') ? [] : similarIds(runner, id);
  const meant = idsMeantBy(id);
  const present = await presentIds(runner, meant);
  return meant.filter((each) => present.has(each));
}
