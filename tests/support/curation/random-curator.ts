import { type EntityFact, type Fact, isRelationshipFact, type RelationshipFact } from '../../../src/facts/fact.js';
import type { EntityType } from '../../../src/model/entity-types.js';
import type { Answer, Ask } from '../graphql/ask.js';
import { randomDate } from '../model/calendar.js';
import { randomTenure } from '../model/certainty-oracle.js';
import type { SeededRandom } from '../seeded-random.js';
import { tryMerge, trySplit } from './merge.js';
import { tryChange, tryMutation } from './mutate.js';

/** The dates of entities that bounds follow from. */
const dates: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  Official: ['birthDate', 'deathDate'],
  Organization: ['foundedOn', 'dissolvedOn'],
  Province: ['validFrom', 'validUntil'],
  Event: ['startsOn', 'endsOn'],
  Source: ['publishedOn'],
};
const datedTypes: readonly EntityType[] = ['Official', 'Organization', 'Province', 'Event', 'Source'];
const mergedTypes: readonly EntityType[] = ['Official', 'Official', 'Organization', 'Province', 'Position', 'Event'];

/** Does at random what a curator may do that bounds follow from; some of it is refused, as dates that contradict. */
export class RandomCurator {
  #entities: readonly EntityFact[] = [];
  #relationships: readonly RelationshipFact[] = [];
  readonly #merged = new Set<string>();
  #newcomers = 0;

