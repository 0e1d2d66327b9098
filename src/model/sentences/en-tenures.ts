import type { Language, TenureClauses } from './language.js';

const ofSomebody = { over: 'it has ended', doubt: 'whether it has ended is not known', still: 'still' };
const ofSomething = { over: 'this has ended', doubt: 'whether it still is, is not known', still: 'still' };
const doingSomething = { over: 'this has ended', doubt: 'whether it still does is not known' };

/** The clauses of what is or was something of something else. */
function being(what: string, subject = '{from}', more = ofSomething): TenureClauses {
  return {
    past: `${subject} was ${what}`,
    present: `${subject} is ${what}`,
    recorded: `${subject} is recorded as ${what}`,
    perfect: `${subject} has been ${what}`,
    planned: `${subject} is to be ${what}`,
    remains: 'is to remain so',
    began: `${subject} became ${what}`,
    ended: `${subject} ceased to be ${what}`,
    ...more,
  };
}

const doing = (
  past: string,
  present: string,
  base: string,
  remains: string,
  subject = '{from}',
): Omit<TenureClauses, 'over' | 'doubt'> => ({
  past: `${subject} ${past}`,
  present: `${subject} ${present}`,
  perfect: `${subject} has ${past}`,
  planned: `${subject} is to ${base}`,
  remains: `is to ${remains}`,
  began: `${subject} began to ${base}`,
  ended: `${subject} ceased to ${base}`,
  still: 'still',
});

/** The clauses of tenures in English. */
export const englishTenures: Language['tenures'] = {
  HOLDS: {
    ...doing(
      'held the position of {to.title}',
      'holds the position of {to.title}',
      'hold the position of {to.title}',
      'hold it',
    ),
    ...ofSomebody,
    recorded: '{from} is recorded as holding the position of {to.title}',
    began: '{from} took up the position of {to.title}',
    ended: '{from} left the position of {to.title}',
  },
  MEMBER_OF: being(
    '{member} of {to}[ in {term}][ for {area}][ during {period}]',
    '{from}[, sitting for {onBehalfOf},]',
    ofSomebody,
  ),
  REPRESENTS: being('a position of {to.unit}', '{from.title}'),
  BELONGS_TO: being('a position in {to}', '{from.title}'),
  PART_OF: being('part of {to}'),
  GOVERNS: {
    ...doing('governed {to.unit}', 'governs {to.unit}', 'govern {to.unit}', 'govern it'),
    ...doingSomething,
  },
  GRANTED_BY: {
    ...being('granted by {to}'),
    remains: 'is to be granted by {to.again}',
    began: '{from} began to be granted by {to}',
  },
};

export const englishMandates: Language['mandates'] = {
  ...doing(
    'represented {to.unit}',
    'represents {to.unit}',
    'represent {to.unit}',
    'represent it',
    'the position of {from.title}',
  ),
  ...doingSomething,
};

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
    '{planned}{pause} until {until} (from when is not known)',
  ],
  ONGOING_UNTIL: [
    '{perfect}{pause} since at least {early} and {remains} until {until}',
    '{present}{pause} until {until} (since when is not known)',
  ],
  PLANNED: ['{planned}{pause} {span}[ (though {objections})]', '{planned}{pause} from {since}[ (though {objections})]'],
  ENDED: [
    '{past}{pause} from {since}[ and {still} {late.when}] ([though {objections}; ]{over}; when is not known)',
    '{past}{pause} at least {attested} ({over}; when is not known)',
    '{past} ({over}; when is not known)',
  ],
  ENDED_AHEAD: [
    '{past}{pause} from {since} ([though {objections}; ]{over}, but its end is given as {until})',
    '{past}{pause} at least {attested} ({over}, but its end is given as {until})',
    '{past} ({over}, but its end is given as {until})',
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
  CEASING: '{planned}{pause} until {until}',
};
