import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { type Field, fieldsOf, takesTime } from '../../graphql/schema-fields.js';
import type { SeededRandom } from '../../seeded-random.js';
import { TIMES } from './times.js';

/** An operation as a client has it in its code, sent with other variables every time. */
export interface Question {
  readonly name: string;
  readonly text: string;
}

/** Relay wants every name to begin with the name of the module, and that of an operation to tell its kind. */
export const MODULE = 'Clients';

const DEEPEST = 6;
/** Lists and objects chosen of one type at the most, so that answers stay small. */
const MOST_WAYS = 3;
/** Types that fragments on an interface are mostly about, as most answers are of these. */
const USUAL = ['Official', 'Position', 'Organization', 'Province', 'HoldsRelationship', 'MemberOfRelationship'];
const ONWARD = ['edges', 'node', 'from', 'to', 'relationship', 'fact', 'tenure'];
/** Fields of every entity, which would crowd out its own. */
const OF_EVERY_ENTITY = ['changes', 'claims', 'distinctFrom', 'merges', 'evidence'];
/** A question that is longer, or has more aliases than the service takes, is composed anew. */
const LONGEST = 1500;
const MOST_ALIASES = 50;

/** Whether a client joins the pages of a field to one list: see `lists.ts`. */
export type IsJoined = (type: string, field: string) => boolean;

/** Every kind of question, with the arguments it is asked with; many lead to the same entities. */
const roots: readonly (readonly [field: string, given: string])[] = [
  ...[
    'official:nguyen-xuan-duong',
    'official:nguyen-duc-chinh',
    'position:nghe-an-peoples-committee-chairman',
    'organization:nghe-an-peoples-committee',
    'organization:north-central-emulation-cluster',
    'province:nghe-an',
    'province:quang-tri',
    'directive:34-ct-tw-2014',
    'agreement:north-central-emulation-2017',
    'event:north-central-emulation-conference-2017',
    'award:excellent-emulation-flag',
  ].map((id) => ['node', `id: "${id}"`] as const),
  ['official', 'id: "official:nguyen-xuan-duong"'],
  ['official', 'id: "official:nguyen-duc-chinh"'],
  ['official', 'id: "official:le-xuan-dai"'],
  ['position', 'id: "position:nghe-an-peoples-committee-chairman"'],
  ['position', 'id: "position:quang-tri-peoples-committee-chairman"'],
  ['organization', 'id: "organization:nghe-an-peoples-committee"'],
  ['organization', 'id: "organization:north-central-emulation-cluster"'],
  ['province', 'id: "province:nghe-an"'],
  ['event', 'id: "event:north-central-emulation-conference-2017"'],
  ['directive', 'id: "directive:34-ct-tw-2014"'],
  ['legalDocument', 'id: "agreement:north-central-emulation-2017"'],
  ['source', 'id: "source:bao-nghe-an-2017-03-10"'],
  [
    'nodes',
    'ids: ["official:nguyen-duc-chinh", "province:nghe-an", "official:nobody", "event:north-central-emulation-conference-2017"]',
  ],
  ['nodes', 'ids: ["position:nghe-an-peoples-committee-chairman", "official:nguyen-xuan-duong"]'],
  ['fact', 'id: "official:nguyen-xuan-duong/HOLDS/position:nghe-an-peoples-committee-chairman"'],
  ['fact', 'id: "official:nguyen-duc-chinh/HOLDS/position:quang-tri-peoples-committee-chairman"'],
  ['positions', 'filter: { titleVi: { contains: "chu tich" } }, first: 3'],
  ['organizations', 'filter: { positions: { some: { node: { kind: { eq: STATE } } } } }, first: 3'],
  ['events', 'first: 3'],
  ['legalDocuments', 'orderBy: [{ field: ISSUED_ON }], first: 3'],
  ['awards', 'first: 2'],
  ['path', 'from: "official:nguyen-xuan-duong", to: "official:nguyen-duc-chinh"'],
  ['neighborhood', 'id: "position:nghe-an-peoples-committee-chairman", first: 5'],
  ['commonConnections', 'ids: ["official:nguyen-xuan-duong", "official:nguyen-duc-chinh"], first: 2'],
  ['timeline', 'ids: ["official:nguyen-xuan-duong", "position:nghe-an-peoples-committee-chairman"], first: 4'],
  ['search', 'text: "nghe an", first: 3'],
];

/** Composes questions from the schema by chance: several times in one, aliases, fragments, interfaces. */
export class RandomQuestions {
  readonly #random: SeededRandom;
  readonly #schema: GraphQLSchema;
  readonly #isJoined: IsJoined;
  #name = '';
  #fragments: string[] = [];

  constructor(random: SeededRandom, schema: GraphQLSchema, isJoined: IsJoined) {
    this.#random = random;
    this.#schema = schema;
    this.#isJoined = isJoined;
  }

