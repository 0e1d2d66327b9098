import type { SeededRandom } from '../seeded-random.js';

// A legislature in the form of EveryPolitician's files: most memberships have no dates but those of their period.

interface Person {
  readonly id: string;
  readonly name: string;
  readonly birth_date?: string;
  readonly death_date?: string;
}

interface Organization {
  readonly id: string;
  readonly name: string;
  readonly classification: string;
}

interface Event {
  readonly id: string;
  readonly name?: string;
  readonly classification: string;
  readonly organization_id?: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

interface Membership {
  readonly person_id: string;
  readonly organization_id: string;
  readonly legislative_period_id: string;
  readonly on_behalf_of_id?: string;
  readonly area_id?: string;
  readonly role: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

/** What is read of such a file here. */
export interface LegislatureFile {
  readonly persons: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly events: readonly Event[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly memberships: readonly Membership[];
}

const DAY = 86_400_000;

/** The first and the last day that a date may mean. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  return day === undefined ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : date;
}

/** A day of a period, from its first, 0, to its last, 1. */
function dayOf({ start_date = '', end_date = '' }: Event, part: number): string {
  const [first, last] = [Date.parse(firstDay(start_date)), Date.parse(lastDay(end_date))];
  return new Date(first + Math.round(((last - first) / DAY) * part) * DAY).toISOString().slice(0, 10);
}

export function periodsOf({ events }: LegislatureFile): Event[] {
  return events.filter(({ classification }) => classification === 'legislative period');
}

/** So many days of a period, its first and its last among them. */
export function daysOfPeriod(period: Event, count: number): string[] {
  return Array.from({ length: count }, (_, index) => dayOf(period, index / (count - 1)));
}

/** A membership that may have held on a day, with its place in the file, counted from 1. */
export interface Sitting {
  readonly place: number;
  readonly membership: Membership;
}

/** Who may have sat on a day: by the dates of each membership, or else by those of its period, and alive. */
export function satOn({ persons, events, memberships }: LegislatureFile, day: string): Sitting[] {
  const periods = new Map(events.map((event) => [event.id, event]));
  const byId = new Map(persons.map((person) => [person.id, person]));
  return memberships
    .map((membership, index) => ({ place: index + 1, membership }))
    .filter(({ membership: { person_id, legislative_period_id, start_date, end_date } }) => {
      const period = periods.get(legislative_period_id);
      const [from, until] = [start_date ?? period?.start_date, end_date ?? period?.end_date];
      const { death_date } = byId.get(person_id) ?? {};
      if (death_date !== undefined && lastDay(death_date) < day) return false;
      return (from === undefined || firstDay(from) <= day) && (until === undefined || day <= lastDay(until));
    });
}

const PERIODS = 10;
const YEARS_OF_A_PERIOD = 4;
const PERSONS = 80;
const PARTIES = ['reds', 'blues', 'greens'];
const AREAS = ['north', 'south', 'east', 'west'];

/** Ten periods one after another or years apart, with dates as precise as chance has it. */
function randomPeriods(random: SeededRandom): Event[] {
  return Array.from({ length: PERIODS }, (_, index) => {
    const year = 1970 + index * YEARS_OF_A_PERIOD;
    const [start, end] = random.pick([
      [`${year}-03-10`, `${year + YEARS_OF_A_PERIOD}-03-09`],
      [`${year}-03`, `${year + YEARS_OF_A_PERIOD}-02-27`],
      [`${year}`, `${year + YEARS_OF_A_PERIOD - 1}`],
      [`${year + 1}-03-10`, `${year + YEARS_OF_A_PERIOD - 1}-06`],
    ] as const);
    return {
      ...{ id: `term/${index + 1}`, name: `Term ${index + 1}`, classification: 'legislative period' },
      ...{ organization_id: 'legislature', start_date: start, end_date: end },
    };
  });
}

/** The seats of somebody in a period: none after a death, two where the party was changed, else one, late or early at times. */
function randomSeats(
  random: SeededRandom,
  period: Event,
  { id: person_id, death_date = '9999' }: Person,
): Membership[] {
  if (lastDay(death_date) < firstDay(period.start_date ?? '')) return [];
  const seat = {
    ...{ person_id, organization_id: 'legislature', legislative_period_id: period.id, role: 'member' },
    ...(random.chance(0.6) && { area_id: `area/${random.pick(AREAS)}` }),
  };
  const party = () => `party/${random.pick([...PARTIES, 'unknown'])}`;
  if (firstDay(death_date) <= lastDay(period.end_date ?? '')) return [{ ...seat, on_behalf_of_id: party() }];
  if (random.chance(0.1)) {
    const change = dayOf(period, 0.3 + random.next() / 2);
    const dayBefore = new Date(Date.parse(change) - DAY).toISOString().slice(0, 10);
    return [
      { ...seat, on_behalf_of_id: party(), end_date: dayBefore },
      { ...seat, on_behalf_of_id: party(), start_date: change },
    ];
  }
  const came = dayOf(period, random.next() / 2);
  return [
    {
      ...{ ...seat, on_behalf_of_id: party() },
      ...(random.chance(0.2) && { start_date: random.pick([came, came.slice(0, 7), came.slice(0, 4)]) }),
      ...(random.chance(0.2) && { end_date: dayOf(period, 0.5 + random.next() / 2) }),
    },
  ];
}

/** A legislature of ten periods. */
export function randomLegislature(random: SeededRandom): LegislatureFile {
  const events = randomPeriods(random);
  const persons = Array.from({ length: PERSONS }, (_, index) => ({
    ...{ id: `person/${index}`, name: `Member ${index}` },
    ...(random.chance(0.8) && { birth_date: `19${10 + random.below(30)}-05-06` }),
    ...(random.chance(0.1) && { death_date: random.pick(['1989-06-07', '1996', '2005-11']) }),
  }));
  return {
    persons,
    organizations: [
      { id: 'legislature', name: 'Legislature', classification: 'legislature' },
      ...PARTIES.map((name) => ({ id: `party/${name}`, name, classification: 'party' })),
      { id: 'party/unknown', name: 'unknown', classification: 'party' },
    ],
    events: [
      { id: 'election/1', name: 'Election', classification: 'general election', start_date: '1970-02-01' },
      ...events,
    ],
    areas: AREAS.map((name) => ({ id: `area/${name}`, name })),
    memberships: events.flatMap((period) =>
      persons.filter(() => random.chance(0.4)).flatMap((person) => randomSeats(random, period, person)),
    ),
  };
}
