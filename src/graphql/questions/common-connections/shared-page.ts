import { z } from 'zod';
import { compareText } from '../../../collections.js';
import { ClientError } from '../../../model/errors.js';
import type { SharedPeriod } from '../../../model/span.js';
import type { Context } from '../../context.js';
import { CERTAINTIES, periodOfLinks } from './period-of-links.js';
import {
  type Candidate,
  countLinks,
  type Link,
  readCandidates,
  readLinks,
  type SharingQuestion,
} from './read-links.js';

/** How many relationships of the given entities one question may read, and how many entities they may share. */
const MAXIMUM_LINKS = 200_000;
const MAXIMUM_SHARED = 10_000;

/** A shared entity with its links and the period in which they all held. */
export interface Shared extends Candidate {
  readonly links: readonly Link[];
  readonly period: SharedPeriod;
}

/** Where a shared entity lies in its list: its sort keys. */
export type SharedPosition = readonly [sharing: number, degree: number, certainty: number, from: string, id: string];
export const sharedPosition: z.ZodType<SharedPosition> = z.tuple([z.int(), z.int(), z.int(), z.string(), z.string()]);

export function positionOf({ sharing, degree, period, id }: Shared): SharedPosition {
  return [sharing, degree, CERTAINTIES.indexOf(period.certainty), period.from ?? '', id];
}

/** Shared by more first, then fewer relationships, then the more certain period, then the later one, then by id. */
function comparePositions(left: SharedPosition, right: SharedPosition): number {
  const [leftSharing, leftDegree, leftCertainty, leftFrom, leftId] = left;
  const [rightSharing, rightDegree, rightCertainty, rightFrom, rightId] = right;
  return (
    rightSharing - leftSharing ||
    leftDegree - rightDegree ||
    leftCertainty - rightCertainty ||
    compareText(rightFrom, leftFrom) ||
    compareText(leftId, rightId)
  );
}

/**
 * Refuses a question that would read too much.
 * @throws {ClientError} LIMIT_EXCEEDED, naming the entity with the most relationships.
 */
async function checkSize(context: Context, question: SharingQuestion): Promise<void> {
  const counts = await countLinks(context, question);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  if (total <= MAXIMUM_LINKS) return;
  const [most] = counts.sort((left, right) => right.total - left.total);
  throw new ClientError(
    'LIMIT_EXCEEDED',
    `\`ids\` have ${total} relationships, ${most?.id} alone ${most?.total}; at most ${MAXIMUM_LINKS} are compared: narrow \`via\`.`,
  );
}

/**
 * All entities that the given ones share, without the links.
 * @throws {ClientError} LIMIT_EXCEEDED if there are too many.
 */
export async function findShared(context: Context, question: SharingQuestion): Promise<Candidate[]> {
  await checkSize(context, question);
  const candidates = await readCandidates(context, question, MAXIMUM_SHARED + 1);
  if (candidates.length <= MAXIMUM_SHARED) return candidates;
  throw new ClientError(
    'LIMIT_EXCEEDED',
    `\`ids\` share more than ${MAXIMUM_SHARED} entities: narrow \`via\`, or ask of a time with \`asOf\`.`,
  );
}

function compareRarity(left: Candidate, right: Candidate): number {
  return right.sharing - left.sharing || left.degree - right.degree;
}

/**
 * The candidates a page may hold. Only the period, which takes links to know, orders a group of equal rarity, so groups are taken
 * whole, from that of the cursor on.
 */
function candidatesOfPage(
  candidates: readonly Candidate[],
  after: SharedPosition | undefined,
  limit: number,
): Candidate[] {
  const [sharing, degree] = after ?? [Number.POSITIVE_INFINITY, 0];
  const cursorGroup = { id: '', sharing, degree };
  const sorted = [...candidates].sort(compareRarity).filter((one) => compareRarity(cursorGroup, one) <= 0);
  const sure = sorted.findIndex((one) => compareRarity(cursorGroup, one) < 0);
  const last = sure < 0 ? undefined : sorted[sure + limit - 1];
  return last === undefined ? sorted : sorted.filter((one) => compareRarity(one, last) <= 0);
}

function weigh(question: SharingQuestion, candidate: Candidate, links: readonly Link[]): Shared {
  const linksOfEach = question.ids.map((id) => links.filter(({ givenId }) => givenId === id));
  const sharing = linksOfEach.filter((own) => own.length > 0);
  return { ...candidate, links: sharing.flat(), period: periodOfLinks(sharing) };
}

/** At most `limit` shared entities after a position, in order. */
export async function readShared(
  context: Context,
  question: SharingQuestion,
  candidates: readonly Candidate[],
  after: SharedPosition | undefined,
  limit: number,
): Promise<Shared[]> {
  const chosen = candidatesOfPage(candidates, after, limit);
  const links = await readLinks(context, question, chosen);
  return chosen
    .map((candidate) => weigh(question, candidate, links.get(candidate.id) ?? []))
    .filter((shared) => after === undefined || comparePositions(after, positionOf(shared)) < 0)
    .sort((left, right) => comparePositions(positionOf(left), positionOf(right)))
    .slice(0, limit);
}
