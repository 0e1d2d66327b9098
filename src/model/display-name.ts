import type { EntityType } from './entity-types.js';
import { namesOf } from './stored-properties.js';

interface Named {
  readonly id: string;
  readonly type: EntityType;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The name an entity is shown by; its id if it has none. */
export function displayName({ id, type, properties }: Named): string {
  return namesOf(type, properties)[0] ?? id;
}
