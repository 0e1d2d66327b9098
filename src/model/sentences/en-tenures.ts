import type { Language, TenureClauses } from './language.js';

const ofSomebody = { doubt: 'whether it has ended is not known' };
const ofSomething = { doubt: 'whether it still is, is not known' };
const doingSomething = { doubt: 'whether it still does is not known' };

/** The clauses of what is or was something of something else. */
function being(what: string, subject = '{from}', more = ofSomething): TenureClauses {
  return {
    past: `${subject} was ${what}`,
    present: `${subject} is ${what}`,
    recorded: `${subject} is recorded as ${what}`,
    perfect: `${subject} has been ${what}`,
    planned: `${subject} is to be ${what}`,
    either: `${subject} is or is to be ${what}`,
    remains: 'is to remain so',
    began: `${subject} became ${what}`,
    ended: `${subject} ceased to be ${what}`,
    still: 'still',
    ...more,
  };
}

/** The forms of a verb, as in «hold», «holds» and «held». */
type Verb = readonly [base: string, present: string, past: string];

/** The clauses of what does or did something to something else. */
function doing([base, present, past]: Verb, object: string, subject = '{from}'): Omit<TenureClauses, 'doubt'> {
  return {
    past: `${subject} ${past} ${object}`,
    present: `${subject} ${present} ${object}`,
    perfect: `${subject} has ${past} ${object}`,
    planned: `${subject} is to ${base} ${object}`,
    either: `${subject} ${present} or is to ${base} ${object}`,
    remains: `is to ${base} it`,
    began: `${subject} began to ${base} ${object}`,
    ended: `${subject} ceased to ${base} ${object}`,
    still: 'still',
  };
}

/** The clauses of tenures in English. */
export const englishTenures: Language['tenures'] = {
  HOLDS: {
    ...doing(['hold', 'holds', 'held'], 'the position of {to.title}'),
    ...ofSomebody,
    recorded: '{from} is recorded as holding the position of {to.title}',
    began: '{from} took up the position of {to.title}',
    ended: '{from} left the position of {to.title}',
  },
  MEMBER_OF: being(
    '{member} of {to}[ in {term}][ during {period}]',
    '{from}[, sitting for {represented},]',
    ofSomebody,
  ),
  REPRESENTS: being('a position of {to.unit}', '{from.title}'),
  BELONGS_TO: being('a position in {to}', '{from.title}'),
  PART_OF: being('part of {to}'),
  GOVERNS: { ...doing(['govern', 'governs', 'governed'], '{to.unit}'), ...doingSomething },
  GRANTED_BY: {
    ...being('granted by {to}'),
    remains: 'is to be granted by {to.again}',
    began: '{from} began to be granted by {to}',
  },
};

export const englishMandates: Language['mandates'] = {
  ...doing(['represent', 'represents', 'represented'], '{to.unit}', 'the position of {from.title}'),
  ...doingSomething,
};

const ENDED_SINCE =
  '{past}{pause} from {since}[ and {still} {late.when}] ([though {objections}; ]when that ended is not known)';
const ENDED_ATTESTED = '{past}{pause} at least {attested} (when that ended is not known)';

/** How English tells the dates of a tenure. */
export const englishShapes: Language['shapes'] = {
  CLOSED: '{past}{pause} {span}[ (though {objections})]',
  CLOSED_AHEAD: '{perfect}{pause} since {since} and {remains} until {until}[ (though {objections})]',
  UNTIL: [
    '{past}{pause} from at least {early} until {until}[ (though {objections})]',
    '{past}{pause} until {until}[ (though {objections})]',
  ],
  UNTIL_AHEAD: [
    '{perfect}{pause} since at least {early} and {remains} until {until}',
    '{either}{pause} until {until} (from when is not known)',
  ],
  ONGOING_UNTIL: [
    '{perfect}{pause} since at least {early} and {remains} until {until}',
    '{present}{pause} until {until} (since when is not known)',
  ],
  PLANNED: ['{planned}{pause} {span}[ (though {objections})]', '{planned}{pause} from {since}[ (though {objections})]'],
  ENDED: [ENDED_SINCE, ENDED_ATTESTED, '{past} (when that ended is not known)'],
  LAPSED: [ENDED_SINCE, ENDED_ATTESTED, '{past} (from when and until when is not known)'],
  ENDED_AHEAD: [
    '{past}{pause} from {since} ([though {objections}; ]that has ended, but its end is given as {until})',
    '{past}{pause} at least {attested} (that has ended, but its end is given as {until})',
    '{past} (that has ended, but its end is given as {until})',
  ],
  ONGOING: [
    '{perfect}{pause} since {since} ([though {objections}; ]a source says that it has not ended)',
    '{present} (a source says that it has not ended)',
  ],
  OPEN: '{past} from {since}[ and {still} {late.when}] ([though {objections}; ]{doubt})',
  IN_TERM: '{past}, from {since}[ and {still} {late.when}][ (though {objections})]',
  ATTESTED: '{past}{pause} at least {attested}',
  UNDATED: '{recorded} (since when, and whether it has ended, is not known)',
  BY_TERM: '{recorded}',
  STANDING: '{present}',
  FORMER: '{past}',
  BEGAN: '{began}{pause} {since.when}',
  CEASED: '{ended}{pause} {until.when}',
  CEASING: '{either}{pause} until {until}',
};
