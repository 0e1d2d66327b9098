import { createHash } from 'node:crypto';
import fresh from 'fresh';
import type { Viewer } from '../../access/viewer.js';
import { today } from '../../model/today.js';

/** All that the answer to a query is made of. */
export interface TagParts {
  /** The program and its trusted documents: another build may answer otherwise. */
  readonly build: string;
  /** The version of the graph, which no other state of any graph has. */
  readonly version: string;
  readonly viewer: Viewer;
  /** The request, with the headers that change the answer. */
  readonly question: string;
}

/**
 * The entity tag of an answer, made of its parts and the day in place of the answer itself, so that it can be compared
 * before anything is parsed. It is weak, as it stays the same whatever the answer is compressed with.
 */
export function tagOf({ build, version, viewer: { kind, id, roles }, question }: TagParts): string {
  const parts = JSON.stringify([build, version, today(), kind, id, roles, question]);
  return `W/"${createHash('sha256').update(parts).digest('base64url')}"`;
}

/** True if a header `if-none-match` names a tag, among others or as `*`. */
export function names(ifNoneMatch: string | undefined, tag: string): boolean {
  // Only this header: with `cache-control: no-cache`, which fetch adds to a condition that a page states itself, the
  // package never matches.
  return fresh({ 'if-none-match': ifNoneMatch?.trim() }, { etag: tag });
}

/** True if a header may be compared with a tag before there is an answer: `*` asks whether there is one at all. */
export function isListOfTags(ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*';
}
