const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
const VOWELS = [...'aăâeêioôơuưy'];
const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Every vowel with every tone: a, à, ả, ã, á, ạ, ă, ằ, … */
export const tonedVowels = VOWELS.flatMap((vowel) => TONE_MARKS.map((mark) => (vowel + mark).normalize('NFC')));

const SYLLABLES = `
  nguyễn nguyên nguyện trần trân trận lê lễ lệ phạm hoàng hoảng hoàn huỳnh phan phạn vũ vu vụ võ vô đặng đăng đằng dang
  bùi bui đỗ đô độ do dỗ hồ hô hổ hộ ngô ngỗ ngọ dương đường đương dường duong lý ly lỵ an ân ấn ăn anh ánh ảnh bình binh
  bính châu chau chính chinh chỉnh cường cương dũng dung đức duc hà ha hạ hải hai hạnh hiền hiển hòa hoà hoa hóa hùng hưng
  hứng hương huong khánh lan lân linh lĩnh long lòng mai mãi minh mình nam năm nga ngà nghĩa nghi ngọc nhân nhẫn phúc
  phương phượng quang quảng quáng quân quý quy sơn son tân tấn thái thai thành thanh thảnh thảo thắng thăng thị thi thu thư
  thúy thuý tiến tiên trí tri trung trùng tú tu tuấn tuân tuyết tường vân văn ván việt viết vinh vĩnh xuân xuan yến yên
`;

const NAMES = `
  Hà|Hà Nội|Hà Nam|Hà Tĩnh|Hà Giang|Hạ Long|Hải Dương|Hải Phòng|Hải|Hòa Bình|Hưng Yên|Huế|Thừa Thiên Huế|Thừa Thiên
  Quảng Bình|Quảng Trị|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Tri|Quang Trị|Nghệ An|Nghe An|Ninh Bình|Ninh Thuận|Nam Định
  Nguyễn|Nguyễn Xuân|Nguyễn Xuân Đường|Nguyễn Xuân Dương|Nguyễn Xuân Đương|Nguyễn Xuân Dường|Nguyễn Xuân Duong
  Nguyễn Đức Chính|Nguyễn Đức Chinh|Nguyễn Đắc Vinh|Nguyễn Đắc Vĩnh|Nguyên Xuân Đường|Nguyễn Đức Trung|Nguyễn Hồng Lĩnh
  Lâm Thị Phương Thanh|Lâm Phương Thanh|Lâm|Lam Thi Phuong Thanh|Lê Xuân Đại|Lê Xuân Đài|Lê Xuân Dại|Lệ Xuân Đại|Lê Xuân
  Trần Thị Hà|Trần Thị Hạ|Trần Thi Hà|Trân Thị Hà|Trần|Trần Duy Đông|Trần Duy Dông|Đỗ Trọng Hưng|Do Trong Hung|Đô Trọng Hưng
  Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Dong Nai|Bà Rịa|Bắc Giang|Bắc Kạn|Bạc Liêu|Bến Tre|Bình Định|Cà Mau
  Phú Thọ|Phú Yên|Phù Yên|Phan Ngọc Thọ|Phan Huy Giang|Võ Văn Hưng|Võ Văn Hùng|Vũ Văn Hưng|Vĩnh Long|Vĩnh Phúc|Yên Bái|An Giang
`;

function split(text: string, separator: RegExp): string[] {
  return [...new Set(text.split(separator).map((word) => word.trim()))].filter((word) => word !== '');
}

/** Names and words of Vietnamese, none twice: all letters, all vowels with all tones, syllables and whole names. */
export const vietnameseWords: readonly string[] = [
  ...new Set([
    ...LETTERS,
    ...tonedVowels,
    ...tonedVowels.map((vowel) => `h${vowel}n`),
    ...tonedVowels.map((vowel) => `t${vowel}n đảo`),
    ...split(SYLLABLES, /\s+/),
    ...split(NAMES, /[|\n]/),
  ]),
];

export const vietnameseNames: readonly string[] = split(NAMES, /[|\n]/);
