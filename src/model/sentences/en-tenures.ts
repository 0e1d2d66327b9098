import type { Language, TenureClauses } from './language.js';

const ofSomebody = { over: 'it has ended', doubt: 'whether it has ended is not known', still: 'still' };
const ofSomething = { over: 'this has ended', doubt: 'whether it still is, is not known', still: 'still' };

/** The clauses of what is or was something of something else. */
function being(what: string, subject = '{from}', more = ofSomething): TenureClauses {
  return {
    past: `${subject} was ${what}`,
    present: `${subject} is ${what}`,
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
): Omit<TenureClauses, 'over' | 'doubt'> => ({
  past: `{from} ${past}`,
  present: `{from} ${present}`,
  perfect: `{from} has ${past}`,
  planned: `{from} is to ${base}`,
  remains: `is to ${remains}`,
  began: `{from} began to ${base}`,
  ended: `{from} ceased to ${base}`,
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
    over: 'this has ended',
    doubt: 'whether it still does is not known',
  },
  GRANTED_BY: { ...being('granted by {to}'), began: '{from} began to be granted by {to}' },
};

/** How English tells the dates of a tenure. */
export const englishShapes: Language['shapes'] = {
  CLOSED: '{past} {span}[ (though {objections})]',
  CLOSED_AHEAD: '{perfect} since {since} and {remains} until {until}[ (though {objections})]',
  UNTIL: [
    '{past} from at least {early} until {until}[ (though {objections})]',
    '{past} until {until}[ (though {objections})]',
  ],
  UNTIL_AHEAD: [
    '{perfect} since at least {early} and {remains} until {until}',
    '{planned} until {until} (from when is not known)',
  ],
  ONGOING_UNTIL: [
    '{perfect} since at least {early} and {remains} until {until}',
    '{present} until {until} (since when is not known)',
  ],
  PLANNED: ['{planned} {span}[ (though {objections})]', '{planned} from {since}[ (though {objections})]'],
  ENDED: [
    '{past} from {since}[ and {still} {late.when}] ([though {objections}; ]{over}; when is not known)',
    '{past} at least {attested} ({over}; when is not known)',
    '{past} ({over}; when is not known)',
  ],
  ENDED_AHEAD: [
    '{past} from {since} ([though {objections}; ]{over}, but its end is given as {until})',
    '{past} at least {attested} ({over}, but its end is given as {until})',
    '{past} ({over}, but its end is given as {until})',
  ],
  ONGOING: [
    '{perfect} since {since} ([though {objections}; ]a source says that it has not ended)',
    '{present} (a source says that it has not ended)',
  ],
  OPEN: '{past} from {since}[ and {still} {late.when}] ([though {objections}; ]{doubt})',
  IN_TERM: '{past}, from {since}[ and {still} {late.when}][ (though {objections})]',
  ATTESTED: '{past} at least {attested}',
  UNDATED: '{past} (when is not known)',
  BY_TERM: '{past}',
  STANDING: '{present}',
  FORMER: '{past}',
  BEGAN: '{began} {since.when}',
  CEASED: '{ended} {until.when}',
  CEASING: '{planned} until {until}',
};
