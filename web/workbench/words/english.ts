import type { FactDates } from '../components/dates/partial-dates.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** «10 March 2017», «March 2017», «2017». */
function date(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

function period({ since, until, attestedOn = [], status, on, year }: FactDates): string {
  if (on) return date(on);
  if (year != null) return String(year);
  const attested = attestedOn.map(date).join(', ');
  const ended = status === 'ENDED' ? '; has ended, date unknown' : '';
  if (since && until) return `from ${date(since)} until ${date(until)}`;
  if (until) return `until ${date(until)}${attested && `; at least on ${attested}`}`;
  if (since && status === 'ONGOING') return `since ${date(since)}`;
  if (since) return `since ${date(since)}${attested && `; still on ${attested}`}${ended || '; end unknown'}`;
  if (attested) return `at least on ${attested}${ended}`;
  return status === 'ENDED' ? 'has ended, dates unknown' : '';
}

/** Everything the pages say in English by themselves; what the graph says, it says in both languages. */
export const english = {
  languageName: 'English',
  languages: 'Language',
  skipToContent: 'Skip to the content',
  siteDescription: 'Who held which office, when, and where it was read.',
  search: {
    label: 'Search people, positions, provinces, documents',
    placeholder: 'Search people, positions, provinces, documents…',
    button: 'Search',
    title: (text: string) => (text === '' ? 'Search' : `Search: ${text}`),
    suggestionCount: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    allResults: (text: string) => `All results for «${text}»`,
    empty: 'Type at least two letters of a name, a title or a number, with or without tone marks.',
    nothing: (text: string) => `Nothing in the graph is called «${text}».`,
    found: (count: number, most: number) =>
      count < most ? (count === 1 ? '1 result' : `${count} results`) : `The best ${count} results`,
    withoutMarks: 'Names are found with and without their tone marks.',
  },
  loading: 'Loading…',
  start: {
    lead: 'Who held which office, when, and where it was read.',
    holds: 'What the graph holds',
    facts: (facts: string, sources: string) => `${facts} facts, read in ${sources} sources`,
    beginHere: 'Begin here',
  },
  types: {
    Official: { one: 'person', many: 'people' },
    Position: { one: 'position', many: 'positions' },
    Organization: { one: 'organization', many: 'organizations' },
    Province: { one: 'province', many: 'provinces' },
    Event: { one: 'event', many: 'events' },
    Award: { one: 'award', many: 'awards' },
    Source: { one: 'source', many: 'sources' },
    Claim: { one: 'claim', many: 'claims' },
    Directive: { one: 'directive', many: 'directives' },
    Law: { one: 'law', many: 'laws' },
    Decree: { one: 'decree', many: 'decrees' },
    Resolution: { one: 'resolution', many: 'resolutions' },
    Agreement: { one: 'agreement', many: 'agreements' },
  },
  date,
  period,
  certainty: { DEFINITE: 'certain', POSSIBLE: 'possible', UNKNOWN: 'unknown' },
  dateBar: {
    label: 'Day looked at',
    on: 'On',
    show: 'Show',
    choose: 'Choose a day',
    today: 'Today',
    allTimes: 'All times',
    explain: (day: string) => `The whole page answers for ${day}. The address keeps the day.`,
    explainAll: 'The page shows all times. Choose a day to see what held on it.',
  },
  facts: {
    footnote: (number: number) => `Footnote ${number}`,
    oneSource: 'one source',
    sources: 'Sources',
    paragraph: (number: number) => `paragraph ${number}`,
    original: 'Original',
    more: (count: number) => `${count} more are not shown here.`,
    as: 'as',
    for: 'for',
  },
  official: {
    roles: 'Positions',
    noRoles: 'No position is known.',
    memberships: 'Memberships',
    events: 'Events',
    documents: 'Documents signed',
    awards: 'Awards',
    proposals: 'Proposed for',
    claims: 'As sources have it',
    bornOn: (day: string) => `Born ${day}.`,
    alsoKnownAs: (names: string) => `Also written ${names}.`,
  },
  participationRoles: {
    ATTENDED: 'attended',
    CHAIRED: 'chaired',
    CO_CHAIRED: 'co-chaired',
    OPENED: 'opened',
    PRESENTED: 'presented',
    REPORTED: 'reported',
    SIGNED: 'signed',
    SPOKE: 'spoke',
  },
  number: (value: number) => value.toLocaleString('en-GB'),
  born: (year: string) => `born ${year}`,
  nav: { start: 'Start', lists: 'Lists', data: 'Data (GraphQL)' },
  errors: {
    notFound: { title: 'Nothing here', text: 'There is no page at this address.' },
    noEntity: (id: string) => `The graph holds nothing with the id «${id}».`,
    unavailable: {
      title: 'No answer just now',
      text: 'The graph cannot be reached or is busy. Try again in a moment.',
    },
    offline: { title: 'You are offline', text: 'The page will answer once there is a connection again.' },
    failed: { title: 'Something went wrong', text: 'This page could not be made. The error has been logged.' },
    again: 'Try again',
    toStart: 'To the start page',
  },
};
