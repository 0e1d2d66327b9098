import { BatchLoader, groupById, totalsById } from '../store/batch-loader.js';
import type { GraphStore } from '../store/store.js';
import type { ChangeAction, StoredChange } from './change.js';
import { allChanges, allChangesCount, changesOf, changesOfCount, versions } from './history.queries.js';

/** Which changes to read; null excludes nothing. */
export interface ChangeSelection {
  readonly by: Pick<StoredChange, 'byKind' | 'byId'> | null;
  readonly actions: readonly ChangeAction[] | null;
  /** From when (inclusive) until when (exclusive), as text that sorts with the times of changes. */
  readonly since: string | null;
  readonly until: string | null;
}

export interface ChangePage extends ChangeSelection {
  readonly after: string | null;
  readonly limit: number;
}

/** Whether to read only changes of the fact itself, or also those of relationships that lead to or from it. */
interface Scope {
  readonly own: boolean;
}

/** Sorts after all keys of changes, which begin with a year. */
const NEWEST = '~';

function selectionOf({ by, actions, since, until }: ChangeSelection) {
  return { byKind: by?.byKind ?? null, byId: by?.byId ?? null, actions: actions && [...actions], since, until };
}

function newestFirst(changes: StoredChange[]): StoredChange[] {
  return changes.sort((left, right) => (left.key < right.key ? 1 : -1));
}

/** Loads the history of facts; concurrent loads share one read. */
export class HistoryLoader {
  readonly #store: GraphStore;
  readonly #pages: BatchLoader<ChangePage & Scope, StoredChange[]>;
  readonly #counts: BatchLoader<ChangeSelection & Scope, number>;
  readonly #versions: BatchLoader<null, number>;

  constructor(store: GraphStore) {
    this.#store = store;
    this.#pages = new BatchLoader((ids, page) => this.#readPages(ids, page));
    this.#counts = new BatchLoader(async (ids, { own, ...selection }) =>
      totalsById(ids, await store.read(changesOfCount, { ids: [...ids], own, ...selectionOf(selection) })),
    );
    this.#versions = new BatchLoader((ids) => this.#readVersions(ids));
  }

  /** The changes of a fact and, for an entity, of all relationships that lead to or from it; the newest first. */
  page(factId: string, page: ChangePage): Promise<StoredChange[]> {
    return this.#pages.load(factId, { ...page, own: false });
  }

  count(factId: string, selection: ChangeSelection): Promise<number> {
    return this.#counts.load(factId, { ...selection, own: false });
  }

  /** The last change of the fact itself; undefined if it was never changed. */
  async last(factId: string): Promise<StoredChange | undefined> {
    const all = { by: null, actions: null, since: null, until: null };
    const [change] = await this.#pages.load(factId, { ...all, own: true, after: null, limit: 1 });
    return change;
  }

  /** The current version of a fact: 1 until it is changed. */
  version(factId: string): Promise<number> {
    return this.#versions.load(factId, null);
  }

  async pageOfAll(page: ChangePage): Promise<StoredChange[]> {
    const { after, limit } = page;
    const rows = await this.#store.read(allChanges, { ...selectionOf(page), after: after ?? NEWEST, limit });
    return rows.map(({ change }) => change);
  }

  async countAll(selection: ChangeSelection): Promise<number> {
    const [row] = await this.#store.read(allChangesCount, selectionOf(selection));
    return row?.total ?? 0;
  }

  async #readPages(ids: readonly string[], page: ChangePage & Scope): Promise<StoredChange[][]> {
    const { own, after, limit } = page;
    const rows = await this.#store.read(changesOf, { ids: [...ids], own, ...selectionOf(page), after, limit });
    return groupById(ids, rows).map((group) => newestFirst(group.map(({ change }) => change)));
  }

  async #readVersions(ids: readonly string[]): Promise<number[]> {
    const rows = await this.#store.read(versions, { ids: [...ids] });
    const byId = new Map(rows.map(({ id, version }) => [id, version]));
    return ids.map((id) => byId.get(id) ?? 1);
  }
}