  /** Each as often as it is named, in place of others. */
  readonly #acts: readonly (readonly [string, () => Promise<Answer | undefined>])[] = [
    ...datedTypes.map((type) => [`correct${type}`, () => this.#correctEntity(type)] as const),
    ['correctPosition', () => this.#correctSeats()],
    ['recordClaim', () => this.#claim()],
    ['appoint', () => this.#appoint()],
    ['appoint', () => this.#appoint()],
    ['recordMembership', () => this.#recordMembership()],
    ['recordAffiliation', () => this.#link('recordAffiliation', 'organization', 'Organization')],
    ['recordJurisdiction', () => this.#link('recordJurisdiction', 'province', 'Province')],
    ['correctFact', () => this.#correctFact()],
    ['correctFact', () => this.#correctFact()],
    ['endTerm', () => this.#endTerm()],
    ['retract', () => this.#retract()],
    ['merge', () => this.#merge()],
    ['merge', () => this.#merge()],
    ['split', () => this.#split()],
    ['split', () => this.#split()],
    ['addOfficial', () => this.#addOfficial()],
    ['purge', () => this.#purge()],
  ];

  #left: (readonly [string, () => Promise<Answer | undefined>])[] = [];

  constructor(
    private readonly ask: Ask,
    private readonly random: SeededRandom,
  ) {}

  /** Does one thing to a graph of some facts, each before any is done again; answers what, or undefined if it was refused. */
  async act(facts: readonly Fact[]): Promise<string | undefined> {
    this.#relationships = facts.filter(isRelationshipFact);
    this.#entities = facts.filter((fact): fact is EntityFact => !isRelationshipFact(fact));
    if (this.#left.length === 0) this.#left = [...this.#acts];
    const [chosen] = this.#left.splice(this.random.below(this.#left.length), 1);
    const answer = await chosen?.[1]();
    return answer !== undefined && answer.errors === undefined ? chosen?.[0] : undefined;
  }

  #idOf(type: EntityType): string {
    return this.random.pick(this.#entities.filter((fact) => fact.type === type)).id;
  }

  /** One of the tenures, or of the links of a position. */
  #fact(...types: readonly RelationshipFact['type'][]): RelationshipFact {
    return this.random.pick(this.#relationships.filter(({ type }) => types.includes(type)));
  }

  /** One of the sources, whose day counts where a tenure has ended. */
  #evidence() {
    return [{ source: this.#idOf('Source'), paragraph: 1 + this.random.below(3) }];
  }

  #dateOrNone(): string | null {
    return this.random.chance(0.7) ? randomDate(this.random) : null;
  }

  #correctEntity(type: EntityType) {
    const date = this.random.pick(dates[type] ?? []);
    const evidence = type === 'Source' ? [] : this.#evidence();
    return tryChange(this.ask, `correct${type}`, { id: this.#idOf(type), [date]: this.#dateOrNone(), evidence });
  }

  #correctSeats() {
    const seats = this.random.pick([1, 1, 2, null]);
    return tryChange(this.ask, 'correctPosition', { id: this.#idOf('Position'), seats, evidence: this.#evidence() });
  }

  async #claim() {
    const type = this.random.pick(datedTypes.filter((each) => each !== 'Source'));
    const [subject, property] = [this.#idOf(type), this.random.pick(dates[type] ?? [])];
    const { data } = await this.ask('query ($id: ID!) { node(id: $id) { version } }', { id: subject });
    return tryMutation(this.ask, 'recordClaim', {
      ...{ subject, property, value: randomDate(this.random), preferred: this.random.chance(0.8) },
      ...{ expectedSubjectVersion: data.node.version, evidence: this.#evidence() },
    });
  }

  #appoint() {
    return tryMutation(this.ask, 'appoint', {
      ...{ official: this.#idOf('Official'), position: this.#idOf('Position'), evidence: this.#evidence() },
      ...{ key: this.random.pick(['first', 'second']), ...randomTenure(this.random) },
    });
  }

  #recordMembership() {
    const { status: _, ...tenure } = randomTenure(this.random);
    return tryMutation(this.ask, 'recordMembership', {
      ...{ member: this.#idOf('Official'), organization: this.#idOf('Organization'), evidence: this.#evidence() },
      ...{ key: this.random.pick(['first', 'second']), ...(this.random.chance(0.5) && tenure) },
      ...(this.random.chance(0.7) && { period: this.#idOf('Event') }),
    });
  }

  #link(name: string, field: string, type: EntityType) {
    const { status: _, ...tenure } = randomTenure(this.random);
    return tryMutation(this.ask, name, {
      ...{ position: this.#idOf('Position'), [field]: this.#idOf(type), evidence: this.#evidence() },
      ...(this.random.chance(0.3) && tenure),
    });
  }

  #correctFact() {
    const { id, type, evidence } = this.#fact('HOLDS', 'HOLDS', 'MEMBER_OF', 'BELONGS_TO', 'REPRESENTS');
    const withdrawn = evidence.filter((reference) => /^[\w:-]+$/.test(reference)).slice(0, 1);
    const changes = {
      ...{ since: this.#dateOrNone(), until: this.#dateOrNone() },
      attestedOn: this.random.chance(0.5) ? [randomDate(this.random)] : null,
      ...(type === 'HOLDS' && { status: this.random.pick(['ONGOING', 'ENDED', 'ENDED', null]) }),
      ...(type === 'MEMBER_OF' && { period: this.random.chance(0.6) ? this.#idOf('Event') : null }),
    };
    const chosen = Object.fromEntries(this.random.some(Object.entries(changes), 0.6));
    return tryChange(this.ask, 'correctFact', {
      ...{ fact: id, ...chosen, evidence: this.#evidence() },
      ...(this.random.chance(0.3) && { withdrawnEvidence: withdrawn.map((source) => ({ source })) }),
    });
  }

  #endTerm() {
    const { id, type } = this.#fact('HOLDS', 'HOLDS', 'MEMBER_OF', 'BELONGS_TO');
    const until = type === 'HOLDS' && this.random.chance(0.5) ? undefined : randomDate(this.random);
    return tryChange(this.ask, 'endTerm', { term: id, ...(until && { until }), evidence: this.#evidence() });
  }

  #retract() {
    const { id, evidence } = this.#fact('HOLDS', 'MEMBER_OF', 'BELONGS_TO', 'REPRESENTS');
    const sources = this.#entities.filter(
      (fact) => fact.type === 'Source' && !evidence.some((reference) => reference.startsWith(fact.id)),
    );
    const source = this.random.pick(sources)?.id;
    return tryChange(this.ask, 'retract', { fact: id, reason: 'It was another', evidence: source ? [{ source }] : [] });
  }

  async #merge() {
    const type = this.random.pick(mergedTypes);
    const [into, merged] = [this.#idOf(type), this.#idOf(type)];
    const answer = await tryMerge(this.ask, into, merged, { evidence: this.#evidence() });
    if (answer.errors === undefined) this.#merged.add(merged);
    return answer;
  }

  async #split() {
    if (this.#merged.size === 0) return undefined;
    const merged = this.random.pick([...this.#merged]);
    const answer = await trySplit(this.ask, merged, { evidence: this.#evidence() });
    if (answer.errors === undefined) this.#merged.delete(merged);
    return answer;
  }

  /** Somebody new and the office of that one, in one operation. */
  #addOfficial() {
    const evidence = this.#evidence();
    this.#newcomers += 1;
    const who = { id: `official:new-${this.#newcomers}`, name: `New ${this.#newcomers}`, evidence };
    const term = { official: '#who', position: this.#idOf('Position'), ...randomTenure(this.random), evidence };
    return this.ask(
      `mutation ($who: AddOfficialInput!, $term: AppointInput!) {
         who: addOfficial(input: $who) { factId } appoint(input: $term) { factId } }`,
      { who, term },
    );
  }

  #purge() {
    const { id } = this.random.chance(0.7) ? this.#fact('HOLDS', 'MEMBER_OF') : { id: this.#idOf('Official') };
    return tryMutation(this.ask, 'purge', { fact: id, reason: 'By order of a court' });
  }
}
