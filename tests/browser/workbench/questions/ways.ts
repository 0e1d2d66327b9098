import type { Language } from '../../../../web/workbench/language.js';
import { english } from '../../../../web/workbench/words/english.js';
import { vietnamese } from '../../../../web/workbench/words/vietnamese.js';
import type { Step } from '../../support/reader.js';

export type QuestionName = keyof typeof english.questions;

const THANH = { search: 'phuong thanh', pick: 'Lâm Thị Phương Thanh' };
const CONFERENCE = {
  en: {
    search: 'conference of the north central',
    pick: 'Conference of the North Central Emulation Cluster on its work of 2016 and tasks for 2017',
  },
  vi: { search: 'hội nghị năm 2017', pick: 'Hội nghị năm 2017 của Cụm thi đua các tỉnh Bắc Trung Bộ' },
};
const CLUSTER = {
  en: { search: 'north central emulation', pick: 'North Central Emulation Cluster' },
  vi: { search: 'cụm thi đua', pick: 'Cụm thi đua các tỉnh Bắc Trung Bộ' },
};

/** The steps from the start page to each answer for somebody who does not follow the link of the question. */
export function stepsTo(language: Language): Readonly<Record<QuestionName, readonly Step[]>> {
  const words = { en: english, vi: vietnamese }[language];
  const searched = (inEnglish: [search: string, pick: string], inVietnamese: [search: string, pick: string]) => {
    const [search, pick] = { en: inEnglish, vi: inVietnamese }[language];
    return { search, pick };
  };
  const compared = (name: string): Step[] => [THANH, { follow: words.entity.connect }, { add: name }, { follow: name }];
  return {
    whoIsSomebody: [THANH],
    whoChaired: [CONFERENCE[language]],
    whichProvincesRanked: [CLUSTER[language]],
    howTwoAreConnected: compared('Nguyễn Đức Chính'),
    whatBecameOfAProvince: [searched(['quang binh', 'Quảng Bình'], ['quang binh', 'Tỉnh Quảng Bình'])],
    whatADirectiveLedTo: [
      searched(
        ['34-CT/TW', 'Directive on further renewing emulation and commendation work'],
        ['34-CT/TW', 'Chỉ thị về tiếp tục đổi mới công tác thi đua, khen thưởng'],
      ),
    ],
    whoHeldAnOffice: [
      searched(
        ["chairman of the people's committee of quang tri", "Chairman of the People's Committee of Quảng Trị"],
        ['chu tich uy ban nhan dan tinh quang tri', 'Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị'],
      ),
    ],
    whereTheyAreNow: [CONFERENCE[language], { follow: words.event.careers }, { follow: words.dateBar.today }],
    whichFactsRestOnOneSource: [{ follow: words.linkFacts.title }, { follow: words.linkFacts.one }],
    whichSourcesDisagree: [{ follow: words.conflicts.title }, { follow: words.conflicts.kinds.SOURCES_DISAGREE }],
    whatAParagraphSays: [CLUSTER[language], { follow: words.facts.paragraph(12) }],
    whoSigned: [
      searched(
        ['emulation agreement', 'Emulation agreement of the North Central provinces for 2017'],
        ['giao uoc thi dua', 'Giao ước thi đua năm 2017 của các tỉnh Bắc Trung Bộ'],
      ),
    ],
    whoCameBeforeAndAfter: [
      searched(
        ['secretary of the party committee of nghe an', 'Secretary of the Party Committee of Nghệ An'],
        ['bi thu tinh uy nghe an', 'Bí thư Tỉnh ủy Nghệ An'],
      ),
    ],
    whatTwoShare: compared('Nguyễn Đắc Vinh'),
    whichOfficesWereHeld: [searched(['nghe an', 'Nghệ An'], ['tinh nghe an', 'Tỉnh Nghệ An']), { day: '2017-03-10' }],
  };
}

/** The one step of somebody who follows the link of a question. */
export function linkOf(name: QuestionName, language: Language): Step {
  return { follow: { en: english, vi: vietnamese }[language].questions[name] };
}
