import type { ReasonStatements } from './reason-statements.js';

const SHOWN = 'A source that shows it on a day of that time, in `attestedOn`';
const NOT_PRECISE = 'Its dates may mean days before or after that time:';

/** Why facts are as certain as they are, in English. */
export const englishReasons: ReasonStatements = {
  because: {
    ATTESTED_THEN: 'A source shows it {attested}.',
    WITHIN_STATED_DATES: [
      'By its dates, from {since} until {until}, it surely held then.',
      'By its beginning {since.when} it surely held then.',
      'By its end {until.when} it surely held then.',
    ],
    STATED_ONGOING: [
      'It began {since.when}, and a source says that it has not ended.',
      'A source says that it has not ended.',
    ],
    HAPPENED_BY_THEN: 'It is of {on}.',
    END_NOT_KNOWN: 'It began {since.when}, and no source says when it ended.',
    BEGINNING_NOT_KNOWN: 'It ended {until.when}, and no source says when it began.',
    BOUNDS_NOT_KNOWN: 'It is shown {attested}; no source says when it began or ended.',
    DATES_NOT_PRECISE: [
      `${NOT_PRECISE} from {since} until {until}.`,
      `${NOT_PRECISE} from {since} on.`,
      `${NOT_PRECISE} until {until}.`,
      'It is of {on}, which may mean days after that time.',
    ],
    WITHIN_PERIOD: 'It is of {basis}, which covers that time; no source gives it dates of its own.',
    NO_DATES: 'No source dates it.',
    NOT_YET_BEGUN: ['It began {since.when} at the earliest.', 'It is of {on}, which was yet to come.'],
    ALREADY_ENDED: 'It had ended by {until}, the first day it no longer held.',
    STATED_ENDED: '{basis} said by {first} that it had ended.',
    SEAT_HELD_BY_ANOTHER: [
      'The position has one seat, and {basis} surely held it from {first} until {end}.',
      'The position has one seat, and {basis} surely held it from {first} on.',
      'The position has one seat, and {basis} surely held it until {end}.',
    ],
    NOT_YET_BORN: '{basis} was not born before {end}.',
    AFTER_DEATH: '{basis} had died by {first}.',
    BEFORE_FOUNDATION: '{basis} did not exist before {end}.',
    AFTER_DISSOLUTION: '{basis} no longer existed from {first} on.',
    OUTSIDE_PERIOD: [
      'It is of {basis}, which was over by {first}.',
      'It is of {basis}, which did not begin before {end}.',
    ],
  },
  decides: {
    NOT_YET_BEGUN: 'A source that has it begin earlier: an earlier `since`.',
    ALREADY_ENDED: 'A source that has it end later: a later `until`.',
    STATED_ENDED: `${SHOWN} after the day of that source, or its \`until\`.`,
    SEAT_HELD_BY_ANOTHER: `${SHOWN}; other dates of {basis}; or more \`seats\` of the position.`,
    NOT_YET_BORN: `${SHOWN}, or an earlier \`birthDate\` of {basis}.`,
    AFTER_DEATH: `${SHOWN}, or a later \`deathDate\` of {basis}.`,
    BEFORE_FOUNDATION: `${SHOWN}, or an earlier beginning of {basis}.`,
    AFTER_DISSOLUTION: `${SHOWN}, or a later end of {basis}.`,
    OUTSIDE_PERIOD: 'A `since` or `until` of {fact} itself, or other dates of {basis}.',
  },
};
