import { englishReasons } from './en-reasons.js';
import { englishWords } from './en-words.js';
import type { Language, TenureClauses } from './language.js';

const over = { over: 'it has ended', still: 'still' };

/** The clauses of what is or was something of something else. */
function being(what: string, subject = '{from}'): TenureClauses {
  return {
    past: `${subject} was ${what}`,
    present: `${subject} is ${what}`,
    perfect: `${subject} has been ${what}`,
    planned: `${subject} is to be ${what}`,
    began: `${subject} became ${what}`,
    ended: `${subject} ceased to be ${what}`,
    ...over,
  };
}

const doing = (past: string, present: string, base: string): TenureClauses => ({
  past: `{from} ${past}`,
  present: `{from} ${present}`,
  perfect: `{from} has ${past}`,
  planned: `{from} is to ${base}`,
  began: `{from} began to ${base}`,
  ended: `{from} ceased to ${base}`,
  ...over,
});

const WHO = '{from}[, on behalf of {onBehalfOf},]';
const AS = '[, as {actingIn}]';

/** The English sentences. */
export const english: Language = {
  tenures: {
    HOLDS: {
      ...doing(
        'held the position of {to.title}',
        'holds the position of {to.title}',
        'hold the position of {to.title}',
      ),
      began: '{from} took up the position of {to.title}',
      ended: '{from} left the position of {to.title}',
    },
    MEMBER_OF: being('{member} of {to}[ in {term}][ during {period}][ for {area}][ (sitting for {onBehalfOf})]'),
    REPRESENTS: being('a position of {to.era}', '{from.title}'),
    BELONGS_TO: being('a position in {to}', '{from.title}'),
    PART_OF: being('part of {to}'),
    GOVERNS: doing('governed {to.era}', 'governs {to.era}', 'govern {to.era}'),
    GRANTED_BY: being('granted by {to}'),
  },
  shapes: {
    CLOSED: '{past} from {since} until {until}',
    CLOSED_AHEAD: '{perfect} since {since}, with its end set for {until}',
    UNTIL: '{past} until {until}[, at least since {early}]',
    UNTIL_AHEAD: '{present}[, at least since {early}], with its end set for {until}',
    PLANNED: '{planned} from {since}[ until {until}]',
    ENDED: [
      '{past} from {since}[ and {still} {late.when}] ({over}, it is not known when)',
      '{past} at least {attested} ({over}, it is not known when)',
      '{past} ({over}, it is not known when)',
    ],
    ONGOING: [
      '{perfect} since {since} (a source says that it has not ended)',
      '{present} (a source says that it has not ended)',
    ],
    OPEN: '{past} from {since}[ and {still} {late.when}] (whether {over} is not known)',
    ATTESTED: '{past} at least {attested}',
    UNDATED: '{past}, it is not known when',
    BY_TERM: '{past}',
    STANDING: '{present}',
    FORMER: '{past}',
    BEGAN: '{began} {since.when}',
    CEASED: '{ended} {until.when}',
  },
  roles: {
    LEADS: {
      HEAD: ['{from} was {manner} head of {to} for {year}', '{from} was the head of {to} for {year}[ ({how})]'],
      DEPUTY: [
        '{from} was {manner} deputy head of {to} for {year}',
        '{from} was the deputy head of {to} for {year}[ ({how})]',
      ],
    },
    PARTICIPATED_IN: {
      OPENED: `${WHO} opened {to.dated}[ {on.when}]${AS}`,
      CHAIRED: `${WHO} chaired {to.dated}[ {on.when}]${AS}`,
      CO_CHAIRED: `${WHO} co-chaired {to.dated}[ {on.when}]${AS}`,
      ATTENDED: `${WHO} attended {to.dated}[ {on.when}]${AS}`,
      SPOKE: `${WHO} spoke[ on {subject}] at {to.dated}[ {on.when}]${AS}`,
      REPORTED: `${WHO} presented a report[ on {subject}] at {to.dated}[ {on.when}]${AS}`,
      PRESENTED: [
        `${WHO} presented {subject}[ to {recipient}] at {to.dated}[ {on.when}]${AS}`,
        `${WHO} made a presentation, as of flowers or an award,[ to {recipient}] at {to.dated}[ {on.when}]${AS}`,
      ],
      SIGNED: `${WHO} signed a document at {to.dated}[ {on.when}]${AS}`,
    },
    REPRESENTED_AT: {
      OPENED: 'Representatives of {from} opened {to.dated}[ {on.when}]',
      CHAIRED: 'Representatives of {from} chaired {to.dated}[ {on.when}]',
      CO_CHAIRED: 'Representatives of {from} co-chaired {to.dated}[ {on.when}]',
      ATTENDED: 'Representatives of {from} attended {to.dated}[ {on.when}]',
      SPOKE: 'Representatives of {from} spoke at {to.dated}[ {on.when}]',
      REPORTED: 'Representatives of {from} presented a report at {to.dated}[ {on.when}]',
      PRESENTED: 'Representatives of {from} made a presentation, as of flowers or an award, at {to.dated}[ {on.when}]',
      SIGNED: 'Representatives of {from} signed a document at {to.dated}[ {on.when}]',
    },
  },
  otherRoles: {
    LEADS: '{from} was among those who led {to} for {year}',
    PARTICIPATED_IN: `${WHO} took part in {to.dated}[ {on.when}]${AS}`,
    REPRESENTED_AT: '{from} was represented at {to.dated}[ {on.when}]',
  },
  plain: {
    RANKED_IN: [
      '{from} ranked {rank} in {to} for {year}[, with {score}]',
      '{from} was given {score} in {to} for {year}',
      '{from} was ranked in {to} for {year}',
    ],
    PROPOSED_FOR: '{from} was proposed[ by {proposedBy}] to receive {to}[ for {year}][, for {basis}]',
    RECEIVED: [
      '{from} received {to} for {year}[, as proposed by {proposedBy}][, for {basis}]',
      '{from} received {to}[ for {basis}][, as proposed by {proposedBy}]',
    ],
    SIGNED: '{from} signed {to.dated}[ {on.when}]',
    SIGNED_AT: '{from} was signed at {to.dated}[ {on.when}]',
    ORGANIZED: '{from} organized {to.dated}[ {on.when}]',
    DISCUSSED: '{from.dated} dealt with {to}[ {on.when}]',
    ISSUED_BY: '{from} was issued by {to}[ {date.when}]',
    AMENDS: '{from.dated} amended {to}[ {on.when}]',
    REPLACES: '{from.dated} replaced {to}[ {on.when}]',
    IMPLEMENTS: '{from.dated} was issued to implement {to}[ {on.when}]',
    SUCCEEDED_BY: '{from.era} was succeeded by {to.era}[ {other.when}][, as ordered by {by}]',
    ABOUT: ['It is claimed that the {property} of {to} is {value}', 'Something is claimed about {to}'],
  },
  eras: ['from {since} until {until}', 'until {until}', 'since {since}'],
  occasions: ['{since} to {until}', '{since}'],
  ownDates: {
    birthDate: { past: '{name} was born {when}', ahead: '{name} is to be born {when}' },
    deathDate: { past: '{name} died {when}', ahead: '{name} is to die {when}' },
    foundedOn: { past: '{name} was founded {when}', ahead: '{name} is to be founded {when}' },
    dissolvedOn: { past: '{name} was dissolved {when}', ahead: '{name} is to be dissolved {when}' },
    validFrom: { past: 'A new {name} came into being {when}', ahead: 'A new {name} is to come into being {when}' },
    validUntil: { past: 'The former {name} ceased to exist {when}', ahead: '{name} is to cease to exist {when}' },
    issuedOn: { past: '{name} was issued {when}', ahead: '{name} is to be issued {when}' },
    effectiveOn: { past: '{name} took effect {when}', ahead: '{name} is to take effect {when}' },
    startsOn: { past: '{name} began {when}', ahead: '{name} is to begin {when}' },
    endsOn: { past: '{name} ended {when}', ahead: '{name} is to end {when}' },
    publishedOn: { past: '{name} was published {when}', ahead: '{name} is to be published {when}' },
  },
  conflicts: {
    TWO_HOLDERS: {
      DEFINITE: 'Two held the only seat of {to} at once: {facts}',
      POSSIBLE: 'Two may have held the only seat of {to} at once: {facts}',
    },
    OVERLAPPING_TERMS: {
      DEFINITE: '{from} held the position of {to.title} twice at once: {facts}',
      POSSIBLE: '{from} may have held the position of {to.title} twice at once: {facts}',
    },
    SOURCES_DISAGREE: 'Sources give different values for the {property} of {name}: {values}',
    REVERSED: 'This ends before it begins: {facts}',
    BEYOND_BOUNDS: 'By its dates this held when it cannot have held: {facts}',
  },
  brief: {
    born: 'born {when}',
    died: 'died {when}',
    since: 'from {date}',
    until: 'until {date}',
    more: 'and {count} more',
  },
  notAtOnce: '{facts} (not at the same time)',
  reasons: englishReasons,
  mention: 'It tells of {name}',
  distinct: '{one} is not {other}',
  score: { EXACT: '{points}', ABOUT: 'about {points}', BELOW: 'nearly {points}', ABOVE: 'over {points}' },
  properties: {
    name: 'name',
    nameVi: 'name in Vietnamese',
    title: 'title',
    titleVi: 'title in Vietnamese',
    titleEn: 'title in English',
    aliases: 'other names',
    birthDate: 'date of birth',
    deathDate: 'date of death',
    gender: 'gender',
    identifiers: 'identifiers',
    links: 'pages',
    kind: 'kind',
    seats: 'number of seats',
    rank: 'rank',
    foundedOn: 'date of foundation',
    dissolvedOn: 'date of dissolution',
    isoCode: 'ISO 3166-2 code',
    gsoCode: 'statistics office code',
    validFrom: 'date of formation',
    validUntil: 'date of abolition',
    number: 'number',
    issuedOn: 'date of issue',
    effectiveOn: 'effective date',
    startsOn: 'first day',
    endsOn: 'last day',
    place: 'place',
    topics: 'topics',
    publisher: 'publisher',
    authors: 'authors',
    publishedOn: 'date of publication',
    url: 'address',
    language: 'language',
    paragraphs: 'number of paragraphs',
    property: 'property',
    value: 'value',
    preferred: 'preference',
  },
  words: englishWords,
};
