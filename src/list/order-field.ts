import { enumOf } from '../shared/enums.js';
import type { OrderFields } from './compile-order.js';

/** The enum of what a list may be sorted by. */
export function orderFieldEnum(name: string, fields: OrderFields) {
  const words = Object.entries(fields).map(([word, { description }]) => [word, description] as const);
  return enumOf(name, 'What a list may be sorted by.', Object.fromEntries(words));
}
