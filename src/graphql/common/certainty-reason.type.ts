import { Field, ObjectType } from 'type-graphql';
import { certaintyReasons, type Reason } from '../../model/certainty-reason.js';
import { enumOf } from './enums.js';

export const CertaintyReasonCode = enumOf(
  'CertaintyReasonCode',
  'Why a fact surely held, may have held or surely did not hold at a time.',
  certaintyReasons,
);

@ObjectType({ description: 'Why a fact is as certain at a time as it is.' })
export class CertaintyReason {
  @Field(() => CertaintyReasonCode, { description: 'The kind of reason.' })
  code!: keyof typeof CertaintyReasonCode;

  /** What the field `sentence` tells. */
  reason!: Reason;
}

export function toCertaintyReason(reason: Reason): CertaintyReason {
  return Object.assign(new CertaintyReason(), { code: reason.code, reason });
}
