import { ClientError } from '../model/errors.js';

/** How a viewer is identified. */
export const viewerKinds = {
  ANONYMOUS: 'Nobody in particular: the request carried no credential.',
  USER: 'A person, known by a JSON Web Token.',
  TOKEN: 'A program or person, known by an API token.',
  COMMAND_LINE: 'Whoever runs the service, at its command line.',
} as const;

export type ViewerKind = keyof typeof viewerKinds;

/** The roles of viewers; each includes those before it. */
export const roles = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** The sender of a request. */
export interface Viewer {
  readonly kind: ViewerKind;
  /** Identifies the viewer in the history of facts: the subject of a JSON Web Token, or the name of an API token. */
  readonly id: string;
  readonly roles: readonly Role[];
}

export const ANONYMOUS: Viewer = { kind: 'ANONYMOUS', id: 'anonymous', roles: ['reader'] };

/** Whoever runs a command on the graph: being able to start it is permission enough. */
export const OPERATOR: Viewer = { kind: 'COMMAND_LINE', id: 'operator', roles };

export function isRole(word: unknown): word is Role {
  return roles.some((role) => role === word);
}

/** True if a viewer has a role, or one that includes it. */
export function hasRole(viewer: Viewer, needed: Role): boolean {
  return viewer.roles.some((role) => roles.indexOf(role) >= roles.indexOf(needed));
}

/** @throws {ClientError} FORBIDDEN if the viewer does not have the role. */
export function requireRole(viewer: Viewer, needed: Role): void {
  if (hasRole(viewer, needed)) return;
  const advice = viewer.kind === 'ANONYMOUS' ? ': send a credential in the header `authorization`' : '';
  throw new ClientError('FORBIDDEN', `This needs the role ${needed}, which ${viewer.id} has not${advice}.`);
}
