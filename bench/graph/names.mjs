const SURNAMES =
  'Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Mai Tô Hà Cao Thái'.split(
    ' ',
  );
const MIDDLES = {
  nam: 'Văn Văn Đức Xuân Quốc Minh Hữu Công Đình Thanh Ngọc Quang Trọng Bá Duy Anh Hồng Tiến Chí Viết'.split(' '),
  nữ: 'Thị Thị Thị Ngọc Thu Phương Kim Thanh Hồng Bích Minh Mai Diệu Tuyết Thúy Kiều'.split(' '),
};
const GIVEN = {
  nam: 'Đường Chính Hùng Dũng Cường Sơn Thắng Hải Long Minh Tuấn Phong Quân Bình Khánh Lộc Nghĩa Trung Vinh Hiếu Thành Tâm Đạt Phúc Toàn Kiên Thọ Quyết'.split(
    ' ',
  ),
  nữ: 'Thanh Hoa Hương Lan Mai Nga Hà Thủy Hạnh Phượng Loan Yến Ngân Liên Hiền Thảo Trang Dung Nhung Oanh Tuyết Vân Xuân Cúc'.split(
    ' ',
  ),
};

/** The provinces until 2025, as [name, code of ISO 3166-2]. */
export const PROVINCES = /** @type {readonly [string, string][]} */ (
  `Lai Châu 01|Lào Cai 02|Hà Giang 03|Cao Bằng 04|Sơn La 05|Yên Bái 06|Tuyên Quang 07|Lạng Sơn 09|Quảng Ninh 13|Hòa Bình 14|Ninh Bình 18|Thái Bình 20|Thanh Hóa 21|Nghệ An 22|Hà Tĩnh 23|Quảng Bình 24|Quảng Trị 25|Thừa Thiên Huế 26|Quảng Nam 27|Kon Tum 28|Quảng Ngãi 29|Gia Lai 30|Bình Định 31|Phú Yên 32|Đắk Lắk 33|Khánh Hòa 34|Lâm Đồng 35|Ninh Thuận 36|Tây Ninh 37|Đồng Nai 39|Bình Thuận 40|Long An 41|Bà Rịa-Vũng Tàu 43|An Giang 44|Đồng Tháp 45|Tiền Giang 46|Kiên Giang 47|Vĩnh Long 49|Bến Tre 50|Trà Vinh 51|Sóc Trăng 52|Bắc Kạn 53|Bắc Giang 54|Bạc Liêu 55|Bắc Ninh 56|Bình Dương 57|Bình Phước 58|Cà Mau 59|Hải Dương 61|Hà Nam 63|Hưng Yên 66|Nam Định 67|Phú Thọ 68|Thái Nguyên 69|Vĩnh Phúc 70|Điện Biên 71|Đắk Nông 72|Hậu Giang 73|Cần Thơ CT|Đà Nẵng DN|Hà Nội HN|Hải Phòng HP|Thành phố Hồ Chí Minh SG`
    .split('|')
    .map((line) => [line.slice(0, -3), line.slice(-2)])
);

/** Offices, as [English, Vietnamese, kind]. */
export const OFFICES = /** @type {const} */ ([
  ['Chairman of the People’s Committee', 'Chủ tịch Ủy ban nhân dân', 'STATE'],
  ['Deputy Chairman of the People’s Committee', 'Phó Chủ tịch Ủy ban nhân dân', 'STATE'],
  ['Secretary of the Party Committee', 'Bí thư', 'PARTY'],
  ['Deputy Secretary of the Party Committee', 'Phó Bí thư', 'PARTY'],
  ['Director of the Department', 'Giám đốc Sở', 'STATE'],
  ['Deputy Director of the Department', 'Phó Giám đốc Sở', 'STATE'],
  ['Delegate to the National Assembly', 'Đại biểu Quốc hội', 'ASSEMBLY'],
  ['Chairman of the People’s Council', 'Chủ tịch Hội đồng nhân dân', 'COUNCIL'],
  ['Head of the Emulation Cluster', 'Cụm trưởng Cụm thi đua', 'CLUSTER'],
  ['Chairman of the Fatherland Front', 'Chủ tịch Ủy ban Mặt trận Tổ quốc', 'MASS_ORGANIZATION'],
  ['Commander of the Military Command', 'Chỉ huy trưởng Bộ Chỉ huy quân sự', 'MILITARY'],
  ['Chief Justice of the People’s Court', 'Chánh án Tòa án nhân dân', 'JUDICIAL'],
]);

/** Organizations, as [English, Vietnamese, kind]. */
export const BODIES = /** @type {const} */ ([
  ['People’s Committee', 'Ủy ban nhân dân', 'GOVERNMENT'],
  ['Party Committee', 'Đảng bộ', 'PARTY'],
  ['People’s Council', 'Hội đồng nhân dân', 'ASSEMBLY'],
  ['Department of Home Affairs', 'Sở Nội vụ', 'GOVERNMENT'],
  ['Department of Education and Training', 'Sở Giáo dục và Đào tạo', 'GOVERNMENT'],
  ['Emulation Cluster', 'Cụm thi đua', 'EMULATION_CLUSTER'],
  ['Fatherland Front Committee', 'Ủy ban Mặt trận Tổ quốc', 'MASS_ORGANIZATION'],
  ['Military Command', 'Bộ Chỉ huy quân sự', 'MILITARY'],
  ['People’s Court', 'Tòa án nhân dân', 'JUDICIAL'],
]);

/** Events, as [English, Vietnamese, kind]. */
export const MEETINGS = /** @type {const} */ ([
  ['Emulation conference', 'Hội nghị thi đua', 'CONFERENCE'],
  ['Congress of delegates', 'Đại hội đại biểu', 'CONGRESS'],
  ['Session of the People’s Council', 'Kỳ họp Hội đồng nhân dân', 'SESSION'],
  ['Award ceremony', 'Lễ trao thưởng', 'CEREMONY'],
  ['Signing of the emulation agreement', 'Lễ ký giao ước thi đua', 'SIGNING'],
]);

/**
 * A Vietnamese name with its gender.
 * @param {import('./random.mjs').Random} random
 */
export function personName(random) {
  const gender = random.chance(0.7) ? 'nam' : 'nữ';
  const name = `${random.pick(SURNAMES)} ${random.pick(MIDDLES[gender])} ${random.pick(GIVEN[gender])}`;
  return { name, gender };
}

/** Parts of folded names that a list may be filtered by: from a few officials of a thousand to many. */
export const NAME_PARTS = [
  ...GIVEN.nam.map((name) => ` ${slug(name)}`),
  ...GIVEN.nữ.map((name) => `thi ${slug(name)}`),
  ...MIDDLES.nam.slice(2).map((name) => `nguyen ${slug(name)}`),
];

/**
 * The ASCII letters of a text, its words joined by hyphens.
 * @param {string} text
 */
export function slug(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
