import { randomUUID } from 'node:crypto';
import { OPERATOR } from '../../access/viewer.js';
import { type ChangeParts, newChange } from '../../history/new-change.js';

/** A change made by an import, on behalf of the operator. Imports have no id for retries. */
export function newImportChange(parts: Pick<ChangeParts, 'action' | 'entry' | 'version' | 'evidence' | 'reason'>) {
  const common = { id: randomUUID(), author: OPERATOR, mutation: 'import', clientMutationId: '', fingerprint: '' };
  return newChange({ ...common, ...parts });
}
