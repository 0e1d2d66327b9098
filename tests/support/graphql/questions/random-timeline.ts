import type { SeededRandom } from '../../seeded-random.js';
import { randomTenure } from './overlap-oracle.js';

const EVIDENCE = { evidence: ['source:s'] };

/** A dated fact as a timeline tells it. */
export interface Item {
  readonly date: string;
  readonly kind: string;
  readonly factId: string;
  readonly ids: readonly string[];
}

const OFFICIALS = ['official:a', 'official:b', 'official:c'];
const POSITIONS = ['position:p', 'position:q'];
const EVENTS = [
  { id: 'event:x', startsOn: '2016-01' },
  { id: 'event:y', startsOn: '2016-01-31', endsOn: '2016-02-01' },
  { id: 'event:z' },
];
export const GIVEN = [...OFFICIALS, ...POSITIONS, ...EVENTS.map(({ id }) => id)];

interface Facts {
  readonly yaml: string;
  readonly items: readonly Item[];
}

/** Officials with tenures, parts taken in events and years of awards; and the items that make up their timelines. */
export function randomFacts(random: SeededRandom): Facts {
  const items: Item[] = [];
  const tell = (kind: string, factId: string, ids: readonly string[], dates: readonly (string | undefined)[]) => {
    for (const date of new Set(dates)) if (date !== undefined) items.push({ date, kind, factId, ids });
  };
  const holds = (id: string) =>
    random.some(POSITIONS, 0.7).map((to) => {
      const { status: _, ...tenure } = randomTenure(random);
      const factId = `${id}/HOLDS/${to}`;
      tell('BEGAN', factId, [id, to], [tenure.since]);
      tell('ENDED', factId, [id, to], [tenure.until]);
      tell('ATTESTED', factId, [id, to], tenure.attestedOn ?? []);
      // The same day twice is told once.
      return {
        to,
        ...tenure,
        ...(tenure.attestedOn && { attestedOn: tenure.attestedOn.flatMap((day) => [day, day]) }),
        ...EVIDENCE,
      };
    });
  const participatedIn = (id: string) =>
    random.some(EVENTS, 0.6).map((event) => {
      const on = random.chance(0.3) ? { on: '2016-01-30' } : {};
      tell('HAPPENED', `${id}/PARTICIPATED_IN/${event.id}/SPOKE`, [id, event.id], [on.on ?? event.startsOn]);
      return { to: event.id, role: 'SPOKE', ...on, ...EVIDENCE };
    });
  const officials = OFFICIALS.map((id) => {
    tell('BEGAN', `${id}#birthDate`, [id], ['1960']);
    tell('HAPPENED', `${id}/RECEIVED/award:w/2016`, [id], ['2016']);
    const received = [{ to: 'award:w', year: 2016, ...EVIDENCE }];
    return {
      id,
      name: id,
      birthDate: '1960',
      ...EVIDENCE,
      holds: holds(id),
      participatedIn: participatedIn(id),
      received,
    };
  });
  for (const { id, startsOn, endsOn } of EVENTS) {
    tell('BEGAN', `${id}#startsOn`, [id], [startsOn]);
    tell('ENDED', `${id}#endsOn`, [id], [endsOn]);
  }
  const dataset = {
    sources: [{ id: 'source:s', title: 'S' }],
    awards: [{ id: 'award:w', name: 'W', kind: 'MEDAL', ...EVIDENCE }],
    positions: POSITIONS.map((id) => ({ id, title: id, kind: 'OTHER', ...EVIDENCE })),
    events: EVENTS.map((event) => ({ ...event, name: event.id, kind: 'OTHER', ...EVIDENCE })),
    officials,
  };
  return { yaml: JSON.stringify(dataset), items };
}
