import type { Context } from '../../context.js';
import type { SuccessionLoader } from './succession.loader.js';

/** What a request holds for successions, beside what every field has. */
export interface SuccessionContext extends Context {
  readonly successions: SuccessionLoader;
}
