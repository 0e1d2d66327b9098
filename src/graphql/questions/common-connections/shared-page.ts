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

/** An entity that is shared, with the links of those that share it and the period they have in common. */
export interface Shared extends Candidate {
  readonly links: readonly Link[];
  readonly period: SharedPeriod;
}

/** Where a shared entity lies in its list: what it is sorted by. */
export type SharedPlace = readonly [sharing: number, degree: number, certainty: number, from: string, id: string];
export const sharedPlace: z.ZodType<SharedPlace> = z.tuple([z.int(), z.int(), z.int(), z.string(), z.string()]);

/** The place of a shared entity in the order of its list. */
export function placeOf({ sharing, degree, period, id }: Shared): SharedPlace {
  return [sharing, degree, CERTAINTIES.indexOf(period.certainty), period.from ?? '', id];
}

/** Shared by more first, then linked to less, then the surer period, then the later one, then by id. */
function comparePlaces(left: SharedPlace, right: SharedPlace): number {
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
 * Refuses a question whose answer would read too much.
 * @throws {ClientError} LIMIT_EXCEEDED naming the entity that is linked to most.
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
 * All that several entities share, without what links them.
 * @throws {ClientError} LIMIT_EXCEEDED if it is too much.
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

/** Those that a page may hold: whole groups that only the period tells apart, from the group of the cursor on. */
function candidatesOfPage(
  candidates: readonly Candidate[],
  after: SharedPlace | undefined,
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

/** The shared entities that come after a place, in order, at most `limit` of them. */
export async function readShared(
  context: Context,
  question: SharingQuestion,
  candidates: readonly Candidate[],
  after: SharedPlace | undefined,
  limit: number,
): Promise<Shared[]> {
  const chosen = candidatesOfPage(candidates, after, limit);
  const links = await readLinks(context, question, chosen);
  return chosen
    .map((candidate) => weigh(question, candidate, links.get(candidate.id) ?? []))
    .filter((shared) => after === undefined || comparePlaces(after, placeOf(shared)) < 0)
    .sort((left, right) => comparePlaces(placeOf(left), placeOf(right)))
    .slice(0, limit);
}
