import { randomUUID } from 'node:crypto';
import { OPERATOR } from '../../access/viewer.js';
import { type ChangeParts, newChange } from '../../history/new-change.js';

/** A change that an import makes: by the operator, who can be asked for no retry. */
export function newImportChange(parts: Pick<ChangeParts, 'action' | 'entry' | 'version' | 'evidence' | 'reason'>) {
  const common = { id: randomUUID(), author: OPERATOR, mutation: 'import', clientMutationId: '', fingerprint: '' };
  return newChange({ ...common, ...parts });
}
