import type { Fact } from '../fact.js';
import type { Doubt, DoubtCode } from './doubt.js';
import type { Grounds } from './grounds.js';
import { laterThanSource } from './later-than-source.js';
import { outsideLife } from './outside-life.js';
import { noSuchParagraph } from './paragraphs.js';

type FactRule = (fact: Fact, grounds: Grounds) => Doubt[];

/** The rules that look at one fact and what it names; a seat is looked at with all who hold it. */
export const factDoubts = {
  OUTSIDE_LIFE: outsideLife,
  NO_SUCH_PARAGRAPH: noSuchParagraph,
  LATER_THAN_SOURCE: laterThanSource,
} as const satisfies Partial<Record<DoubtCode, FactRule>>;
