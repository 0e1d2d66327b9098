import { connectView, entityView, paragraphView, SOURCE_COUNT, timelineView, type View } from '../../address.js';
import type { Words } from '../../words/words.js';

/** A question of docs/questions.md, and the view that answers it. */
interface Question {
  /** The entities it names: a graph without one of them has no answer. */
  readonly about: readonly string[];
  readonly view: View;
}

const THANH = 'official:lam-thi-phuong-thanh';
const VINH = 'official:nguyen-dac-vinh';
const CHINH = 'official:nguyen-duc-chinh';
const DUONG = 'official:nguyen-xuan-duong';
const DAI = 'official:le-xuan-dai';
const ARTICLE = 'source:bao-nghe-an-2017-03-10';

function ofEntity(id: string, date?: string): Question {
  return { about: [id], view: entityView(id, date) };
}

function ofSeveral(view: typeof connectView, ids: readonly string[], date?: string): Question {
  return { about: ids, view: view(ids, date) };
}

/** The questions in the order of the document, by the names of their words. */
export function questionsOn(today: string): Readonly<Record<keyof Words['questions'], Question>> {
  return {
    whoIsSomebody: ofEntity(THANH),
    whoChaired: ofEntity('event:north-central-emulation-conference-2017'),
    whichProvincesRanked: ofEntity('organization:north-central-emulation-cluster'),
    howTwoAreConnected: ofSeveral(connectView, [THANH, CHINH]),
    whatBecameOfAProvince: ofEntity('province:quang-binh'),
    whatADirectiveLedTo: ofEntity('directive:34-ct-tw-2014'),
    whoHeldAnOffice: ofEntity('position:quang-tri-peoples-committee-chairman'),
    whereTheyAreNow: ofSeveral(timelineView, [THANH, VINH, DUONG, CHINH, DAI], today),
    whichFactsRestOnOneSource: { about: [], view: { path: '/facts', parameters: { [SOURCE_COUNT]: '1' } } },
    whichSourcesDisagree: { about: [], view: { path: '/conflicts', parameters: { kind: 'SOURCES_DISAGREE' } } },
    whatAParagraphSays: { about: [ARTICLE], view: paragraphView(ARTICLE, 12) },
    whoSigned: ofEntity('agreement:north-central-emulation-2017'),
    whoCameBeforeAndAfter: ofEntity('position:nghe-an-party-committee-secretary'),
    whatTwoShare: ofSeveral(connectView, [THANH, VINH]),
    whichOfficesWereHeld: ofEntity('province:nghe-an', '2017-03-10'),
  };
}
