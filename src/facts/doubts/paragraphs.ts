import { readReference } from '../../model/evidence-reference.js';
import { type Fact, referencesOf } from '../fact.js';
import type { Doubt } from './doubt.js';
import type { Grounds } from './grounds.js';

function tellCount(paragraphs: number): string {
  return paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`;
}

/** The paragraphs in the evidence of a fact, and of the topics of an event, that their sources do not have. */
export function noSuchParagraph(fact: Fact, { entities }: Grounds): Doubt[] {
  return referencesOf(fact).flatMap((reference): Doubt[] => {
    const { sourceId, paragraph } = readReference(reference);
    const count = entities.get(sourceId)?.paragraphs ?? undefined;
    if (paragraph === undefined || count === undefined || paragraph <= count) return [];
    return [
      {
        code: 'NO_SUCH_PARAGRAPH',
        factId: fact.id,
        paths: [['evidence', reference, 'paragraph'], ['paragraphs']],
        basis: [sourceId],
        message: `its evidence names paragraph ${paragraph} of ${sourceId}, which has ${tellCount(count)}`,
      },
    ];
  });
}
