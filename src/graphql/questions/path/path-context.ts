import type { Context } from '../../context.js';
import type { PathSources } from './adjacency-reader.js';

/** What a request holds for searches of paths, beside what every field has. */
export interface PathContext extends Context, PathSources {}
