import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import { parseNetworks } from './http/client-address.js';

interface Setting {
  /** What it sets, in a sentence a reader of the README understands. */
  readonly description: string;
  /** Used if the variable is not set; undefined for no default. */
  readonly defaultValue?: string;
  /** True for values that must never be printed. */
  readonly secret?: boolean;
  readonly schema: z.ZodType<unknown, string>;
}

function setting<T>(definition: Omit<Setting, 'schema'> & { readonly schema: z.ZodType<T, string> }) {
  return definition;
}

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, `must be from ${minimum} to ${maximum}`);

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((word) => word === 'true');

/** With these a public key can only verify; HS256 could also sign with it, and `none` verifies nothing. */
const asymmetricAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const NOT_ASYMMETRIC = `must be of ${asymmetricAlgorithms.join(', ')}, with commas between`;
const algorithms = z
  .string()
  .transform((list) => list.split(',').map((word) => word.trim()))
  .refine((words) => words.every((word) => asymmetricAlgorithms.includes(word)), NOT_ASYMMETRIC);

function isPublicKey(text: string): boolean {
  try {
    return text.includes('PUBLIC KEY') && createPublicKey(text).type === 'public';
  } catch {
    return false; // What OpenSSL cannot read is no key, which the caller reports.
  }
}

/** `\\n` stands for a line break, which many ways to set variables do not allow. */
const publicKey = z
  .string()
  .transform((text) => text.replaceAll('\\n', '\n'))
  .refine(isPublicKey, 'must be a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----');

const keyAddress = z
  .string()
  .regex(/^(https:\/\/.+|http:\/\/(localhost|127\.0\.0\.1)[:/].*)$/, 'must begin with https://')
  .refine(URL.canParse, 'must be a web address');

