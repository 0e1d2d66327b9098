import { isWholeDate } from '../../../src/model/partial-date.js';
import { englishProperties } from '../../../src/model/sentences/en-properties.js';
import { type FactDates, notFrom, yearsAndMonths } from '../components/dates/partial-dates.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** «10 March 2017», «March 2017», «2017». */
function date(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** «on 10 March 2017», «in 2016». */
function dateIn(partial: string): string {
  return `${isWholeDate(partial) ? 'on' : 'in'} ${date(partial)}`;
}

/** «in 2016 and on 10 March 2017». */
function onEach(dates: readonly string[]): string {
  const told = dates.map(dateIn);
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : told.join();
}

/** What other sources have, after a value. */
function otherwise(values: readonly string[]): string {
  if (values.length === 0) return '';
  return values.length === 1 ? ` (another source: ${values.join()})` : ` (other sources: ${values.join(', ')})`;
}

/** That it has ended, with the day by which it had, where that is known. */
function endOf(dates: FactDates): string {
  const over = notFrom(dates);
  if (dates.status === 'ENDED') return over ? `; had ended by ${date(over)}` : '; has ended, date unknown';
  return over ? `; over by ${date(over)}` : '';
}

function period(dates: FactDates): string {
  const { since, until, attestedOn = [], status, on, year } = dates;
  if (on) return date(on);
  if (year != null) return String(year);
  const attested = onEach(attestedOn);
  const ended = endOf(dates);
  if (since && until) return `from ${date(since)} until ${date(until)}`;
  if (until) return `until ${date(until)}${attested && `; attested ${attested}`}`;
  if (since && status === 'ONGOING') return `since ${date(since)}`;
  if (since) return `since ${date(since)}${attested && `; also ${attested}`}${ended || '; end unknown'}`;
  if (attested) return `attested ${attested}${ended}`;
  return ended.slice('; '.length);
}

type Certainty = 'DEFINITE' | 'POSSIBLE' | 'UNKNOWN';

/** The days before a holder, as `TenureInterval` has them. */
interface Between {
  readonly certainty: Certainty;
  readonly minimumDays: number;
  readonly maximumDays: number | null;
}

const number = new Intl.NumberFormat('en');

const counted = (count: number, one: string) => `${number.format(count)} ${one}${count === 1 ? '' : 's'}`;

/** «30 days», «about 3 years and 2 months». */
function lengthOf(days: number): string {
  const length = yearsAndMonths(days);
  if (length === null) return counted(days, 'day');
  const parts = [counted(length.years, 'year'), ...(length.months === 0 ? [] : [counted(length.months, 'month')])];
  return `about ${parts.join(' and ')}`;
}

function days(least: number, most: number | null): string {
  if (most === null) return least === 0 ? '' : `, for ${lengthOf(least)} or more`;
  if (least === most) return `, for ${lengthOf(most)}`;
  return least === 0 ? `, for ${lengthOf(most)} at most` : `, for ${lengthOf(least)} to ${lengthOf(most)}`;
}

/** Everything the pages say in English by themselves; what the graph says, it says in both languages. */
export const english = {
  languages: 'Language',
  skipToContent: 'Skip to the content',
  siteDescription: 'Public life: who held which office, when, and which source says so.',
  search: {
    label: 'Search people, positions, provinces, documents',
    placeholder: 'Search people, positions, provinces, documents…',
    button: 'Search',
    title: (text: string) => (text === '' ? 'Search' : `Search: ${text}`),
    suggestionCount: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    empty: 'Type at least two letters of a name, a title or a number, with or without tone marks.',
    nothing: (text: string) => `Nothing in the graph is called «${text}».`,
    found: (count: number, most: number) =>
      count < most ? (count === 1 ? '1 result' : `${count} results`) : `The best ${count} results`,
    matched: (name: string) => `found as «${name}»`,
    withoutMarks: 'Names are found with and without their tone marks.',
  },
  loading: 'Loading…',
  start: {
    lead: 'Public life: who held which office, when, and which source says so.',
    pastAndPresent: (type: string) => `${type}, past and present`,
    holds: 'What the graph holds',
    facts: (facts: string, sources: string) => `${facts} facts, read in ${sources} sources`,
    questions: 'Begin with a question',
  },
  questions: {
    whoIsSomebody: 'Who is Lâm Thị Phương Thanh, and where is that read?',
    whoChaired: 'Who chaired the conference of 2017, and what else did they hold?',
    whichProvincesRanked: 'Which provinces were ranked, with which scores, and for which awards were they proposed?',
    howTwoAreConnected: 'How are Lâm Thị Phương Thanh and Nguyễn Đức Chính connected?',
    whatBecameOfAProvince: 'What became of Quảng Bình?',
    whatADirectiveLedTo: 'What did Directive 34 lead to?',
    whoHeldAnOffice: "Who held the chair of Quảng Trị's People's Committee in 2015, 2017 and 2019?",
    whereTheyAreNow: 'Where are the five officials of the conference now?',
    whichFactsRestOnOneSource: 'Which facts rest on one source?',
    whichSourcesDisagree: 'Which sources disagree?',
    whatAParagraphSays: 'What does paragraph 12 of the article say?',
    whoSigned: 'Who signed the emulation agreement of 2017, and for whom?',
    whoCameBeforeAndAfter:
      'Who was Party secretary of Nghệ An before and after Thái Thanh Quý, and was the office ever vacant?',
    whatTwoShare: 'What do Lâm Thị Phương Thanh and Nguyễn Đắc Vinh share, and when?',
    whichOfficesWereHeld: 'Which offices of Nghệ An were held on 10 March 2017, and by whom?',
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
  properties: englishProperties,
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
    keys: 'Arrow keys move it by a day, page keys by a month, home and end to the first and last dated fact.',
    explainAll: 'The page shows all times. Choose a day to see what held on it.',
  },
  legend: {
    sure: 'certain',
    maybe: 'possible: no source settles these days',
    unknown: 'unknown: no source dates it',
    attested: 'day attested by a source',
    attestedWithin: 'attested in this year or month',
    happened: 'day it happened',
    happenedWithin: 'happened in this year or month',
    day: 'the day looked at',
  },
  facts: {
    footnote: (number: number) => `Footnote ${number}`,
    oneSource: (paragraphs: number) => (paragraphs > 1 ? `one source, ${paragraphs} paragraphs` : 'one source'),
    allOfOneSource: 'All of this page was read in one source.',
    close: 'Close',
    sources: 'Sources',
    paragraph: (number: number) => `paragraph ${number}`,
    original: 'original',
    ourDescription: 'our description',
    inferred: (why: string) => `Inferred: ${why}`,
    isInferred: 'inferred',
    more: (count: number) => `${count} more are not shown here.`,
    as: 'as',
    for: 'for',
    proposedBy: 'proposed by',
    claims: 'Where sources differ',
    disputed: (properties: string) => `Sources differ on: ${properties}.`,
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
  leave: {
    title: 'Take this page with you',
    whole: 'Each file holds what is on screen.',
    cut: (shown: string, total: string) => `Each file holds what is on screen, cut to ${shown} of ${total}.`,
    all: 'The whole graph as files',
    cite: 'Cite this',
    plain: 'Plain text',
    onDay: (title: string, day: string) => `${title}, on ${day}`,
    version: (version: string) => `Version of the graph: ${version}`,
    readOn: (day: string) => `Read on ${day}`,
    question: 'The question as GraphQL',
    variables: 'Variables',
    open: 'Open in GraphiQL',
    tooLong: 'It is too long for a link: copy it into GraphiQL.',
    copy: 'Copy',
    copyGraphql: 'Copy as GraphQL',
    copied: 'Copied.',
    notCopied: 'The browser lets nothing be copied: select the text.',
  },
  entity: {
    connect: 'Connected with…',
    draw: 'Drawing',
    timeline: 'Timeline',
    leave: 'Cite, save',
    description: (name: string, what: string) => `${name}: ${what}. When, how surely, and where it was read.`,
  },
  report: {
    more: 'More on this fact',
    link: 'Link to this fact',
    copyId: 'Copy its id',
    report: 'Report an error',
    subject: 'An error in officials-graph',
  },
  official: {
    roles: 'Positions',
    noRoles: 'No position is known.',
    memberships: 'Memberships',
    born: (partial: string, others: readonly string[]) =>
      `Born ${isWholeDate(partial) ? '' : 'in '}${date(partial)}${otherwise(others)}.`,
    lastOffice: 'Last known office:',
    officeThen: {
      DEFINITE: 'Office on this day:',
      POSSIBLE: 'Possible office on this day:',
      UNKNOWN: 'Office, no source says when:',
    },
    alsoKnownAs: (names: string) => `Also written ${names}.`,
  },
  position: {
    onTheDay: 'Who held it on this day',
    noHolderThen: 'Nobody is known to have held it on this day.',
    ladder: 'Who held it, the latest first',
    noHolders: 'Nobody is known to have held it.',
    lastHolder: 'Last known holder:',
    unknownNow: 'Who holds it now is not known.',
    surelyHeldThen: 'Held on this day by',
    noSureHolderThen: 'Who surely held it on this day is not known.',
    seats: (count: number) => (count === 1 ? 'One person holds it at a time.' : `${count} hold it at a time.`),
    gap: (
      { certainty, minimumDays, maximumDays }: Between,
      silence: { readonly from: string; readonly until: string } | null,
    ) => {
      if (certainty === 'DEFINITE') return `Vacant before${days(minimumDays, maximumDays)}.`;
      if (silence) return `Between ${date(silence.from)} and ${date(silence.until)} no source says who held it.`;
      return `Perhaps vacant before${days(minimumDays, maximumDays)}.`;
    },
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
    madeOf: 'made of',
    leads: 'Clusters led',
    governments: 'Governed by',
    existed: (dates: string) => `Existed ${dates}.`,
    exists: (dates: string) => `Exists ${dates}.`,
    noDates: 'No source says when it began or ended.',
    lastKnown: '(last known):',
    onTheDay: '(on this day):',
  },
  ranking: {
    title: 'Ranks and scores',
    rank: (rank: number) => `rank ${rank}`,
    score: (score: number, approximate: 'ABOUT' | 'ABOVE' | 'BELOW' | null) =>
      `${approximate === null ? '' : { ABOUT: 'about ', ABOVE: 'over ', BELOW: 'nearly ' }[approximate]}${score.toLocaleString('en-GB')} points`,
    chart: 'Scores by year',
    proposedFor: 'proposed for',
  },
  leadershipRoles: { HEAD: 'head', DEPUTY: 'deputy head' },
  event: {
    participants: 'Who took part',
    nobody: 'Nobody is known to have taken part.',
    represented: 'Represented',
    organizers: 'Organized by',
    documents: 'Documents dealt with',
    signed: 'Documents signed there',
    careers: 'The positions of those who took part, on one timeline',
    topics: 'What was asked and agreed',
    topicKinds: { AGREED: 'agreed', REQUESTED: 'requested' },
    noDate: 'date not known',
    noPlace: 'place not known',
  },
  document: {
    number: (number: string) => `No. ${number}`,
    issued: (partial: string, others: readonly string[]) => `issued ${date(partial)}${otherwise(others)}`,
    effective: (partial: string, others: readonly string[]) => `in force from ${date(partial)}${otherwise(others)}`,
    issuers: 'Issued by',
    noIssuer: 'Who issued it is not known.',
    noSignatory: 'Who signed it is not known.',
    followed: 'What followed',
    signatories: 'Signed by',
    amends: 'Amends',
    amendedBy: 'Amended by',
    replaces: 'Replaces',
    replacedBy: 'Replaced by',
    implements: 'Implements',
    implementedBy: 'Implemented by',
    events: 'Events that dealt with it',
    signedThere: 'signed there:',
    signedAt: 'Signed at',
    noneFollows: 'No document is known that implements, amends or replaces it.',
  },
  award: {
    grantors: 'Granted by',
    recipients: 'Received by',
    noRecipients: 'Nobody is known to have received it.',
    nominees: 'Proposed for it',
  },
  source: {
    paragraph: (number: number) => `Read in paragraph ${number}`,
    choose: 'Paragraph',
    show: 'Show',
    all: 'All paragraphs',
    nothingIn: (number: number) => `No fact of the graph was read in paragraph ${number}.`,
    alsoNamed: 'Also named:',
    noParagraph: 'Read in it, no paragraph given',
    nothing: 'No fact of the graph was read in it.',
  },
  connect: {
    title: 'How they are connected',
    lead: 'Choose two to ten people, positions, organizations, events or documents.',
    add: 'Add by name…',
    find: 'Find',
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
    togetherWhen: (told: string, when: string) => (when === '' ? `${told}.` : `${told}: ${when}.`),
    draw: 'Draw this',
  },
  timeline: {
    title: (names: string) => (names === '' ? 'Timeline' : `Timeline of ${names}`),
    lead: 'Every dated fact on one scale. What has no date is left out.',
    held: (day: string) => `Positions on ${day}`,
    noneHeld: 'No position is known that may have been held then.',
    nothing: 'Nothing is dated here.',
    zoom: 'Part of the time',
    closer: 'Closer',
    farther: 'Farther',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'Whole',
    chooseDates: 'Between two dates',
    from: 'From',
    until: 'Until',
    show: 'Show',
    inOrder: 'In order of time',
    date: 'Date',
    who: 'Who',
    what: 'What',
  },
  conflicts: {
    title: 'Conflicts',
    lead: 'Where sources disagree, and what cannot all have been so.',
    kind: 'Kind of conflict',
    ofKind: (kind: string, certainty: Certainty) =>
      `${kind} – ${{ DEFINITE: 'certain conflict', POSSIBLE: 'possible conflict', UNKNOWN: 'not known whether a conflict' }[certainty]}`,
    all: 'All',
    kinds: {
      BEYOND_BOUNDS: 'Beyond its bounds',
      END_BEFORE_START: 'Ends before it begins',
      OVERLAPPING_TERMS: 'Overlapping terms',
      SOURCES_DISAGREE: 'Sources disagree',
      TWO_HOLDERS: 'Two holders of one seat',
    },
  },
  linkFacts: {
    title: 'Facts by their sources',
    lead: 'What links two entities, and in how many sources each was read. Several paragraphs of one source are one.',
    sources: 'Number of sources',
    all: 'Any number',
    one: 'One source alone',
    types: 'Kind of fact',
    allTypes: 'All kinds',
    counted: (one: string, all: string) => `${one} of ${all} links between two entities rest on one source.`,
    none: 'There is no such fact.',
  },
  changes: {
    title: 'Recent changes',
    lead: 'What was added, corrected or retracted, the newest first. Imports of new facts are not listed.',
    none: 'Nothing has been changed yet.',
    because: (reason: string) => `Reason: ${reason}`,
    changed: (property: string, from: string, to: string) => `${property}: ${from || '–'} → ${to || '–'}`,
    actions: {
      ADDED: 'added',
      CORRECTED: 'corrected',
      MERGED: 'merged',
      MOVED: 'moved',
      PURGED: 'removed for good',
      RETRACTED: 'retracted',
      SPLIT: 'split',
    },
  },
  claim: {
    goesBy: 'the graph goes by this',
    preferred: 'The value that the graph goes by.',
    other: 'A value that the graph does not go by.',
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
  relationshipTypes: {
    ABOUT: 'is about',
    AMENDS: 'amends',
    BELONGS_TO: 'belongs to',
    DISCUSSED: 'dealt with',
    GOVERNS: 'governs',
    GRANTED_BY: 'is granted by',
    HOLDS: 'held',
    IMPLEMENTS: 'implements',
    ISSUED_BY: 'was issued by',
    LEADS: 'led',
    MEMBER_OF: 'member of',
    ORGANIZED: 'organized',
    PARTICIPATED_IN: 'took part in',
    PART_OF: 'is part of',
    PROPOSED_FOR: 'was proposed for',
    RANKED_IN: 'was ranked in',
    RECEIVED: 'received',
    REPLACES: 'replaces',
    REPRESENTED_AT: 'was represented at',
    REPRESENTS: 'is of',
    SIGNED: 'signed',
    SIGNED_AT: 'was signed at',
    SUCCEEDED_BY: 'became',
  },
  graph: {
    title: (names: string) => (names === '' ? 'Drawing' : `Around ${names}`),
    lead: 'What is linked to what. Unfold a node to see what is behind it; the address keeps what you see.',
    empty: 'Open the page of somebody or something, and choose the drawing there.',
    types: 'Kinds of links shown:',
    dashed: 'dashed: not certain on this day',
    hidden: '(+3): that many more links are not drawn',
    nodes: (count: number) => `${count} shown`,
    links: (count: number) => (count === 1 ? '1 link' : `${count} links`),
    fold: 'fold',
    foldName: (name: string) => `Fold what is around ${name}`,
    unfold: (count: number) => `${count} more`,
    unfoldName: (name: string, count: number) => `Unfold ${name}: ${count} more`,
    unfoldThis: 'Unfold',
    drawn: (nodes: number, links: number) =>
      `A drawing of ${nodes} nodes and ${links} links; the list below says the same.`,
    hint: 'Choose a node to unfold it; move one to pin it.',
    failed: 'It cannot be drawn: see the lists below.',
    fit: 'Show all',
    unpin: 'Unpin all',
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
  role: {
    title: (title: string, when: string) => `${title} (${when})`,
    since: (year: string) => `from ${year}`,
    until: (year: string) => `until ${year}`,
    attested: (years: string) => `attested ${years}`,
    undated: 'undated',
  },
  nav: { lists: 'Lists', data: 'Data (GraphQL)' },
  errors: {
    notFound: { title: 'Nothing here', text: 'There is no page at this address.' },
    noEntity: (id: string) => `The graph holds nothing with the id «${id}».`,
    unavailable: {
      title: 'No answer just now',
      text: 'The graph cannot be reached or is busy. Try again in a moment.',
    },
    offline: { title: 'You are offline', text: 'The page will answer once there is a connection again.' },
    offlineHere: 'You are offline: other pages will answer once there is a connection.',
    failed: { title: 'Something went wrong', text: 'This page could not be made. The error has been logged.' },
    again: 'Try again',
    toStart: 'To the start page',
  },
};
