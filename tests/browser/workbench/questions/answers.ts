import type { Language } from '../../../../web/workbench/language.js';
import type { english } from '../../../../web/workbench/words/english.js';

/** Texts that stand together in one line, row or paragraph of a page. */
type Told = readonly string[];

/** The answers that docs/questions.md gives, in the words of the pages; in the order of the document. */
export const answers: Readonly<Record<keyof typeof english.questions, Readonly<Record<Language, readonly Told[]>>>> = {
  whoIsSomebody: {
    en: [
      ['Born 26 July 1967'],
      ['date of birth: 1962'],
      ['Deputy Head of the Central Propaganda Department', 'from 2011 until December 2017'],
      ['Secretary of the Party Committee of Lạng Sơn', 'from December 2017 until July 2021'],
      ['Deputy Chief of the Party Central Office', 'from July 2021 until December 2025'],
      ['Standing Deputy Minister of Culture, Sports and Tourism', 'since December 2025'],
      ['Báo Nghệ An, 10 March 2017, paragraph 6'],
      ['Báo Nghệ An, 10 March 2017, paragraph 17'],
      ['VietNamNet', '26 September 2020'],
    ],
    vi: [
      ['Sinh ngày 26-7-1967'],
      ['ngày, tháng, năm sinh: 1962'],
      ['Phó Trưởng Ban Tuyên giáo Trung ương', 'từ 2011 đến 12-2017'],
      ['Bí thư Tỉnh ủy Lạng Sơn', 'từ 12-2017 đến 7-2021'],
      ['Phó Chánh Văn phòng Trung ương Đảng', 'từ 7-2021 đến 12-2025'],
      ['Thứ trưởng Thường trực Bộ Văn hóa, Thể thao và Du lịch', 'từ 12-2025'],
      ['Báo Nghệ An, 10-3-2017, đoạn 6'],
      ['Báo Nghệ An, 10-3-2017, đoạn 17'],
      ['VietNamNet', '26-9-2020'],
    ],
  },
  whoChaired: {
    en: [
      ['10 March 2017'],
      [
        'Nguyễn Xuân Đường',
        'co-chaired',
        'as Deputy Secretary of the Party Committee of Nghệ An, ' +
          "Chairman of the People's Committee of Nghệ An, Head of the North Central Emulation Cluster",
      ],
      [
        'Nguyễn Đức Chính',
        'co-chaired',
        'as Deputy Secretary of the Party Committee of Quảng Trị, ' +
          "Chairman of the People's Committee of Quảng Trị, Deputy Head of the North Central Emulation Cluster",
      ],
    ],
    vi: [
      ['10-3-2017'],
      [
        'Nguyễn Xuân Đường',
        'đồng chủ trì',
        'với tư cách Phó Bí thư Tỉnh ủy Nghệ An, ' +
          'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An, Cụm trưởng Cụm thi đua các tỉnh Bắc Trung Bộ',
      ],
      [
        'Nguyễn Đức Chính',
        'đồng chủ trì',
        'với tư cách Phó Bí thư Tỉnh ủy Quảng Trị, ' +
          'Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị, Cụm phó Cụm thi đua các tỉnh Bắc Trung Bộ',
      ],
    ],
  },
  whichProvincesRanked: {
    en: [
      ['Nghệ An', 'rank 1 · nearly 990 points · proposed for Excellent Emulation Flag', '2016'],
      ['Thanh Hóa', "rank 2 · 985 points · proposed for Prime Minister's Certificate of Merit", '2016'],
    ],
    vi: [
      ['Nghệ An', 'hạng 1 · gần 990 điểm · được đề nghị tặng Cờ thi đua xuất sắc', '2016'],
      ['Thanh Hóa', 'hạng 2 · 985 điểm · được đề nghị tặng Bằng khen của Thủ tướng Chính phủ', '2016'],
    ],
  },
  howTwoAreConnected: {
    en: [
      ['At the same time: 10 March 2017.'],
      ['Lâm Thị Phương Thanh attended the Conference', '10 March 2017'],
      ['Nguyễn Đức Chính co-chaired the Conference', '10 March 2017'],
    ],
    vi: [
      ['Cùng thời gian: 10-3-2017.'],
      ['Lâm Thị Phương Thanh', 'dự Hội nghị năm 2017', 'ngày 10-3-2017'],
      ['Nguyễn Đức Chính', 'đồng chủ trì Hội nghị năm 2017', 'ngày 10-3-2017'],
    ],
  },
  whatBecameOfAProvince: {
    en: [['Existed until 1 July 2025'], ['Quảng Trị', '202/2025/QH15', 'made of Quảng Bình, Quảng Trị', '1 July 2025']],
    vi: [
      ['Đã tồn tại đến 1-7-2025'],
      ['Quảng Trị', '202/2025/QH15', 'gồm Tỉnh Quảng Bình, Tỉnh Quảng Trị', '1-7-2025'],
    ],
  },
  whatADirectiveLedTo: {
    en: [
      ['issued 7 April 2014'],
      ['Politburo'],
      ['issued 7 April 2014 (another source: 7 July 2014)'],
      ['date of issue: 7 July 2014'],
      [
        'Conference of the North Central Emulation Cluster',
        'signed there: Emulation agreement of the North Central provinces for 2017',
        '10 March 2017',
      ],
      ['No document is known that implements, amends or replaces it.'],
    ],
    vi: [
      ['ban hành ngày 7-4-2014'],
      ['Bộ Chính trị'],
      ['ngày ban hành: 7-7-2014'],
      ['Hội nghị năm 2017', 'ký tại đó: Giao ước thi đua năm 2017', '10-3-2017'],
      ['Chưa rõ văn bản nào hướng dẫn thi hành, sửa đổi hoặc thay thế văn bản này.'],
    ],
  },
  whoHeldAnOffice: {
    en: [
      ['Nguyễn Đức Chính', 'from 17 November 2014 until 1 February 2020'],
      ['Võ Văn Hưng', 'attested on 25 March 2023'],
    ],
    vi: [
      ['Nguyễn Đức Chính', 'từ 17-11-2014 đến 1-2-2020'],
      ['Võ Văn Hưng', 'được ghi nhận vào ngày 25-3-2023'],
    ],
  },
  whereTheyAreNow: {
    en: [
      ['Standing Deputy Minister of Culture, Sports and Tourism', 'possible since December 2025'],
      ['Chair of the National Assembly Committee on Culture and Society', 'possible attested on 10 December 2023'],
      ["Chairman of the People's Committee of Nghệ An", 'from 15 May 2013 until 1 October 2018'],
      ["Chairman of the People's Committee of Quảng Trị", 'from 17 November 2014 until 1 February 2020'],
      ["Standing Vice Chairman of the People's Committee of Nghệ An", 'possible attested on 10 March 2017'],
    ],
    vi: [
      ['Thứ trưởng Thường trực Bộ Văn hóa, Thể thao và Du lịch', 'có thể từ 12-2025'],
      ['Chủ nhiệm Ủy ban Văn hóa - Xã hội của Quốc hội', 'có thể được ghi nhận vào ngày 10-12-2023'],
      ['Chủ tịch Ủy ban nhân dân tỉnh Nghệ An', 'từ 15-5-2013 đến 1-10-2018'],
      ['Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị', 'từ 17-11-2014 đến 1-2-2020'],
      ['Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh Nghệ An', 'có thể được ghi nhận vào ngày 10-3-2017'],
    ],
  },
  whichFactsRestOnOneSource: {
    en: [['154 of 308 links between two entities rest on one source.']],
    vi: [['154 trong số 308 mối liên hệ giữa hai đối tượng chỉ dựa vào một nguồn.']],
  },
  whichSourcesDisagree: {
    en: [
      ['date of issue: 7 April 2014 – Sở Văn hóa và Thể thao Hà Nội (the graph goes by this)'],
      ['date of issue: 7 July 2014 – Báo Ấp Bắc'],
      ['date of birth: 26 July 1967 – VietnamPlus (the graph goes by this)'],
      ['date of birth: 1962 – VietNamNet'],
    ],
    vi: [
      ['ngày ban hành: 7-4-2014 – Sở Văn hóa và Thể thao Hà Nội (giá trị được dùng ở đây)'],
      ['ngày ban hành: 7-7-2014 – Báo Ấp Bắc'],
      ['ngày, tháng, năm sinh: 26-7-1967 – VietnamPlus (giá trị được dùng ở đây)'],
      ['ngày, tháng, năm sinh: 1962 – VietNamNet'],
    ],
  },
  whatAParagraphSays: {
    en: [
      ['Nghệ An Province ranked first', 'for 2016, with nearly 990 points'],
      ['Nghệ An Province was proposed to receive the Excellent Emulation Flag'],
      ['Thanh Hóa Province ranked second', '985 points'],
      ["Thanh Hóa Province was proposed to receive the Prime Minister's Certificate of Merit"],
      ["The Prime Minister's Certificate of Merit is granted by the Prime Minister of Vietnam"],
      ['The Excellent Emulation Flag is granted by the Prime Minister of Vietnam', 'Inferred: '],
    ],
    vi: [
      ['Tỉnh Nghệ An xếp thứ nhất', 'năm 2016 với gần 990 điểm'],
      ['Tỉnh Nghệ An được đề nghị tặng Cờ thi đua xuất sắc'],
      ['Tỉnh Thanh Hóa xếp thứ hai', '985 điểm'],
      ['Tỉnh Thanh Hóa được đề nghị tặng Bằng khen của Thủ tướng Chính phủ'],
      ['Bằng khen của Thủ tướng Chính phủ do Thủ tướng Chính phủ tặng'],
      ['Cờ thi đua xuất sắc do Thủ tướng Chính phủ tặng', 'Suy ra: '],
    ],
  },
  whoSigned: {
    en: [
      ...['Hà Tĩnh', 'Nghệ An', 'Quảng Bình', 'Quảng Trị', 'Thanh Hóa', 'Thừa Thiên Huế'].map((name) => [
        name,
        '10 March 2017',
      ]),
      ['Conference of the North Central Emulation Cluster', '10 March 2017'],
      ['paragraph 6. Inferred: It is one of the six provinces whose leaders attended'],
    ],
    vi: [
      ...['Hà Tĩnh', 'Nghệ An', 'Quảng Bình', 'Quảng Trị', 'Thanh Hóa', 'Thừa Thiên Huế'].map((name) => [
        name,
        '10-3-2017',
      ]),
      ['Hội nghị năm 2017 của Cụm thi đua các tỉnh Bắc Trung Bộ', '10-3-2017'],
      ['đoạn 6. Suy ra: '],
    ],
  },
  whoCameBeforeAndAfter: {
    en: [
      ['Nguyễn Đắc Vinh', 'until 23 December 2019'],
      ['Thái Thanh Quý', 'since 31 January 2020', 'Vacant before, for 39 days.'],
      [
        'Nguyễn Đức Trung',
        'since 11 November 2024',
        'Between 10 December 2023 and 11 November 2024 no source says who held it.',
      ],
    ],
    vi: [
      ['Nguyễn Đắc Vinh', 'đến 23-12-2019'],
      ['Thái Thanh Quý', 'từ 31-1-2020', 'Trước đó khuyết, 39 ngày.'],
      ['Nguyễn Đức Trung', 'từ 11-11-2024', 'Từ 10-12-2023 đến 11-11-2024, chưa nguồn nào cho biết ai giữ.'],
    ],
  },
  whatTwoShare: {
    en: [
      ['Member of the Party Central Committee', 'At the same time'],
      ['Deputy Chief of the Party Central Office', 'Perhaps at the same time: from July 2021 until December 2025'],
      ['Conference of the North Central Emulation Cluster', 'At the same time: 10 March 2017.'],
      ['Nguyễn Đắc Vinh held the position of Deputy Chief of the Party Central Office from 23 December 2019'],
    ],
    vi: [
      ['Ủy viên Ban Chấp hành Trung ương Đảng', 'Cùng thời gian'],
      ['Phó Chánh Văn phòng Trung ương Đảng', 'Có thể cùng thời gian: từ 7-2021 đến 12-2025'],
      ['Hội nghị năm 2017', 'Cùng thời gian: 10-3-2017.'],
      ['Nguyễn Đắc Vinh là Phó Chánh Văn phòng Trung ương Đảng từ ngày 23-12-2019'],
    ],
  },
  whichOfficesWereHeld: {
    en: [
      ['Secretary of the Party Committee of Nghệ An', 'Nguyễn Đắc Vinh', 'certain'],
      ['Head of the National Assembly Delegation of Nghệ An', 'Nguyễn Đắc Vinh', 'certain'],
      ["Chairman of the People's Committee of Nghệ An", 'Nguyễn Xuân Đường', 'certain'],
      ['Deputy Secretary of the Party Committee of Nghệ An', 'Nguyễn Xuân Đường', 'certain'],
      ["Standing Vice Chairman of the People's Committee of Nghệ An", 'Lê Xuân Đại', 'certain'],
      ['Member of the Standing Committee of the Nghệ An Party Committee', 'Lê Xuân Đại', 'certain'],
      ['Đinh Viết Hồng', 'possible'],
      ['Nguyễn Đức Trung', 'possible'],
      ['Thái Thanh Quý', 'possible'],
    ],
    vi: [
      ['Bí thư Tỉnh ủy Nghệ An', 'Nguyễn Đắc Vinh', 'chắc chắn'],
      ['Trưởng đoàn đại biểu Quốc hội tỉnh Nghệ An', 'Nguyễn Đắc Vinh', 'chắc chắn'],
      ['Chủ tịch Ủy ban nhân dân tỉnh Nghệ An', 'Nguyễn Xuân Đường', 'chắc chắn'],
      ['Phó Bí thư Tỉnh ủy Nghệ An', 'Nguyễn Xuân Đường', 'chắc chắn'],
      ['Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh Nghệ An', 'Lê Xuân Đại', 'chắc chắn'],
      ['Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An', 'Lê Xuân Đại', 'chắc chắn'],
      ['Đinh Viết Hồng', 'có thể'],
      ['Nguyễn Đức Trung', 'có thể'],
      ['Thái Thanh Quý', 'có thể'],
    ],
  },
};
