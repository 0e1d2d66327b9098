import { entityTypes, typesOfLabel } from '../entity-types.js';
import { descriptionIn, headline, joined, textOf } from './entity-words.js';
import type { Named, Words } from './language.js';

/** As newspapers print dates: «ngày 10-3-2017», «tháng 3-2017», «năm 2017». */
function date(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  if (month === undefined) return `năm ${Number(year)}`;
  if (day === undefined) return `tháng ${Number(month)}-${Number(year)}`;
  return `ngày ${Number(day)}-${Number(month)}-${Number(year)}`;
}

function list(items: readonly string[]): string {
  return joined(items, ' và ');
}

/** What a document is, where it has no title in Vietnamese and is told by its number. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  Directive: 'Chỉ thị',
  Law: 'Luật',
  Decree: 'Nghị định',
  Resolution: 'Nghị quyết',
  Agreement: 'Thỏa thuận',
};

/** Numbers are issued again in other years, which some of them tell. */
function documentName({ type, properties }: Named): string | undefined {
  const number = textOf(properties, 'number');
  if (number === undefined) return undefined;
  const year = textOf(properties, 'issuedOn')?.slice(0, 4);
  return `${DOCUMENTS[type]} số ${number}${year === undefined || number.includes(year) ? '' : ` năm ${year}`}`;
}

const isDocument = new Set<string>(typesOfLabel('LegalDocument'));

function title(entity: Named): string {
  const { id, type, properties } = entity;
  const own = textOf(properties, 'nameVi', 'titleVi');
  const byNumber = own === undefined && isDocument.has(type) ? documentName(entity) : undefined;
  return own ?? byNumber ?? textOf(properties, ...entityTypes[type].names) ?? id;
}

/** A source whose headline was not kept is told by its publisher and what we describe it as. */
function sourceName({ properties }: Named, own: string): string {
  const [description, publisher] = [descriptionIn(own), textOf(properties, 'publisher')];
  if (description === undefined) return headline(own);
  const article = publisher === undefined ? 'bài' : `bài của ${publisher}`;
  const isVietnamese = textOf(properties, 'titleVi') !== undefined;
  return `${article} ${isVietnamese ? 'với nội dung' : 'được mô tả bằng tiếng Anh là'} “${description}”`;
}

/** The word for what a province is begins with a small letter, but for the one city whose name it is part of. */
function provinceName(own: string): string {
  if (own === 'Thành phố Hồ Chí Minh') return own;
  return own.replace(/^(?:Tỉnh|Thành phố)(?= )/u, (kind) => kind.toLowerCase());
}

/** A title that is the name of a person: «người được giao thực hiện nhiệm vụ Chủ tịch». */
const NAMES_PERSON = /^Người(?= )/u;

function office(position: Named): string {
  return title(position).replace(NAMES_PERSON, (word) => word.toLowerCase());
}

function post(position: Named): string | undefined {
  return NAMES_PERSON.test(title(position)) ? `vị trí ${office(position)}` : undefined;
}

/** False for the title of a member or of who is charged with something: it is no office that somebody holds. */
function isOffice(position: Named): boolean {
  return !/^(?:Đại biểu|Người|Thành viên|Ủy viên) /u.test(title(position));
}

function holding(position: Named): string {
  return isOffice(position) ? 'giữ chức' : 'làm';
}

function duty(position: Named): string {
  return isOffice(position) ? 'giữ chức' : 'làm nhiệm vụ này';
}

function name(entity: Named): string {
  const own = title(entity);
  if (entity.type === 'Source') return sourceName(entity, own);
  if (entity.type === 'Position') return office(entity);
  return entity.type === 'Province' ? provinceName(own) : own;
}

/** An end within the period of its beginning, or the other way about, is no second date. */
function span(since: string, until: string): string {
  if (since === until) return `trong một khoảng thời gian của ${date(since)}`;
  return `từ ${date(since)} đến ${since.startsWith(until) ? 'một thời điểm sau đó trong ' : ''}${date(until)}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  const found = ROMAN.find(([size]) => size <= value);
  return found === undefined ? '' : `${found[1]}${roman(value - found[0])}`;
}

const LAST_ROMAN = 39;

/** «khóa XIII» for «13th», «nhiệm kỳ 2016-2021» for a term told by its years. */
function term(text: string): string {
  const number = Number(/^(\d+)(?:st|nd|rd|th)?$/.exec(text)?.[1]);
  if (number > 0 && number <= LAST_ROMAN) return `khóa ${roman(number)}`;
  return /^\d{4}/.test(text) ? `nhiệm kỳ ${text}` : `khóa ${text}`;
}

const RANKS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const numbers = new Intl.NumberFormat('vi-VN');

/** The roles of members that sources in English give, as Vietnamese has them. */
const MEMBERS: Readonly<Record<string, string>> = {
  deputy: 'đại biểu',
  member: 'thành viên',
  chair: 'chủ tịch',
  chairman: 'chủ tịch',
  chairperson: 'chủ tịch',
  'vice chairman': 'phó chủ tịch',
  'deputy chairman': 'phó chủ tịch',
  secretary: 'thư ký',
};

const MANNERS: Readonly<Record<string, string>> = {
  elected: 'được bầu',
  appointed: 'được cử',
  chosen: 'được chọn',
};

/** The words that Vietnamese sentences are filled with. */
export const vietnameseWords: Words = {
  name,
  title,
  office,
  post,
  duty,
  holding,
  issued: ({ type }) => (type === 'Agreement' ? 'ký kết' : 'ban hành'),
  date,
  when: (partial) => `vào ${date(partial)}`,
  span,
  list,
  titles: (items) => items.join(', '),
  dates: (partials, more) => `vào ${list([...partials.map(date), ...(more === 0 ? [] : [`${more} ngày khác`])])}`,
  more: (count) => `${count} chức danh khác`,
  points: (value) => `${numbers.format(value)} điểm`,
  rank: (rank) => RANKS[rank - 1] ?? String(rank),
  term,
  member: (role) => (role === undefined ? 'thành viên' : (MEMBERS[role.toLowerCase()] ?? `thành viên (“${role}”)`)),
  manner: (how) => MANNERS[how.toLowerCase()],
  keptAs: (property) => [`${property}Vi`, property],
  quote: (text) => `“${text}”`,
};
