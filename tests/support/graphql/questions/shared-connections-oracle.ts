import type { SeededRandom } from '../../seeded-random.js';

const EVIDENCE = { evidence: ['source:s'] };

interface LinkOf {
  readonly from: string;
  readonly to: string;
  readonly type: 'HOLDS' | 'MEMBER_OF' | 'PARTICIPATED_IN' | 'BELONGS_TO' | 'REPRESENTS';
}

/** A graph of officials and what they have to do with, as a dataset and as the list of its links. */
export interface RandomGraph {
  readonly yaml: string;
  readonly officials: readonly string[];
  readonly links: readonly LinkOf[];
}

function names(type: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${type}:${String.fromCharCode(97 + index)}`);
}

export function randomGraph(random: SeededRandom): RandomGraph {
  const [officials, positions] = [names('official', 8), names('position', 6)];
  const [organizations, provinces, events] = [names('organization', 4), names('province', 2), names('event', 5)];
  const links: LinkOf[] = [];
  const link = (from: string, type: LinkOf['type'], ends: readonly string[], probability: number, more = {}) =>
    random.some(ends, probability).map((to) => {
      links.push({ from, to, type });
      return { to, ...more, ...EVIDENCE };
    });
  const dataset = {
    sources: [{ id: 'source:s', title: 'S' }],
    organizations: organizations.map((id) => ({ id, name: id, kind: 'OTHER', ...EVIDENCE })),
    provinces: provinces.map((id) => ({ id, name: id, ...EVIDENCE })),
    events: events.map((id) => ({ id, name: id, kind: 'OTHER', startsOn: '2016-01-01', ...EVIDENCE })),
    positions: positions.map((id) => ({
      id,
      title: id,
      kind: 'OTHER',
      ...EVIDENCE,
      belongsTo: link(id, 'BELONGS_TO', organizations, 0.4),
      represents: link(id, 'REPRESENTS', provinces, 0.3),
    })),
    officials: officials.map((id) => ({
      id,
      name: id,
      ...EVIDENCE,
      holds: link(id, 'HOLDS', positions, 0.3, { since: random.pick(['2010', '2015', '2016-05']) }),
      memberOf: link(id, 'MEMBER_OF', organizations, 0.2, { until: random.pick(['2012', '2018-02']) }),
      participatedIn: link(id, 'PARTICIPATED_IN', events, 0.4, { role: 'ATTENDED' }),
    })),
  };
  return { yaml: JSON.stringify(dataset), officials, links };
}

/** What several entities share by links of some types, with who shares it and how many links it has at all. */
export function sharedByTrial({ links }: RandomGraph, ids: readonly string[], types: readonly string[]) {
  const ways = links.filter(({ type }) => types.includes(type));
  const direct = ways.flatMap(({ from, to }) => [
    [from, to],
    [to, from],
  ]);
  const onward = types.includes('HOLDS') ? ways.filter(({ type }) => ['BELONGS_TO', 'REPRESENTS'].includes(type)) : [];
  const byPosition = ways
    .filter(({ type }) => type === 'HOLDS')
    .flatMap(({ from, to }) => onward.filter((way) => way.from === to).map((way) => [from, way.to]));
  const sharers = new Map<string, Set<string>>();
  for (const [given = '', shared = ''] of [...direct, ...byPosition]) {
    if (!ids.includes(given)) continue;
    sharers.set(shared, (sharers.get(shared) ?? new Set()).add(given));
  }
  return [...sharers]
    .filter(([, by]) => by.size >= 2)
    .map(([id, by]) => ({
      id,
      sharedBy: ids.filter((given) => by.has(given)),
      relationshipCount: links.filter(({ from, to }) => from === id || to === id).length,
    }));
}
