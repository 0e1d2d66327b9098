import { z } from 'zod';
import type { SeededRandom } from '../../seeded-random.js';
import type { PlainServer } from './plain-server.js';
import { MODULE, type Question } from './random-questions.js';

const FACT =
  'fact { __typename id version sentence since until from { __typename id version } to { __typename id version } }';
const NODE = 'node { __typename id version }';

function mutation(field: string, fields: string): Question {
  const capitalized = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const name = `${MODULE}${capitalized}Mutation`;
  const payload = `answer: ${field}(input: $input) { __typename factId version ${fields} }`;
  return { name, text: `mutation ${name}($input: ${capitalized}Input!) { ${payload} }` };
}

/** The mutations that the clients run. */
export const mutations = {
  appoint: mutation('appoint', FACT),
  endTerm: mutation('endTerm', FACT),
  retract: mutation('retract', 'change { id action by { id kind } }'),
  recordMembership: mutation('recordMembership', FACT),
  recordParticipation: mutation('recordParticipation', FACT),
  correctOfficial: mutation('correctOfficial', 'node { __typename id version name aliases gender }'),
  addOfficial: mutation('addOfficial', NODE),
  merge: mutation('merge', NODE),
} as const;

const payloadOf = z.object({ answer: z.object({ factId: z.string(), version: z.number() }) });

/** A fact that this sequence has stated, as it was read last. */
interface Stated {
  readonly id: string;
  readonly version: number;
}

/** A mutation to run, and what to remember of its answer. */
export interface Write {
  readonly mutation: Question;
  readonly input: object;
  remember(answer: unknown): void;
}

const officials = ['official:nguyen-xuan-duong', 'official:nguyen-duc-chinh', 'official:le-xuan-dai'];
const positions = ['position:nghe-an-peoples-committee-chairman', 'position:quang-tri-peoples-committee-chairman'];
const ORGANIZATION = 'organization:nghe-an-peoples-committee';
const EVENT = 'event:north-central-emulation-conference-2017';
const evidence = [{ source: 'source:bao-nghe-an-2017-03-10', paragraph: 3 }];
const VERSION: Question = { name: 'Version', text: 'query Version($id: ID!) { node(id: $id) { version } }' };
const versionOf = z.object({ node: z.object({ version: z.number() }) });

/** Composes mutations by chance, of what the questions are about; what it corrects it has read. */
export class RandomWrites {
  readonly #random: SeededRandom;
  readonly #server: PlainServer;
  readonly #terms: Stated[] = [];
  readonly #people: Stated[] = [];
  #count = 0;

  readonly #label: string;

  /** @param label Tells apart what is stated on one graph by several of these. */
  constructor(random: SeededRandom, server: PlainServer, label: string) {
    this.#label = label;
    this.#random = random;
    this.#server = server;
  }

  async next(): Promise<Write> {
    const random = this.#random;
    this.#count += 1;
    const [term] = this.#terms.slice(-1);
    if (term !== undefined && random.chance(0.6)) return random.chance(0.5) ? this.#end() : this.#retract();
    if (this.#people.length > 1 && random.chance(0.6)) return this.#merge();
    const kinds = [
      () => this.appoint(),
      () => this.appoint(),
      () => this.#join(),
      () => this.#participate(),
      () => this.#correct(),
      () => this.#add(),
    ];
    return random.pick(kinds)();
  }

  get #key(): string {
    return `${this.#label}-${this.#count}`;
  }

  #stating(mutation: Question, input: object, stated?: Stated[]): Write {
    const remember = (answer: unknown) => {
      const { factId, version } = payloadOf.parse(answer).answer;
      stated?.push({ id: factId, version });
    };
    return { mutation, input: { ...input, evidence }, remember };
  }

  /** Someone is appointed to a position that the questions are about. */
  appoint(): Write {
    const [official, position] = [this.#random.pick(officials), this.#random.pick(positions)];
    const since = this.#random.pick(['2009', '2015-05', '2020']);
    return this.#stating(mutations.appoint, { official, position, since, key: this.#key }, this.#terms);
  }

  #end(): Write {
    const { id, version } = this.#terms.pop() ?? { id: '', version: 0 };
    const input = { term: id, until: this.#random.pick(['2020-06', '2021']), expectedVersion: version };
    return this.#stating(mutations.endTerm, input, this.#terms);
  }

  #retract(): Write {
    const { id, version } = this.#terms.pop() ?? { id: '', version: 0 };
    return this.#stating(mutations.retract, { fact: id, expectedVersion: version });
  }

  #join(): Write {
    const input = { member: this.#random.pick(officials), organization: ORGANIZATION, key: this.#key, since: '2016' };
    return this.#stating(mutations.recordMembership, input);
  }

  #participate(): Write {
    const input = { official: this.#random.pick(officials), event: EVENT, role: 'SPOKE', key: this.#key };
    return this.#stating(mutations.recordParticipation, input);
  }

  async #correct(): Promise<Write> {
    const id = this.#random.pick(officials);
    const { node } = versionOf.parse(await this.#server.ask({ question: VERSION, variables: { id } }));
    const input = {
      id,
      aliases: [this.#key],
      gender: this.#random.pick(['f', 'm', 'x']),
      expectedVersion: node.version,
    };
    return this.#stating(mutations.correctOfficial, input);
  }

  #add(): Write {
    return this.#stating(mutations.addOfficial, { id: `official:${this.#key}`, name: `An ${this.#key}` }, this.#people);
  }

  #merge(): Write {
    const merged = this.#people.pop() ?? { id: '', version: 0 };
    const into = this.#people.pop() ?? merged;
    const versions = { expectedVersion: into.version, expectedVersionOfMerged: merged.version };
    return this.#stating(mutations.merge, { merged: merged.id, into: into.id, ...versions });
  }
}
