import type { Language } from './language.js';
import { vietnameseProperties } from './vi-properties.js';
import { vietnameseReasons } from './vi-reasons.js';
import { vietnameseMandates, vietnameseShapes, vietnameseTenures } from './vi-tenures.js';
import { vietnameseWords } from './vi-words.js';

const TITLES = '{from}[, {actingIn},]';
const FOR = '[ thay mặt {onBehalfOf}]';

/** The Vietnamese sentences. */
export const vietnamese: Language = {
  tenures: vietnameseTenures,
  mandates: vietnameseMandates,
  shapes: vietnameseShapes,
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
      REPORTED: `${TITLES}${FOR} trình bày báo cáo[ {subject}][ với {recipient}] tại {to.dated}[ {on}]`,
      PRESENTED: [
        `${TITLES}${FOR} tặng {subject}[ cho {recipient}] tại {to.dated}[ {on}]`,
        `tại {to.dated}[ {on}], ${TITLES}${FOR} trao tặng[ cho {recipient}] (nguồn không nêu trao tặng gì)`,
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
      PRESENTED: 'Tại {to.dated}[ {on}], đại diện {from} trao tặng (nguồn không nêu trao tặng gì)',
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
    SIGNED: '[{on}, ]{from} ký {to.dated}',
    SIGNED_AT: '{from} được ký tại {to.dated}[ {on}]',
    ORGANIZED: '{from} tổ chức {to.dated}[ {on}]',
    DISCUSSED: '[{on}, ]{from.dated} đề cập {to}',
    ISSUED_BY: '{from} do {to} {from.issued}[ {date}]',
    AMENDS: '[{on}, ]{from.dated} sửa đổi, bổ sung {to}',
    REPLACES: '[{on}, ]{from.dated} thay thế {to}',
    IMPLEMENTS: '[{on}, ]{from.dated} được {from.issued} để thi hành {to}',
    SUCCEEDED_BY: '{to.era} kế tục {from.era}[ {other.when}][ theo {by}]',
    ABOUT: ['Có nguồn ghi {claimed}', 'Có nguồn ghi {property} của {to} là {value}', 'Có ý kiến về {to}'],
  },
  objections: {
    SHOWN: ['có nguồn cho thấy {already} {before}[ và {still} {after}]', 'có nguồn cho thấy {still} {after}'],
    // Of holdings alone sources say whether they have ended.
    ONGOING: 'có nguồn ghi là chưa thôi {to.duty}',
    ENDED: 'có nguồn ghi là đã thôi {to.duty}',
    BOTH: '{shown}, và {said}',
  },
  units: '{era}',
  eras: ['từ {since} đến trước {until}', 'trước {until}', 'từ {since}'],
  occasions: ['từ {since} đến {until}', '{since}'],
  ownDates: {
    birthDate: { past: '{name} sinh {date}', ahead: '{name} sẽ sinh {date}' },
    deathDate: { past: '{name} mất {date}', ahead: '{name} sẽ mất {date}' },
    foundedOn: { past: '{name} được thành lập {date}', ahead: '{name} sẽ được thành lập {date}' },
    dissolvedOn: { past: '{name} giải thể {date}', ahead: '{name} sẽ giải thể {date}' },
    validFrom: { past: '{name} (mới) được thành lập {date}', ahead: '{name} (mới) sẽ được thành lập {date}' },
    validUntil: { past: '{name} (cũ) không còn tồn tại từ {date}', ahead: '{name} sẽ không còn tồn tại từ {date}' },
    issuedOn: { past: '{name} được {issued} {date}', ahead: '{name} sẽ được {issued} {date}' },
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
  properties: vietnameseProperties,
  words: vietnameseWords,
};
