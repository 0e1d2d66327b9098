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

/** The days before a holder, as `TenureInterval` has them. */
interface Between {
  readonly certainty: 'DEFINITE' | 'POSSIBLE' | 'UNKNOWN';
  readonly minimumDays: number;
  readonly maximumDays: number | null;
}

function days(least: number, most: number | null): string {
  if (most === null) return least === 0 ? '' : `, for ${least} days or more`;
  if (least === most) return `, for ${most === 1 ? '1 day' : `${most} days`}`;
  return least === 0 ? `, for ${most} days at most` : `, for ${least} to ${most} days`;
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
  reasons: {
    AFTER_DEATH: 'The person had died.',
    AFTER_DISSOLUTION: 'The unit no longer existed.',
    ALREADY_ENDED: 'It had ended.',
    ATTESTED_THEN: 'A source shows it on that day.',
    BEFORE_FOUNDATION: 'The unit did not exist yet.',
    BEGINNING_NOT_KNOWN: 'No source says when it began.',
    BOUNDS_NOT_KNOWN: 'It is shown on other days alone.',
    DATES_NOT_PRECISE: 'Its dates may mean days before or after.',
    END_NOT_KNOWN: 'No source says when it ended.',
    HAPPENED_BY_THEN: 'It had happened by then.',
    NOT_YET_BEGUN: 'It had not begun.',
    NOT_YET_BORN: 'The person was not born yet.',
    NO_DATES: 'No source dates it.',
    OUTSIDE_PERIOD: 'Its term was over or had not begun.',
    SEAT_HELD_BY_ANOTHER: 'Another surely held the one seat.',
    STATED_ENDED: 'A source says that it had ended.',
    STATED_ONGOING: 'A source says that it has not ended.',
    WITHIN_PERIOD: 'Its term covers the day.',
    WITHIN_STATED_DATES: 'Its dates cover the day.',
  },
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
    inferred: (why: string) => `Inferred: ${why}`,
    more: (count: number) => `${count} more are not shown here.`,
    as: 'as',
    for: 'for',
    proposedBy: 'proposed by',
    claims: 'As sources have it',
    events: 'Events',
    signed: 'Documents signed',
    issued: 'Documents issued',
    awards: 'Awards',
    proposals: 'Proposed for',
    grants: 'Awards granted',
    positions: 'Positions',
    parts: 'Parts',
    wholes: 'Part of',
  },
  official: {
    roles: 'Positions',
    noRoles: 'No position is known.',
    memberships: 'Memberships',
    bornOn: (day: string) => `Born ${day}.`,
    alsoKnownAs: (names: string) => `Also written ${names}.`,
  },
  position: {
    onTheDay: 'Who held it on this day',
    noHolderThen: 'Nobody is known to have held it on this day.',
    ladder: 'Who held it, the latest first',
    noHolders: 'Nobody is known to have held it.',
    seats: (count: number) => (count === 1 ? 'One person holds it at a time.' : `${count} hold it at a time.`),
    gap: ({ certainty, minimumDays, maximumDays }: Between) =>
      `${certainty === 'DEFINITE' ? 'Vacant before' : 'Perhaps vacant before'}${days(minimumDays, maximumDays)}.`,
    overlap: ({ certainty, minimumDays, maximumDays }: Between) =>
      `${certainty === 'DEFINITE' ? 'Held together with the one before' : 'Perhaps held together with the one before'}${days(minimumDays, maximumDays)}.`,
  },
  organization: {
    leaders: 'Led by',
    members: 'Members',
    governs: 'Governs',
    organized: 'Events organized',
    kinds: {
      ASSEMBLY: 'Assembly',
      COUNCIL: 'Council',
      EMULATION_CLUSTER: 'Emulation cluster',
      GOVERNMENT: 'Government body',
      JUDICIAL: 'Judicial body',
      MASS_ORGANIZATION: 'Mass organization',
      MILITARY: 'Military body',
      OTHER: 'Organization',
      PARTY: 'Party body',
      PRESS: 'Press',
    },
  },
  province: {
    offices: 'Offices and who held them',
    predecessors: 'What it was before',
    successors: 'What became of it',
    by: 'by',
    leads: 'Clusters led',
    governments: 'Governed by',
    existed: (dates: string) => `As it is described here ${dates}.`,
  },
  ranking: {
    title: 'Ranks and scores',
    rank: (rank: number) => `rank ${rank}`,
    score: (score: number, approximate: 'ABOUT' | 'ABOVE' | 'BELOW' | null) =>
      `${approximate === null ? '' : { ABOUT: 'about ', ABOVE: 'over ', BELOW: 'nearly ' }[approximate]}${score.toLocaleString('en-GB')} points`,
    chart: 'Scores by year',
  },
  leadershipRoles: { HEAD: 'head', DEPUTY: 'deputy head' },
  event: {
    participants: 'Who did what',
    nobody: 'Nobody is known to have taken part.',
    represented: 'Represented',
    organizers: 'Organized by',
    documents: 'Documents dealt with',
    topics: 'What was asked and agreed',
    topicKinds: { AGREED: 'agreed', REQUESTED: 'requested' },
    noDate: 'Its date is not known.',
  },
  document: {
    number: (number: string) => `No. ${number}`,
    issued: (day: string) => `issued ${day}`,
    effective: (day: string) => `in force from ${day}`,
    issuers: 'Issued by',
    noIssuer: 'Who issued it is not known.',
    signatories: 'Signed by',
    amends: 'Amends',
    amendedBy: 'Amended by',
    replaces: 'Replaces',
    replacedBy: 'Replaced by',
    implements: 'Implements',
    implementedBy: 'Implemented by',
    events: 'Events that dealt with it',
  },
  award: { grantors: 'Granted by', recipients: 'Received by', nominees: 'Proposed for it' },
  source: {
    paragraph: (number: number) => `Read in paragraph ${number}`,
    noParagraph: 'Read in it, no paragraph given',
    nothing: 'No fact of the graph was read in it.',
  },
  connect: {
    title: 'How they are connected',
    lead: 'Choose two to ten people, positions, organizations, events or documents.',
    add: 'Add by name…',
    remove: (name: string) => `Remove ${name}`,
    paths: 'Paths',
    between: (from: string, to: string) => `${from} and ${to}`,
    noPath: 'Nothing in the graph connects them.',
    withoutHubs: 'Ways around what many are linked to, such as a ministry or an award, come first.',
    withHubs: 'The shortest paths come first.',
    allowHubs: 'Show the shortest',
    avoidHubs: 'Avoid what many are linked to',
    shared: 'What they share',
    nothingShared: 'They are linked to nothing in common.',
    byAll: 'all of them',
    together: {
      DEFINITE: 'At the same time',
      POSSIBLE: 'Perhaps at the same time',
      UNKNOWN: 'It is not known whether at the same time',
      NONE: 'At different times',
    },
    draw: 'Draw this',
  },
  kindWords: {
    ASSEMBLY: 'Assembly',
    CEREMONY: 'Ceremony',
    CERTIFICATE_OF_MERIT: 'Certificate of merit',
    CLUSTER: 'Emulation cluster',
    CONFERENCE: 'Conference',
    CONGRESS: 'Congress',
    COUNCIL: 'Council',
    ELECTION: 'Election',
    EMULATION_CLUSTER: 'Emulation cluster',
    FLAG: 'Flag',
    GOVERNMENT: 'Government',
    JUDICIAL: 'Judiciary',
    MASS_ORGANIZATION: 'Mass organization',
    MEDAL: 'Medal',
    MILITARY: 'Military',
    ORDER: 'Order',
    OTHER: 'Other',
    PARTY: 'Party',
    PRESS: 'Press',
    SESSION: 'Session',
    SIGNING: 'Signing',
    STATE: 'State',
    TERM: 'Term',
    TITLE: 'Title',
  },
  list: {
    title: 'Lists',
    kinds: {
      people: 'People',
      positions: 'Positions',
      organizations: 'Organizations',
      provinces: 'Provinces',
      events: 'Events',
      documents: 'Legal documents',
      awards: 'Awards',
      sources: 'Sources',
    },
    description: (kind: string) => `${kind} of the graph, by name, kind, place and day.`,
    found: (count: string) => `${count} in all`,
    next: 'Next page',
    name: 'Name contains',
    narrow: 'Narrow down',
    noValues: 'Nothing to choose from.',
    orderedByName: 'By name.',
    orderedByDate: 'By date, the latest first.',
    orderByName: 'Order by name',
    orderByDate: 'Order by date',
    facets: {
      PROVINCE: 'Province',
      ORGANIZATION: 'Organization',
      BIRTH_YEAR: 'Year of birth',
      KIND: 'Kind',
      YEAR: 'Year',
      VALID_UNTIL_YEAR: 'Ceased to exist',
      ISSUER: 'Issued by',
      GRANTOR: 'Granted by',
      LANGUAGE: 'Language',
      PUBLISHER: 'Publisher',
    },
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
