import { z } from 'zod';
import { ANONYMOUS } from '../../../access/viewer.js';
import { judgementId, type StoredJudgement } from '../../../facts/identity/judgement.js';
import { factIdsOf, type StoredMerger, stepsOf } from '../../../facts/identity/merger.js';
import { entityTypeOf } from '../../../model/entity-types.js';
import { entityId, evidence } from '../../../model/properties.js';
import type { ExportOptions } from '../../export/export-format.js';
import type { CurationRecord } from '../../import/item.js';

// The curation records of the native format: merges and judgements.

const NOT_A_TIME = 'is not a time: write it as 2026-11-26T17:16:40.000Z';
const at = z.iso.datetime({ error: NOT_A_TIME });
/** Whoever made a record of an export that does not say it. */
const NOT_TOLD = { kind: ANONYMOUS.kind, id: ANONYMOUS.id };
const by = z.strictObject({ kind: z.string(), id: z.string() }).default(NOT_TOLD);
const made = { by, reason: z.string(), evidence };

const mergeLine = z.strictObject({
  merge: entityId,
  into: entityId,
  at,
  order: z.string().regex(/^\d+\//, 'is not what sorts merges of one moment: write it as 000000000001/a'),
  ...made,
  facts: z.array(z.tuple([z.unknown(), z.unknown()])),
});

const judgementLine = z.strictObject({ distinct: z.tuple([entityId, entityId]), at, ...made });

type Stored = Pick<StoredMerger, 'byKind' | 'byId'>;

/** Who made a record; nothing if the export is for those who are not told. */
function madeBy({ byKind, byId }: Stored, { withoutEditors }: ExportOptions): object {
  return withoutEditors || byKind === NOT_TOLD.kind ? {} : { by: { kind: byKind, id: byId } };
}

/** A merge as a line, with its steps as pairs of facts: before and after. */
export function writeMergeLine(stored: StoredMerger, options: ExportOptions): string {
  const { id, intoId, key, at: time, reason, evidence: read, steps } = stored;
  const order = key.slice(time.length + 1);
  const line = { merge: id, into: intoId, at: time, order, ...madeBy(stored, options), reason, evidence: read };
  return JSON.stringify({ ...line, facts: JSON.parse(steps) });
}

/** A judgement as a line. */
export function writeJudgementLine(stored: StoredJudgement, options: ExportOptions): string {
  const { oneId, otherId, at: time, reason, evidence: read } = stored;
  return JSON.stringify({
    distinct: [oneId, otherId],
    at: time,
    ...madeBy(stored, options),
    reason,
    evidence: read,
  });
}

function pairProblem(oneId: string, otherId: string): string | undefined {
  if (oneId === otherId) return `${oneId} and itself cannot be two`;
  if (entityTypeOf(oneId) === undefined || entityTypeOf(oneId) !== entityTypeOf(otherId)) {
    return `${oneId} and ${otherId} are not of one type`;
  }
  return undefined;
}

function mergeOf({
  merge: id,
  into: intoId,
  at: time,
  order,
  by: { kind, id: byId },
  facts,
  ...rest
}: MergeLine): CurationRecord | string {
  const steps = JSON.stringify(facts);
  const stored = { ...rest, id, intoId, at: time, key: `${time}/${order}`, byKind: kind, byId, steps };
  try {
    return pairProblem(id, intoId) ?? { kind: 'merge', merger: { ...stored, factIds: factIdsOf(stepsOf(stored)) } };
  } catch {
    return 'facts must be pairs of facts of the native format, or null: as they were and as they became';
  }
}

type MergeLine = z.output<typeof mergeLine>;

function judgementOf({
  distinct,
  by: { kind, id: byId },
  ...rest
}: z.output<typeof judgementLine>): CurationRecord | string {
  const [oneId = '', otherId = ''] = [...distinct].sort();
  const judgement = { ...rest, id: judgementId(distinct), oneId, otherId, byKind: kind, byId };
  return pairProblem(oneId, otherId) ?? { kind: 'judgement', judgement };
}

function problemOf({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') || 'the line'} ${issue?.message ?? 'is wrong'}`;
}

/** True for the line of a merge or a judgement. */
export function isCurationRecordLine(value: unknown): value is object {
  return typeof value === 'object' && value !== null && ('merge' in value || 'distinct' in value);
}

/** The merge or judgement of a line, or the problem with it. */
export function readCurationRecordLine(value: object): CurationRecord | string {
  if ('merge' in value) {
    const line = mergeLine.safeParse(value);
    return line.success ? mergeOf(line.data) : problemOf(line.error);
  }
  const line = judgementLine.safeParse(value);
  return line.success ? judgementOf(line.data) : problemOf(line.error);
}
