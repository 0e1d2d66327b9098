import type { EntityFact } from '../../facts/fact.js';
import { isSurelyOutside } from '../../model/as-of.js';
import { fold } from '../../model/fold.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { GraphStore } from '../../store/store.js';
import { entityPages } from '../export/read-graph.js';

const TITLES = /^(tp|thanh pho|tinh) /;

/** What a province's name is known by: Đắk Lắk is written Đắc Lắk too, and Bắc Kạn Bắc Cạn. */
function keyOf(name: unknown): string {
  return typeof name === 'string' ? fold(name).replace(TITLES, '').replaceAll('k', 'c') : '';
}

function wasThere({ properties }: EntityFact, at: PartialDate | undefined): boolean {
  if (at === undefined) return true;
  const [since, until] = [properties['validFrom'], properties['validUntil']];
  return !isSurelyOutside(
    { ...(typeof since === 'string' && { since }), ...(typeof until === 'string' && { until }) },
    at,
  );
}

/** The provinces the graph has, to recognize by name those that a file means. */
export class KnownProvinces {
  readonly #byName = new Map<string, EntityFact[]>();
  readonly #ids = new Set<string>();

  static async read(store: GraphStore): Promise<KnownProvinces> {
    const known = new KnownProvinces();
    for await (const page of entityPages(store, 'Province')) for (const province of page) known.#add(province);
    return known;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The one province of a name that was there at a time; undefined if there is not exactly one. */
  find(name: unknown, at: PartialDate | undefined): string | undefined {
    const found = this.candidates(name, at);
    return found.length === 1 ? found[0]?.id : undefined;
  }

  /** All provinces of a name that were there at a time, and have this code if one is given. */
  candidates(name: unknown, at: PartialDate | undefined, gsoCode?: string): EntityFact[] {
    return (this.#byName.get(keyOf(name)) ?? []).filter(
      (province) => wasThere(province, at) && (gsoCode === undefined || province.properties['gsoCode'] === gsoCode),
    );
  }

  #add(province: EntityFact): void {
    this.#ids.add(province.id);
    const key = keyOf(province.properties['name']);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), province]);
  }
}