  next(name: string): Question {
    for (;;) {
      const question = this.#compose(name);
      const aliases = question.text.match(/\w+: \w+[({ ]/g) ?? [];
      if (question.text.length <= LONGEST && aliases.length <= MOST_ALIASES) return question;
    }
  }

  #compose(name: string): Question {
    this.#name = name;
    this.#fragments = [];
    const chosen = [this.#random.pick(roots), ...(this.#random.chance(0.4) ? [this.#random.pick(roots)] : [])];
    const fields = chosen.map(([field, given], index) => `root${index}: ${this.#root(field, given)}`);
    const body = [`{ ${fields.join(' ')} }`, ...this.#fragments].join('\n');
    const variables = ['one', 'other'].filter((variable) => body.includes(`$${variable}`));
    const declared = variables.map((variable) => `$${variable}: PartialDate`).join(', ');
    const operation = `${MODULE}${name}Query`;
    return { name: operation, text: `query ${operation}${declared === '' ? '' : `(${declared})`} ${body}` };
  }

  #root(name: string, given: string): string {
    const field = this.#schema.getQueryType()?.getFields()[name];
    if (field === undefined) throw new TypeError(`The schema has no root field ${name}.`);
    const time = takesTime(field) ? `, asOf: ${this.#time()}` : '';
    return `${name}(${given}${time})${this.#below(field, 1)}`;
  }

  #hasArgument({ args }: Field, argument: string): boolean {
    return args.some(({ name }) => name === argument);
  }

  #time(): string {
    const random = this.#random;
    return random.chance(0.7) ? random.pick(['$one', '$other']) : JSON.stringify(random.pick(TIMES));
  }

  #below({ type }: Field, depth: number): string {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return '';
    const selection = this.#selection(named, depth);
    if (!this.#random.chance(0.3)) return ` ${selection}`;
    const fragment = `${MODULE}_${this.#name}_f${this.#fragments.length}`;
    this.#fragments.push(`fragment ${fragment} on ${named.name} ${selection}`);
    return ` { ...${fragment} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts = ['__typename', ...this.#fields(this.#plainFieldsOf(type), '', depth)];
    for (const part of this.#typesWithin(type)) {
      const own = isAbstractType(type)
        ? this.#plainFieldsOf(part).filter(({ name }) => !fieldsOf(type).some((field) => field.name === name))
        : fieldsOf(part);
      parts.push(`... on ${part.name} { ${['__typename', ...this.#fields(own, `${part.name}_`, depth)].join(' ')} }`);
    }
    return `{ ${parts.join(' ')} }`;
  }

  #plainFieldsOf(type: GraphQLCompositeType): Field[] {
    return fieldsOf(type).filter(({ name }) => !this.#isJoined(type.name, name));
  }

  /** Types that a fragment is about: implementations of an interface, or interfaces of an object. */
  #typesWithin(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const random = this.#random;
    if (isObjectType(type)) return random.some(type.getInterfaces(), 0.2);
    if (!isAbstractType(type)) return [];
    const possible = [...this.#schema.getPossibleTypes(type)];
    const usual = possible.filter(({ name }) => USUAL.includes(name));
    return [...new Set([random.pick(usual.length > 0 ? usual : possible), random.pick(possible)])];
  }

  /** An id is always asked for: by it a cache knows the object. */
  #fields(given: readonly Field[], prefix: string, depth: number): string[] {
    const random = this.#random;
    const leaves = given.filter((field) => isLeafType(getNamedType(field.type)));
    const ways = given.filter((field) => !leaves.includes(field) && this.#isFollowed(field, depth));
    while (ways.length > MOST_WAYS) ways.splice(random.below(ways.length), 1);
    const texts = [...leaves.filter(({ name }) => name === 'id' || random.chance(0.3)), ...ways];
    return texts.flatMap((field) => this.#field(field, field.name === 'id' ? '' : prefix, depth));
  }

  #isFollowed({ name, args }: Field, depth: number): boolean {
    if (depth >= DEEPEST || args.some((argument) => isRequiredArgument(argument) && argument.name !== 'asOf'))
      return false;
    if (ONWARD.includes(name)) return this.#random.chance(0.95);
    return this.#random.chance(OF_EVERY_ENTITY.includes(name) ? 0.06 : 0.8 / depth);
  }

  /** A field that depends on a time is often asked for twice, at two times. */
  #field(field: Field, prefix: string, depth: number): string[] {
    const { name } = field;
    const alias = prefix === '' ? '' : `${prefix}${name}: `;
    if (!takesTime(field)) {
      return [`${alias}${name}${this.#arguments(field, undefined)}${this.#below(field, depth + 1)}`];
    }
    const times = this.#random.chance(0.3) ? [this.#time(), this.#time()] : [this.#time()];
    return times.map((time, index) => {
      const at = index === 0 ? alias : `${prefix}${name}_again: `;
      return `${at}${name}${this.#arguments(field, time)}${this.#below(field, depth + 1)}`;
    });
  }

  #arguments(field: Field, time: string | undefined): string {
    const mayBeLeftOut = field.args.every((argument) => !isRequiredArgument(argument));
    const literal = time?.startsWith('$') && !mayBeLeftOut ? JSON.stringify(this.#random.pick(TIMES)) : time;
    const given = [
      ...(literal === undefined || (mayBeLeftOut && this.#random.chance(0.2)) ? [] : [`asOf: ${literal}`]),
      ...(this.#hasArgument(field, 'first') ? [`first: ${1 + this.#random.below(2)}`] : []),
    ];
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }
}
