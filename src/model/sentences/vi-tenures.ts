import type { Language, TenureClauses } from './language.js';

const ofSomething = { over: 'nay không còn như vậy', doubt: 'chưa rõ nay còn như vậy hay không' };
interface Telling extends Pick<TenureClauses, 'doubt'> {
  readonly over: string;
  /** The same where no source says that it ended: «thôi» of a deputy would be a leave in mid-term. */
  readonly lapsed?: string;
  readonly subject?: string;
  /** What it is: verbs have no tense, the dates alone tell it. */
  readonly is: string;
  /** The same of a position whose title is the name of a person. */
  readonly ofPost?: string;
  /** The same where it is over and no date tells it, if words of time are needed for that. */
  readonly once?: string;
  /** The same in short, where the sentence has named both. */
  readonly state: string;
  readonly began: string;
  readonly ended: string;
}

function always({
  subject = '{from}',
  is,
  ofPost,
  once = `từng ${is}`,
  state,
  began,
  ended,
  over,
  lapsed = over,
  ...more
}: Telling): TenureClauses {
  const clause = (words: string, time = '') => [
    ...(ofPost === undefined ? [] : [`{from.post} ${time}${ofPost}`]),
    `${subject} ${time}${words}`,
  ];
  return {
    past: clause(is),
    present: clause(is),
    perfect: clause(is),
    planned: clause(is, 'sẽ '),
    once: clause(once),
    began: `${subject} ${began}`,
    ended: `${subject} ${ended}`,
    still: `vẫn ${state}`,
    already: `đã ${state}`,
    over,
    lapsed,
    ...more,
  };
}

/** What something is, or is not any more. */
function being(what: string, more: Partial<Telling> = {}): TenureClauses {
  const told = { is: `là ${what}`, began: `trở thành ${what}`, ended: `không còn là ${what}`, state: `là ${what}` };
  return always({ ...told, ...ofSomething, ...more });
}

/** The clauses of tenures in Vietnamese. */
export const vietnameseTenures: Language['tenures'] = {
  HOLDS: always({
    is: 'là {to.title}',
    began: '{to.holding} {to.title}',
    ended: 'thôi {to.holding} {to.title}',
    over: 'đã thôi {to.duty}',
    lapsed: 'nay không còn {to.duty}',
    doubt: 'chưa rõ đã thôi {to.duty} hay chưa',
    state: '{to.duty}',
  }),
  MEMBER_OF: being('{member} {to}[ {term}][ trong {period}]', {
    subject: '{from}[, đại diện cho {represented},]',
    ended: 'thôi làm {member} {to}[ {term}][ trong {period}]',
    over: 'đã thôi làm {member}',
    lapsed: 'nay không còn là {member}',
    doubt: 'chưa rõ đã thôi làm {member} hay chưa',
    state: 'là {member}',
  }),
  // The dates of a province, which stand behind its name, tell that this is over.
  REPRESENTS: being('chức danh của {to.unit}', {
    ofPost: 'thuộc {to.unit}',
    once: 'là chức danh của {to.unit}',
    state: 'là chức danh của {to}',
  }),
  BELONGS_TO: being('chức danh thuộc {to}', {
    ofPost: 'thuộc {to}',
    doubt: 'chưa rõ nay còn thuộc hay không',
    state: 'thuộc {to}',
  }),
  PART_OF: always({
    is: 'thuộc {to}',
    began: 'trở thành một phần của {to}',
    ended: 'không còn thuộc {to}',
    over: 'nay không còn thuộc',
    doubt: 'chưa rõ nay còn thuộc hay không',
    state: 'thuộc {to}',
  }),
  GOVERNS: being('cơ quan chính quyền của {to.unit}', {
    once: 'là cơ quan chính quyền của {to.unit}',
    state: 'là cơ quan chính quyền của {to}',
  }),
  GRANTED_BY: always({
    is: 'do {to} tặng',
    began: 'bắt đầu do {to} tặng',
    ended: 'không còn do {to} tặng',
    state: 'do {to} tặng',
    ...ofSomething,
  }),
};

export const vietnameseMandates: Language['mandates'] = being('chức danh đại diện cho {to.unit}', {
  ofPost: 'đại diện cho {to.unit}',
  once: 'là chức danh đại diện cho {to.unit}',
  state: 'là chức danh đại diện cho {to}',
});

/** How Vietnamese tells the dates of a tenure. */
export const vietnameseShapes: Language['shapes'] = {
  CLOSED: '{past}{pause} {span}[ (tuy {objections})]',
  CLOSED_AHEAD: '{past}{pause} {span}[ (tuy {objections})]',
  UNTIL: [
    '{past}{pause} từ {early} hoặc sớm hơn, đến {until}[ (tuy {objections})]',
    '{past}{pause} đến {until}[ (tuy {objections})]',
  ],
  UNTIL_AHEAD: [
    '{past}{pause} từ {early} hoặc sớm hơn, đến {until}',
    '{past}{pause} đến {until} (không rõ từ khi nào)',
  ],
  ONGOING_UNTIL: [
    '{past}{pause} từ {early} hoặc sớm hơn, đến {until}',
    '{past}{pause} đến {until} (không rõ từ khi nào)',
  ],
  PLANNED: ['{planned}{pause} {span}[ (tuy {objections})]', '{planned}{pause} từ {since}[ (tuy {objections})]'],
  ENDED: [
    '{past}{pause} từ {since}[ và {still} vào {late}] ([tuy {objections}; ]{over}, không rõ từ khi nào)',
    '{past}{pause} ít nhất {attested} ({over}, không rõ từ khi nào)',
    '{once} ({over}, không rõ từ khi nào)',
  ],
  LAPSED: [
    '{past}{pause} từ {since}[ và {still} vào {late}] ([tuy {objections}; ]{lapsed}, không rõ từ khi nào)',
    '{past}{pause} ít nhất {attested} ({lapsed}, không rõ từ khi nào)',
    '{once} ({lapsed}, không rõ từ khi nào)',
  ],
  ENDED_AHEAD: [
    '{past}{pause} từ {since} ([tuy {objections}; ]{over}, nhưng thời điểm kết thúc được ghi là {until})',
    '{past}{pause} ít nhất {attested} ({over}, nhưng thời điểm kết thúc được ghi là {until})',
    '{once} ({over}, nhưng thời điểm kết thúc được ghi là {until})',
  ],
  ONGOING: [
    '{past}{pause} từ {since} ([tuy {objections}; ]theo nguồn tin, chưa kết thúc)',
    '{past} (theo nguồn tin, chưa kết thúc)',
  ],
  OPEN: '{past} từ {since}[ và {still} vào {late}] ([tuy {objections}; ]{doubt})',
  IN_TERM: '{past}, từ {since}[ và {still} vào {late}][ (tuy {objections})]',
  ATTESTED: '{past}{pause} ít nhất {attested}',
  UNDATED: 'có nguồn ghi {past} (không rõ từ khi nào và đã thôi hay chưa)',
  BY_TERM: '{past}',
  STANDING: '{past}',
  FORMER: '{once}',
  BEGAN: '{began}{pause} từ {since}',
  CEASED: '{ended}{pause} từ {until}',
  CEASING: '{past}{pause} đến {until}',
};
