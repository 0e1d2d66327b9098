import type { FactDates } from '../components/dates/partial-dates.js';
import type { Words } from './words.js';

/** «10-3-2017», «3-2017», «2017», as newspapers print them. */
function date(partial: string): string {
  return partial.split('-').reverse().map(Number).join('-');
}

function period({ since, until, attestedOn = [], status, on, year }: FactDates): string {
  if (on) return date(on);
  if (year != null) return String(year);
  const attested = attestedOn.map(date).join(', ');
  const ended = status === 'ENDED' ? '; đã thôi giữ, không rõ từ khi nào' : '';
  if (since && until) return `từ ${date(since)} đến ${date(until)}`;
  if (until) return `đến ${date(until)}${attested && `; ít nhất vào ${attested}`}`;
  if (since && status === 'ONGOING') return `từ ${date(since)} đến nay`;
  if (since) return `từ ${date(since)}${attested && `; còn giữ ngày ${attested}`}${ended || '; không rõ đến khi nào'}`;
  if (attested) return `ít nhất vào ${attested}${ended}`;
  return status === 'ENDED' ? 'đã thôi giữ, không rõ từ khi nào' : '';
}

function days(least: number, most: number | null): string {
  if (most === null) return least === 0 ? '' : `, ít nhất ${least} ngày`;
  if (least === most) return `, ${most} ngày`;
  return least === 0 ? `, nhiều nhất ${most} ngày` : `, từ ${least} đến ${most} ngày`;
}

