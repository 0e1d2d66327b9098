import { englishProperties } from './en-properties.js';
import { englishReasons } from './en-reasons.js';
import { englishMandates, englishShapes, englishTenures } from './en-tenures.js';
import { englishWords } from './en-words.js';
import type { Language } from './language.js';

const WHO = '{from}[, on behalf of {onBehalfOf},]';
const AS = '[, as {actingIn}]';

/** The English sentences. */
export const english: Language = {
  tenures: englishTenures,
  mandates: englishMandates,
  shapes: englishShapes,
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
      REPORTED: `${WHO} presented a report[ on {subject}][ to {recipient}] at {to.dated}[ {on.when}]${AS}`,
      PRESENTED: [
        `${WHO} presented {subject}[ to {recipient}] at {to.dated}[ {on.when}]${AS}`,
        `${WHO} presented something (the source does not say what)[ to {recipient}] at {to.dated}[ {on.when}]${AS}`,
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
      PRESENTED:
        'Representatives of {from} presented something (the source does not say what) at {to.dated}[ {on.when}]',
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
    SIGNED: '[{on.when}, ]{from} signed {to.dated}',
    SIGNED_AT: '{from} was signed at {to.dated}[ {on.when}]',
    ORGANIZED: '{from} organized {to.dated}[ {on.when}]',
    DISCUSSED: '[{on.when}, ]{from.dated} dealt with {to}',
    ISSUED_BY: '{from} was {from.issued} by {to}[ {date.when}]',
    AMENDS: '[{on.when}, ]{from.dated} amended {to}',
    REPLACES: '[{on.when}, ]{from.dated} replaced {to}',
    IMPLEMENTS: '[{on.when}, ]{from.dated} was {from.issued} to implement {to}',
    SUCCEEDED_BY: '{from.era} was succeeded by {to.era}[ {other.when}][, as ordered by {by}]',
    ABOUT: [
      'It is claimed that {claimed}',
      'It is claimed that the {property} of {to} is {value}',
      'Something is claimed about {to}',
    ],
  },
  objections: {
    SHOWN: 'a source shows it {outside}',
    ONGOING: 'a source says that it has not ended',
    ENDED: 'a source says that it has ended',
    BOTH: '{shown}, and {said}',
  },
  units: ['the former {former}', '{name} (formed {formed})', '{name}'],
  eras: ['from {since} until {until}', 'until {until}', 'since {since}'],
  occasions: ['{since} to {until}', '{since}'],
  ownDates: {
    birthDate: { past: '{name} was born {when}', ahead: '{name} is to be born {when}' },
    deathDate: { past: '{name} died {when}', ahead: '{name} is to die {when}' },
    foundedOn: { past: '{name} was founded {when}', ahead: '{name} is to be founded {when}' },
    dissolvedOn: { past: '{name} was dissolved {when}', ahead: '{name} is to be dissolved {when}' },
    validFrom: { past: 'a new {name} came into being {when}', ahead: 'a new {name} is to come into being {when}' },
    validUntil: { past: 'the former {name} ceased to exist {when}', ahead: '{name} is to cease to exist {when}' },
    issuedOn: { past: '{name} was {issued} {when}', ahead: '{name} is to be {issued} {when}' },
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
    SOURCES_DISAGREE: 'Sources differ on the {property} of {name}: {values}',
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
  properties: englishProperties,
  words: englishWords,
};
