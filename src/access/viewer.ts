import { ClientError } from '../model/errors.js';

/** How a viewer is known. */
export const viewerKinds = {
  ANONYMOUS: 'Nobody in particular: the request carried no credential.',
  USER: 'A person, known by a JSON Web Token.',
  TOKEN: 'A program or person, known by an API token.',
  COMMAND_LINE: 'Whoever runs the service, at its command line.',
} as const;

export type ViewerKind = keyof typeof viewerKinds;

/** What a viewer may do; each role may do what those before it may. */
export const roles = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks. */
export interface Viewer {
  readonly kind: ViewerKind;
  /** Names the viewer in the history of facts: the subject of a JSON Web Token, the name of an API token. */
  readonly id: string;
  readonly roles: readonly Role[];
}

export const ANONYMOUS: Viewer = { kind: 'ANONYMOUS', id: 'anonymous', roles: ['reader'] };

/** Whoever runs a command on the graph itself: to start it is to be allowed to. */
export const OPERATOR: Viewer = { kind: 'COMMAND_LINE', id: 'operator', roles };

export function isRole(word: unknown): word is Role {
  return roles.some((role) => role === word);
}

/** Whether a viewer has a role, or one that may do more. */
export function hasRole(viewer: Viewer, needed: Role): boolean {
  return viewer.roles.some((role) => roles.indexOf(role) >= roles.indexOf(needed));
}

/** @throws {ClientError} FORBIDDEN if the viewer has not the role. */
export function requireRole(viewer: Viewer, needed: Role): void {
  if (hasRole(viewer, needed)) return;
  const advice = viewer.kind === 'ANONYMOUS' ? ': send a credential in the header `authorization`' : '';
  throw new ClientError('FORBIDDEN', `This needs the role ${needed}, which ${viewer.id} has not${advice}.`);
}