export const vietnamese: Words = {
  languageName: 'Tiếng Việt',
  languages: 'Ngôn ngữ',
  skipToContent: 'Đến nội dung chính',
  siteDescription: 'Ai giữ chức vụ nào, khi nào, và điều đó được đọc ở đâu.',
  search: {
    label: 'Tìm người, chức vụ, tỉnh, văn bản',
    placeholder: 'Tìm người, chức vụ, tỉnh, văn bản…',
    button: 'Tìm',
    title: (text) => (text === '' ? 'Tìm kiếm' : `Tìm: ${text}`),
    suggestionCount: (count) => `${count} gợi ý`,
    allResults: (text) => `Tất cả kết quả cho «${text}»`,
    empty: 'Hãy nhập ít nhất hai chữ cái của tên, chức danh hoặc số hiệu, có dấu hay không dấu đều được.',
    nothing: (text) => `Không có gì mang tên «${text}».`,
    found: (count, most) => (count < most ? `${count} kết quả` : `${count} kết quả phù hợp nhất`),
    withoutMarks: 'Tên được tìm thấy dù có dấu hay không dấu.',
  },
  loading: 'Đang tải…',
  start: {
    lead: 'Ai giữ chức vụ nào, khi nào, và điều đó được đọc ở đâu.',
    holds: 'Dữ liệu có gì',
    facts: (facts, sources) => `${facts} dữ kiện, đọc từ ${sources} nguồn`,
    beginHere: 'Bắt đầu từ đây',
  },
  types: {
    Official: { one: 'người', many: 'người' },
    Position: { one: 'chức vụ', many: 'chức vụ' },
    Organization: { one: 'tổ chức', many: 'tổ chức' },
    Province: { one: 'tỉnh, thành', many: 'tỉnh, thành' },
    Event: { one: 'sự kiện', many: 'sự kiện' },
    Award: { one: 'danh hiệu', many: 'danh hiệu' },
    Source: { one: 'nguồn', many: 'nguồn' },
    Claim: { one: 'thông tin theo nguồn', many: 'thông tin theo nguồn' },
    Directive: { one: 'chỉ thị', many: 'chỉ thị' },
    Law: { one: 'luật', many: 'luật' },
    Decree: { one: 'nghị định', many: 'nghị định' },
    Resolution: { one: 'nghị quyết', many: 'nghị quyết' },
    Agreement: { one: 'thỏa thuận', many: 'thỏa thuận' },
  },
  date,
  period,
  certainty: { DEFINITE: 'chắc chắn', POSSIBLE: 'có thể', UNKNOWN: 'không rõ' },
  dateBar: {
    label: 'Ngày xem',
    on: 'Vào ngày',
    show: 'Xem',
    choose: 'Chọn ngày',
    today: 'Hôm nay',
    allTimes: 'Mọi thời gian',
    explain: (day) => `Cả trang trả lời cho ngày ${day}. Địa chỉ trang giữ ngày đã chọn.`,
    explainAll: 'Trang hiện cho mọi thời gian. Chọn một ngày để xem điều gì đúng vào ngày đó.',
  },
  facts: {
    footnote: (number) => `Chú thích ${number}`,
    oneSource: 'một nguồn',
    sources: 'Nguồn',
    paragraph: (number) => `đoạn ${number}`,
    original: 'Bản gốc',
    more: (count) => `Còn ${count} mục không hiện ở đây.`,
    as: 'với tư cách',
    for: 'thay mặt',
    proposedBy: 'do đề nghị của',
    claims: 'Theo các nguồn',
    events: 'Sự kiện',
    signed: 'Văn bản đã ký',
    issued: 'Văn bản đã ban hành',
    awards: 'Danh hiệu được tặng',
    proposals: 'Danh hiệu được đề nghị',
    grants: 'Danh hiệu trao tặng',
    positions: 'Chức vụ',
    parts: 'Gồm có',
    wholes: 'Thuộc',
  },
  official: {
    roles: 'Chức vụ',
    noRoles: 'Chưa rõ chức vụ nào.',
    memberships: 'Thành viên',
    bornOn: (day) => `Sinh ${day}.`,
    alsoKnownAs: (names) => `Còn viết là ${names}.`,
  },
  position: {
    onTheDay: 'Ai giữ chức vụ vào ngày này',
    noHolderThen: 'Chưa rõ ai giữ chức vụ vào ngày này.',
    ladder: 'Ai đã giữ chức vụ, người gần nhất trước',
    noHolders: 'Chưa rõ ai đã giữ chức vụ này.',
    seats: (count) => `Cùng lúc có ${count} người giữ.`,
    gap: ({ certainty, minimumDays, maximumDays }) =>
      `${certainty === 'DEFINITE' ? 'Trước đó khuyết' : 'Trước đó có thể khuyết'}${days(minimumDays, maximumDays)}.`,
    overlap: ({ certainty, minimumDays, maximumDays }) =>
      `${certainty === 'DEFINITE' ? 'Giữ cùng lúc với người trước' : 'Có thể giữ cùng lúc với người trước'}${days(minimumDays, maximumDays)}.`,
  },
  organization: {
    leaders: 'Cụm trưởng, cụm phó',
    members: 'Thành viên',
    governs: 'Địa bàn',
    organized: 'Sự kiện đã tổ chức',
    kinds: {
      ASSEMBLY: 'Cơ quan dân cử',
      COUNCIL: 'Hội đồng',
      EMULATION_CLUSTER: 'Cụm thi đua',
      GOVERNMENT: 'Cơ quan chính quyền',
      JUDICIAL: 'Cơ quan tư pháp',
      MASS_ORGANIZATION: 'Đoàn thể',
      MILITARY: 'Lực lượng vũ trang',
      OTHER: 'Tổ chức',
      PARTY: 'Cơ quan đảng',
      PRESS: 'Báo chí',
    },
  },
  province: {
    offices: 'Các chức vụ và người giữ',
    predecessors: 'Trước đó là',
    successors: 'Sau đó trở thành',
    by: 'theo',
    leads: 'Cụm thi đua đã dẫn dắt',
    governments: 'Chính quyền',
    existed: (dates) => `Tồn tại như mô tả ở đây ${dates}.`,
  },
  ranking: {
    title: 'Thứ hạng và điểm',
    rank: (rank) => `hạng ${rank}`,
    score: (score, approximate) =>
      `${approximate === null ? '' : { ABOUT: 'khoảng ', ABOVE: 'trên ', BELOW: 'gần ' }[approximate]}${score.toLocaleString('vi-VN')} điểm`,
    chart: 'Điểm theo năm',
  },
  leadershipRoles: { HEAD: 'cụm trưởng', DEPUTY: 'cụm phó' },
  event: {
    participants: 'Ai làm gì',
    nobody: 'Chưa rõ ai tham dự.',
    represented: 'Có đại diện',
    organizers: 'Đơn vị tổ chức',
    documents: 'Văn bản được bàn',
    topics: 'Đã đề nghị và thống nhất',
    topicKinds: { AGREED: 'thống nhất', REQUESTED: 'đề nghị' },
    noDate: 'Chưa rõ ngày.',
  },
  document: {
    number: (number) => `Số ${number}`,
    issued: (day) => `ban hành ${day}`,
    effective: (day) => `có hiệu lực từ ${day}`,
    issuers: 'Cơ quan ban hành',
    noIssuer: 'Chưa rõ ai ban hành.',
    signatories: 'Người ký',
    amends: 'Sửa đổi',
    amendedBy: 'Được sửa đổi bởi',
    replaces: 'Thay thế',
    replacedBy: 'Được thay thế bởi',
    implements: 'Hướng dẫn thi hành',
    implementedBy: 'Được hướng dẫn bởi',
    events: 'Sự kiện bàn về văn bản',
  },
  award: { grantors: 'Người, cơ quan trao tặng', recipients: 'Được tặng cho', nominees: 'Được đề nghị cho' },
  source: {
    paragraph: (number) => `Đọc ở đoạn ${number}`,
    noParagraph: 'Đọc trong nguồn, không ghi đoạn',
    nothing: 'Chưa có dữ kiện nào được đọc từ nguồn này.',
  },
  connect: {
    title: 'Họ liên hệ với nhau thế nào',
    lead: 'Chọn từ hai đến mười người, chức vụ, tổ chức, sự kiện hoặc văn bản.',
    add: 'Thêm theo tên…',
    remove: (name) => `Bỏ ${name}`,
    paths: 'Các mối liên hệ',
    between: (from, to) => `${from} và ${to}`,
    noPath: 'Không có gì nối họ với nhau.',
    withoutHubs: 'Các mối qua những điểm mà ai cũng liên quan, như một nước hay một danh hiệu, xếp sau cùng.',
    withHubs: 'Các mối ngắn nhất, bất kể đi qua đâu.',
    allowHubs: 'Xem mối ngắn nhất',
    avoidHubs: 'Xếp chúng sau cùng',
    shared: 'Điểm chung',
    nothingShared: 'Họ không có điểm chung nào.',
    byAll: 'tất cả',
    together: {
      DEFINITE: 'Cùng thời gian',
      POSSIBLE: 'Có thể cùng thời gian',
      UNKNOWN: 'Không rõ có cùng thời gian hay không',
      NONE: 'Khác thời gian',
    },
    draw: 'Vẽ sơ đồ',
  },
  participationRoles: {
    ATTENDED: 'dự',
    CHAIRED: 'chủ trì',
    CO_CHAIRED: 'đồng chủ trì',
    OPENED: 'khai mạc',
    PRESENTED: 'trao tặng',
    REPORTED: 'báo cáo',
    SIGNED: 'ký kết',
    SPOKE: 'phát biểu',
  },
  number: (value) => value.toLocaleString('vi-VN'),
  born: (year) => `sinh năm ${year}`,
  nav: { start: 'Trang đầu', lists: 'Danh sách', data: 'Dữ liệu (GraphQL)' },
  errors: {
    notFound: { title: 'Không có trang này', text: 'Không có trang nào ở địa chỉ này.' },
    noEntity: (id) => `Không có mục nào mang mã «${id}».`,
    unavailable: {
      title: 'Tạm thời chưa trả lời được',
      text: 'Chưa truy cập được dữ liệu hoặc hệ thống đang bận. Xin thử lại sau giây lát.',
    },
    offline: { title: 'Mất kết nối', text: 'Trang sẽ trả lời khi có kết nối trở lại.' },
    failed: { title: 'Đã có lỗi', text: 'Không dựng được trang này. Lỗi đã được ghi lại.' },
    again: 'Thử lại',
    toStart: 'Về trang đầu',
  },
};
