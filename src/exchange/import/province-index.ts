import type { EntityFact } from '../../facts/fact.js';
import { isSurelyOutside } from '../../model/as-of.js';
import { fold } from '../../model/fold.js';
import type { PartialDate } from '../../model/partial-date.js';
import { readsOf } from '../../store/reads-of.js';
import type { GraphStore } from '../../store/store.js';
import { entityPages } from '../export/read-graph.js';

const TITLES = /^(tp|thanh pho|tinh) /;

/** The lookup key of a name, which is the same for spellings such as Đắk Lắk and Đắc Lắk. */
function keyOf(name: unknown): string {
  return typeof name === 'string' ? fold(name).replace(TITLES, '').replaceAll('k', 'c') : '';
}

function existedAt({ properties }: EntityFact, at: PartialDate | undefined): boolean {
  if (at === undefined) return true;
  const [since, until] = [properties['validFrom'], properties['validUntil']];
  return !isSurelyOutside(
    { ...(typeof since === 'string' && { since }), ...(typeof until === 'string' && { until }) },
    at,
  );
}

/** Recognizes provinces of the graph by their names. */
export class ProvinceIndex {
  readonly #byName = new Map<string, EntityFact[]>();
  readonly #ids = new Set<string>();

  static async read(store: GraphStore): Promise<ProvinceIndex> {
    const index = new ProvinceIndex();
    for await (const page of entityPages(readsOf(store), 'Province')) for (const province of page) index.#add(province);
    return index;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The id of the province with a name at a time; undefined unless there is exactly one. */
  find(name: unknown, at: PartialDate | undefined): string | undefined {
    const found = this.candidates(name, at);
    return found.length === 1 ? found[0]?.id : undefined;
  }

  /** All provinces with a name, and a code if given, at a time. */
  candidates(name: unknown, at: PartialDate | undefined, gsoCode?: string): EntityFact[] {
    return (this.#byName.get(keyOf(name)) ?? []).filter(
      (province) => existedAt(province, at) && (gsoCode === undefined || province.properties['gsoCode'] === gsoCode),
    );
  }

  #add(province: EntityFact): void {
    this.#ids.add(province.id);
    const key = keyOf(province.properties['name']);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), province]);
  }
}
