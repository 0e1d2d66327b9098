import type { Language, TenureClauses } from './language.js';
import { vietnameseReasons } from './vi-reasons.js';
import { vietnameseWords } from './vi-words.js';

const over = { over: 'đã thôi', still: 'vẫn còn' };

/** Verbs have no tense: the dates alone tell it. */
function always(clause: string, began: string, ended: string, more = over): TenureClauses {
  const planned = clause.replace('{from} ', '{from} sẽ ');
  return { past: clause, present: clause, perfect: clause, planned, began, ended, ...more };
}

function being(what: string): TenureClauses {
  return always(`{from} là ${what}`, `{from} trở thành ${what}`, `{from} thôi là ${what}`);
}

const TITLES = '{from}[, {actingIn},]';
const FOR = '[ thay mặt {onBehalfOf}]';

/** The Vietnamese sentences. */
export const vietnamese: Language = {
  tenures: {
    HOLDS: always('{from} là {to.title}', '{from} giữ chức {to.title}', '{from} thôi giữ chức {to.title}', {
      over: 'đã thôi giữ chức',
      still: 'vẫn giữ chức',
    }),
    MEMBER_OF: {
      ...being('{member} {to}[ {term}][ trong {period}][ (đại diện {area})][ (thuộc {onBehalfOf})]'),
      over: 'đã thôi làm {member}',
      still: 'vẫn là {member}',
    },
    REPRESENTS: being('chức danh của {to.era}'),
    BELONGS_TO: being('chức danh thuộc {to}'),
    PART_OF: always('{from} thuộc {to}', '{from} trở thành một phần của {to}', '{from} không còn thuộc {to}'),
    GOVERNS: being('cơ quan chính quyền của {to.era}'),
    GRANTED_BY: always('{from} do {to} tặng', '{from} bắt đầu do {to} tặng', '{from} không còn do {to} tặng'),
  },
  shapes: {
    CLOSED: '{past} từ {since} đến {until}',
    CLOSED_AHEAD: '{past} từ {since} đến {until}',
    UNTIL: '{past} đến {until}[, ít nhất từ {early}]',
    UNTIL_AHEAD: '{present} đến {until}[, ít nhất từ {early}]',
    PLANNED: '{planned} từ {since}[ đến {until}]',
    ENDED: [
      '{past} từ {since}[ và {still} vào {late}] ({over}, không rõ từ khi nào)',
      '{past} ít nhất {attested} ({over}, không rõ từ khi nào)',
      '{past} ({over}, không rõ từ khi nào)',
    ],
    ONGOING: ['{past} từ {since} (theo nguồn tin, chưa kết thúc)', '{past} (theo nguồn tin, chưa kết thúc)'],
    OPEN: '{past} từ {since}[ và {still} vào {late}] (chưa rõ {over} hay chưa)',
    ATTESTED: '{past} ít nhất {attested}',
    UNDATED: '{past}, không rõ vào thời gian nào',
    BY_TERM: '{past}',
    STANDING: '{past}',
    FORMER: '{past}',
    BEGAN: '{began} từ {since}',
    CEASED: '{ended} từ {until}',
  },
  roles: {
    LEADS: {
      HEAD: [
        '{from} {manner} làm Cụm trưởng {to.cluster} năm {year}',
        '{from} làm Cụm trưởng {to.cluster} năm {year}[ ({how})]',
        '{from} đứng đầu {to} năm {year}[ ({how})]',
      ],
      DEPUTY: [
        '{from} {manner} làm Cụm phó {to.cluster} năm {year}',
        '{from} làm Cụm phó {to.cluster} năm {year}[ ({how})]',
        '{from} làm phó của đơn vị đứng đầu {to} năm {year}[ ({how})]',
      ],
    },
    PARTICIPATED_IN: {
      OPENED: `${TITLES}${FOR} khai mạc {to.dated}[ {on}]`,
      CHAIRED: `${TITLES}${FOR} chủ trì {to.dated}[ {on}]`,
      CO_CHAIRED: `${TITLES}${FOR} đồng chủ trì {to.dated}[ {on}]`,
      ATTENDED: `${TITLES}${FOR} dự {to.dated}[ {on}]`,
      SPOKE: `${TITLES}${FOR} phát biểu[ về {subject}] tại {to.dated}[ {on}]`,
      REPORTED: `${TITLES}${FOR} trình bày báo cáo[ {subject}] tại {to.dated}[ {on}]`,
      PRESENTED: [
        `${TITLES}${FOR} tặng {subject}[ cho {recipient}] tại {to.dated}[ {on}]`,
        `${TITLES}${FOR} trao tặng (hoa, phần thưởng hoặc tương tự)[ cho {recipient}] tại {to.dated}[ {on}]`,
      ],
      SIGNED: `${TITLES}${FOR} ký văn bản tại {to.dated}[ {on}]`,
    },
    REPRESENTED_AT: {
      OPENED: 'Đại diện {from} khai mạc {to.dated}[ {on}]',
      CHAIRED: 'Đại diện {from} chủ trì {to.dated}[ {on}]',
      CO_CHAIRED: 'Đại diện {from} đồng chủ trì {to.dated}[ {on}]',
      ATTENDED: 'Đại diện {from} dự {to.dated}[ {on}]',
      SPOKE: 'Đại diện {from} phát biểu tại {to.dated}[ {on}]',
      REPORTED: 'Đại diện {from} trình bày báo cáo tại {to.dated}[ {on}]',
      PRESENTED: 'Đại diện {from} trao tặng (hoa, phần thưởng hoặc tương tự) tại {to.dated}[ {on}]',
      SIGNED: 'Đại diện {from} ký văn bản tại {to.dated}[ {on}]',
    },
  },
  otherRoles: {
    LEADS: '{from} tham gia lãnh đạo {to} năm {year}',
    PARTICIPATED_IN: `${TITLES}${FOR} tham gia {to.dated}[ {on}]`,
    REPRESENTED_AT: '{from} có đại diện tại {to.dated}[ {on}]',
  },
  plain: {
    RANKED_IN: [
      '{from} xếp thứ {rank} trong {to} năm {year}[ với {score}]',
      '{from} đạt {score} trong {to} năm {year}',
      '{from} được xếp hạng trong {to} năm {year}',
    ],
    PROPOSED_FOR: '{from} được[ {proposedBy}] đề nghị tặng {to}[ năm {year}][ vì {basis}]',
    RECEIVED: '{from} được tặng {to}[ năm {year}][ theo đề nghị của {proposedBy}][ vì {basis}]',
    SIGNED: '{from} ký {to.dated}[ {on}]',
    SIGNED_AT: '{from} được ký tại {to.dated}[ {on}]',
    ORGANIZED: '{from} tổ chức {to.dated}[ {on}]',
    DISCUSSED: '{from.dated} đề cập {to}[ {on}]',
    ISSUED_BY: '{from} do {to} ban hành[ {date}]',
    AMENDS: '{from.dated} sửa đổi, bổ sung {to}[ {on}]',
    REPLACES: '{from.dated} thay thế {to}[ {on}]',
    IMPLEMENTS: '{from.dated} được ban hành để thi hành {to}[ {on}]',
    SUCCEEDED_BY: '{to.era} kế tục {from.era}[ {other.when}][ theo {by}]',
    ABOUT: ['Có nguồn ghi {property} của {to} là {value}', 'Có ý kiến về {to}'],
  },
  eras: ['từ {since} đến trước {until}', 'trước {until}', 'từ {since}'],
  occasions: ['từ {since} đến {until}', '{since}'],
  ownDates: {
    birthDate: { past: '{name} sinh {date}', ahead: '{name} sẽ sinh {date}' },
    deathDate: { past: '{name} mất {date}', ahead: '{name} sẽ mất {date}' },
    foundedOn: { past: '{name} được thành lập {date}', ahead: '{name} sẽ được thành lập {date}' },
    dissolvedOn: { past: '{name} giải thể {date}', ahead: '{name} sẽ giải thể {date}' },
    validFrom: { past: '{name} (mới) được thành lập {date}', ahead: '{name} (mới) sẽ được thành lập {date}' },
    validUntil: { past: '{name} (cũ) không còn tồn tại từ {date}', ahead: '{name} sẽ không còn tồn tại từ {date}' },
    issuedOn: { past: '{name} được ban hành {date}', ahead: '{name} sẽ được ban hành {date}' },
    effectiveOn: { past: '{name} có hiệu lực từ {date}', ahead: '{name} sẽ có hiệu lực từ {date}' },
    startsOn: { past: '{name} bắt đầu {date}', ahead: '{name} sẽ bắt đầu {date}' },
    endsOn: { past: '{name} kết thúc {date}', ahead: '{name} sẽ kết thúc {date}' },
    publishedOn: { past: '{name} được đăng {date}', ahead: '{name} sẽ được đăng {date}' },
  },
  conflicts: {
    TWO_HOLDERS: {
      DEFINITE: 'Hai người cùng giữ vị trí duy nhất là {to}: {facts}',
      POSSIBLE: 'Có thể hai người cùng giữ vị trí duy nhất là {to}: {facts}',
    },
    OVERLAPPING_TERMS: {
      DEFINITE: '{from} giữ chức {to.title} hai lần trong cùng thời gian: {facts}',
      POSSIBLE: '{from} có thể giữ chức {to.title} hai lần trong cùng thời gian: {facts}',
    },
    SOURCES_DISAGREE: 'Các nguồn ghi khác nhau về {property} của {name}: {values}',
    REVERSED: 'Kết thúc trước khi bắt đầu: {facts}',
    BEYOND_BOUNDS: 'Thời gian được ghi nằm ngoài thời gian có thể: {facts}',
  },
  brief: {
    born: 'sinh {date}',
    died: 'mất {date}',
    since: 'từ {date}',
    until: 'đến {date}',
    more: 'và {count} mục khác',
  },
  notAtOnce: '{facts} (không cùng thời gian)',
  reasons: vietnameseReasons,
  mention: 'Nguồn tin này nói đến {name}',
  distinct: '{one} không phải là {other}',
  score: { EXACT: '{points}', ABOUT: 'khoảng {points}', BELOW: 'gần {points}', ABOVE: 'hơn {points}' },
  properties: {
    name: 'tên',
    nameVi: 'tên tiếng Việt',
    title: 'tên gọi',
    titleVi: 'tên gọi tiếng Việt',
    titleEn: 'tên gọi tiếng Anh',
    aliases: 'tên khác',
    birthDate: 'ngày sinh',
    deathDate: 'ngày mất',
    gender: 'giới tính',
    identifiers: 'mã định danh',
    links: 'trang tham khảo',
    kind: 'loại',
    seats: 'số người giữ',
    rank: 'thứ bậc',
    foundedOn: 'ngày thành lập',
    dissolvedOn: 'ngày giải thể',
    isoCode: 'mã ISO 3166-2',
    gsoCode: 'mã của cơ quan thống kê',
    validFrom: 'ngày hình thành',
    validUntil: 'ngày chấm dứt',
    number: 'số hiệu',
    issuedOn: 'ngày ban hành',
    effectiveOn: 'ngày có hiệu lực',
    startsOn: 'ngày đầu',
    endsOn: 'ngày cuối',
    place: 'địa điểm',
    topics: 'nội dung',
    publisher: 'cơ quan đăng',
    authors: 'tác giả',
    publishedOn: 'ngày đăng',
    url: 'địa chỉ',
    language: 'ngôn ngữ',
    paragraphs: 'số đoạn',
    property: 'thuộc tính',
    value: 'giá trị',
    preferred: 'ưu tiên',
  },
  words: vietnameseWords,
};