function isOrigin(text: string): boolean {
  return /^https?:[^*]*$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const origins = z
  .string()
  .transform((list) => list.split(',').map((word) => word.trim()))
  .refine(
    (words) => words.join() === '*' || words.every(isOrigin),
    'must be * or origins with commas between, each as https://app.example.org, without a path',
  )
  .transform((words) => (words[0] === '*' ? '*' : words));

const networks = z.string().transform((list, context) => {
  const parsed = parseNetworks(list);
  if (parsed !== undefined) return parsed;
  context.addIssue('must be addresses or networks with commas between, as 127.0.0.1,10.0.0.0/8');
  return z.NEVER;
});

/** All environment variables of the program. A test compares README's table with them. */
export const settings = {
  PORT: setting({
    description: 'The port to listen on; 0 takes a free one.',
    defaultValue: '4000',
    schema: wholeNumber(0, 65_535),
  }),
  HOST: setting({
    description: 'The address to listen on. `0.0.0.0` opens the service to other machines.',
    defaultValue: '127.0.0.1',
    schema: z.string().min(1),
  }),
  PUBLIC_URL: setting({
    description:
      'Where clients reach the service, as `https://graph.example.org`, when it stands behind a proxy; if not set, the host their requests name.',
    schema: z
      .url({ protocol: /^https?$/, error: 'must be a web address, as https://graph.example.org' })
      .refine((url) => !/[?#]/.test(url), 'must end with its path')
      .transform((url) => url.replace(/\/+$/, '')),
  }),
  REPORT_ADDRESS: setting({
    description:
      'Where readers of the pages report an error: a web address, which gets the parameters `fact` and `page`, or an address of mail as `mailto:desk@example.org`. If not set, pages offer no report.',
    schema: z.url({
      protocol: /^(https?|mailto)$/,
      error: 'must be a web address or one of mail, as mailto:desk@example.org',
    }),
  }),
  CORS_ORIGINS: setting({
    description:
      'The origins whose pages may ask from a browser, as `https://app.example.org`, with commas between; `*` lets the pages of every site read, without a token. If not set, they may use only `/reconcile`.',
    schema: origins,
  }),
  GRAPH_FILE: setting({
    description: 'The file of the embedded graph; made if missing. Not read when `NEO4J_URI` is set.',
    defaultValue: './var/graph.grafeo',
    schema: z.string().min(1),
  }),
  SNAPSHOT_HOURS: setting({
    description:
      'How many hours after a snapshot of the graph file the service makes the next, beside the file in `graph.grafeo.snapshots`; 0 makes none.',
    defaultValue: '24',
    schema: wholeNumber(0, 500),
  }),
  SNAPSHOT_COUNT: setting({
    description: 'How many snapshots are kept; older ones are deleted.',
    defaultValue: '7',
    schema: wholeNumber(1, 1000),
  }),
  NEO4J_URI: setting({
    description: 'The Neo4j server to use in place of the file, as `neo4j://localhost:7687`.',
    schema: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'must begin with neo4j://, neo4j+s://, bolt:// or bolt+s://'),
  }),
  NEO4J_USER: setting({
    description: 'The user at Neo4j.',
    defaultValue: 'neo4j',
    schema: z.string().min(1),
  }),
  NEO4J_PASSWORD: setting({
    description: 'The password at Neo4j; needed with `NEO4J_URI`.',
    secret: true,
    schema: z.string().min(1),
  }),
  NEO4J_DATABASE: setting({
    description: 'The database at Neo4j; the user’s home database if not set.',
    schema: z.string().min(1),
  }),
  STORE_TIMEOUT: setting({
    description:
      'How long a question may take, in seconds, all its reads of the graph together, and on Neo4j a mutation; a batch of an import or of the starting dataset may take three times as long.',
    defaultValue: '10',
    schema: wholeNumber(1, 600),
  }),
  HEAVY_READS: setting({
    description:
      'How many reads of many rows the graph is given at once, and one more while they are short: searches, filtered lists, paths, timelines and the like. Others wait their turn, or are told `BUSY`. 2 of a graph file and 1 of Neo4j if not set; a Neo4j on a machine of its own takes more.',
    schema: wholeNumber(1, 64),
  }),
  RESPONSE_CACHE_MB: setting({
    description:
      'How many megabytes the response cache holds: answers given again while nothing is written to the graph; 0 caches nothing.',
    defaultValue: '32',
    schema: wholeNumber(0, 4096),
  }),
  CACHE_SECONDS: setting({
    description:
      'For how many seconds browsers and proxies may give an answer again without asking whether it still holds; with 0 they ask each time.',
    defaultValue: '0',
    schema: wholeNumber(0, 86_400),
  }),
  RATE_LIMIT: setting({
    description:
      'How many points a client may use in a minute, one for a request and one more for each hundred objects of an answer; 0 for any number. Requests from this machine itself are not counted.',
    defaultValue: '12000',
    schema: wholeNumber(0, 100_000_000),
  }),
  CONCURRENT_REQUESTS: setting({
    description:
      'How many requests of a client are answered at once, the others waiting their turn; 0 for any number. Those from this machine itself do not wait.',
    defaultValue: '16',
    schema: wholeNumber(0, 10_000),
  }),
  TRUSTED_PROXIES: setting({
    description:
      'The addresses and networks of proxies, as `127.0.0.1,10.0.0.0/8`, that are believed when they say by `X-Forwarded-For` who asks; if not set, nobody is.',
    schema: networks,
  }),
  TRUSTED_DOCUMENTS: setting({
    description:
      'A manifest of documents that clients send by their ids, as GraphQL Code Generator, Relay or Apollo write it.',
    schema: z.string().min(1),
  }),
  ONLY_TRUSTED_DOCUMENTS: setting({
    description: 'Whether all other documents are refused, those of GraphiQL too: `true` or `false`.',
    defaultValue: 'false',
    schema: yesOrNo,
  }),
  ANONYMOUS_READS: setting({
    description: 'Whether those who send no credential may read: `true` or `false`. They never write.',
    defaultValue: 'true',
    schema: yesOrNo,
  }),
  EDITORS_ARE_PUBLIC: setting({
    description:
      'Whether all who read are told who made a change, or editors and admins alone: `true` or `false`. When and why it was made is told to all.',
    defaultValue: 'false',
    schema: yesOrNo,
  }),
  TOKEN_FILE: setting({
    description:
      'The file that holds the hashes of API tokens. Without it, no API token is valid; a damaged line is logged and ' +
      'harms its token alone.',
    defaultValue: './var/tokens.jsonl',
    schema: z.string().min(1),
  }),
  JWT_ISSUER: setting({
    description: 'Who issues the JSON Web Tokens that are taken, as their claim `iss` says it.',
    schema: z.string().min(1),
  }),
  JWT_AUDIENCE: setting({
    description: 'Whom they must be issued for, as their claim `aud` says it.',
    schema: z.string().min(1),
  }),
  JWT_JWKS_URI: setting({
    description: 'Where the issuer publishes its keys; this or `JWT_PUBLIC_KEY` makes JSON Web Tokens be taken.',
    schema: keyAddress,
  }),
  JWT_PUBLIC_KEY: setting({
    description: 'The issuer’s public key in PEM, if it publishes none; `\\n` may stand for a new line.',
    schema: publicKey,
  }),
  JWT_ALGORITHMS: setting({
    description: 'The algorithms their signatures may be made with, with commas between.',
    defaultValue: 'RS256,ES256,EdDSA',
    schema: algorithms,
  }),
  LOG_LEVEL: setting({
    description: 'The least level that is logged: `trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`.',
    defaultValue: 'info',
    schema: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`),
  }),
} as const;

/** Former names of variables, each with the current one. */
export const renamedSettings: readonly (readonly [before: string, now: keyof typeof settings])[] = [
  ['KEPT_ANSWERS', 'RESPONSE_CACHE_MB'],
];
