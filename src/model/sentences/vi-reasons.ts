import type { ReasonStatements } from './reason-statements.js';

const SHOWN = 'Một nguồn tin xác nhận điều này vào một ngày trong thời gian đó, ghi ở `attestedOn`';
const NOT_PRECISE = 'Mốc thời gian không đủ chính xác, có thể là trước hoặc sau thời điểm đó:';
const SEAT = 'Chức danh này chỉ do một người giữ, và {basis} chắc chắn đã giữ';

/** Why facts are as certain as they are, in Vietnamese. */
export const vietnameseReasons: ReasonStatements = {
  because: {
    ATTESTED_THEN: 'Có nguồn tin xác nhận điều này {attested}.',
    WITHIN_STATED_DATES: [
      'Thời gian được ghi là từ {since} đến {until}, chắc chắn bao gồm thời điểm đó.',
      'Thời gian được ghi bắt đầu từ {since}, chắc chắn bao gồm thời điểm đó.',
      'Thời gian được ghi kéo dài đến {until}, chắc chắn bao gồm thời điểm đó.',
    ],
    STATED_ONGOING: ['Bắt đầu từ {since}; theo nguồn tin, chưa kết thúc.', 'Theo nguồn tin, chưa kết thúc.'],
    HAPPENED_BY_THEN: 'Việc này được ghi là của {on}.',
    END_NOT_KNOWN: 'Bắt đầu từ {since}; không nguồn tin nào cho biết kết thúc khi nào.',
    BEGINNING_NOT_KNOWN: 'Kết thúc {until.when}; không nguồn tin nào cho biết bắt đầu khi nào.',
    BOUNDS_NOT_KNOWN: 'Được xác nhận {attested}; không nguồn tin nào cho biết bắt đầu hay kết thúc khi nào.',
    DATES_NOT_PRECISE: [
      `${NOT_PRECISE} từ {since} đến {until}.`,
      `${NOT_PRECISE} từ {since}.`,
      `${NOT_PRECISE} đến {until}.`,
      'Việc này được ghi là của {on}, có thể là sau thời điểm đó.',
    ],
    WITHIN_PERIOD: 'Thuộc {basis}, bao gồm thời điểm đó; không nguồn tin nào ghi thời gian riêng.',
    NO_DATES: 'Không nguồn tin nào ghi thời gian.',
    NOT_YET_BEGUN: ['Sớm nhất là từ {since} mới bắt đầu.', 'Việc này được ghi là của {on}, lúc đó chưa đến.'],
    ALREADY_ENDED: 'Đã kết thúc, chậm nhất là từ {until}.',
    STATED_ENDED: 'Đến {first}, {basis} đã cho biết việc này kết thúc.',
    SEAT_HELD_BY_ANOTHER: [`${SEAT} từ {first} đến {end}.`, `${SEAT} từ {first}.`, `${SEAT} đến {end}.`],
    NOT_YET_BORN: 'Trước {end}, {basis} chưa ra đời.',
    AFTER_DEATH: 'Đến {first}, {basis} đã qua đời.',
    BEFORE_FOUNDATION: 'Trước {end}, {basis} chưa được thành lập.',
    AFTER_DISSOLUTION: 'Từ {first}, {basis} không còn tồn tại.',
    OUTSIDE_PERIOD: ['Thuộc {basis}, đã kết thúc trước {first}.', 'Thuộc {basis}, trước {end} chưa bắt đầu.'],
  },
  decides: {
    NOT_YET_BEGUN: 'Một nguồn tin cho biết việc này bắt đầu sớm hơn: `since` sớm hơn.',
    ALREADY_ENDED: 'Một nguồn tin cho biết việc này kết thúc muộn hơn: `until` muộn hơn.',
    STATED_ENDED: `${SHOWN}, sau ngày của nguồn tin nói trên, hoặc \`until\` của việc này.`,
    SEAT_HELD_BY_ANOTHER: `${SHOWN}; thời gian khác của {basis}; hoặc \`seats\` lớn hơn của chức danh.`,
    NOT_YET_BORN: `${SHOWN}, hoặc \`birthDate\` sớm hơn của {basis}.`,
    AFTER_DEATH: `${SHOWN}, hoặc \`deathDate\` muộn hơn của {basis}.`,
    BEFORE_FOUNDATION: `${SHOWN}, hoặc thời điểm thành lập sớm hơn của {basis}.`,
    AFTER_DISSOLUTION: `${SHOWN}, hoặc thời điểm kết thúc muộn hơn của {basis}.`,
    OUTSIDE_PERIOD: '`since` hoặc `until` của chính {fact}, hoặc thời gian khác của {basis}.',
  },
};
