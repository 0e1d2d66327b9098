import type { Viewer } from '../../../src/access/viewer.js';

export const editor: Viewer = { kind: 'USER', id: 'editor-an', roles: ['reader', 'editor'] };
export const otherEditor: Viewer = { kind: 'TOKEN', id: 'editor-binh', roles: ['editor'] };
export const reader: Viewer = { kind: 'USER', id: 'reader-chi', roles: ['reader'] };
export const admin: Viewer = { kind: 'USER', id: 'admin-dung', roles: ['admin'] };
export const otherAdmin: Viewer = { kind: 'TOKEN', id: 'admin-giang', roles: ['admin'] };
