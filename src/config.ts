import { z } from 'zod';
import { algorithms, keyAddress, publicKey, yesOrNo } from './viewer/access-settings.js';
import type { AccessConfig } from './viewer/authenticate.js';
import type { JwtConfig } from './viewer/json-web-token.js';

interface Setting {
  /** What it sets, in a sentence a reader of the README understands. */
  readonly description: string;
  /** The text that stands for it when the environment has none; undefined if there is none. */
  readonly defaultValue?: string;
  /** True for what must never be printed. */
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

/** Every variable of the environment that the program reads. README's table is held against it by a test. */
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
  GRAPH_FILE: setting({
    description: 'The file of the embedded graph; made if missing. Not read when `NEO4J_URI` is set.',
    defaultValue: './var/graph.grafeo',
    schema: z.string().min(1),
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
      'How long one query to the graph may take, in seconds; a transaction that writes may take three times as long.',
    defaultValue: '10',
    schema: wholeNumber(1, 600),
  }),
  KEPT_ANSWERS: setting({
    description:
      'How many megabytes of answers are kept to be given again while nothing is written to the graph; 0 keeps nothing from one question to the next.',
    defaultValue: '32',
    schema: wholeNumber(0, 4096),
  }),
  ANONYMOUS_READS: setting({
    description: 'Whether those who send no credential may read: `true` or `false`. They never write.',
    defaultValue: 'true',
    schema: yesOrNo,
  }),
  TOKEN_FILE: setting({
    description: 'The file that holds the hashes of API tokens. Without it, no API token is valid.',
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

type SettingName = keyof typeof settings;

/** What the program is configured with; read once, passed on from there. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly graphFile: string;
  readonly neo4j: { uri: string; user: string; password: string; database: string | undefined } | undefined;
  readonly storeTimeoutMilliseconds: number;
  readonly keptAnswersBytes: number;
  readonly logLevel: string;
  readonly access: AccessConfig;
}

/** A configuration that cannot be used; its message lists every variable at fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

function settingReader(environment: Environment, problems: string[]) {
  return <T>(name: SettingName, { defaultValue, schema }: { defaultValue?: string; schema: z.ZodType<T, string> }) => {
    // An empty variable is how compose files and shells say «not set».
    const text = environment[name] || defaultValue;
    if (text === undefined) return undefined;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    problems.push(`${name}: ${result.error.issues.map((issue) => issue.message).join(', ')}.`);
    return undefined;
  };
}

type ReadSetting = ReturnType<typeof settingReader>;

function readJwt(read: ReadSetting, problems: string[]): JwtConfig | undefined {
  const issuer = read('JWT_ISSUER', settings.JWT_ISSUER);
  const audience = read('JWT_AUDIENCE', settings.JWT_AUDIENCE);
  const jwksUri = read('JWT_JWKS_URI', settings.JWT_JWKS_URI);
  const publicKey = read('JWT_PUBLIC_KEY', settings.JWT_PUBLIC_KEY);
  const algorithms = read('JWT_ALGORITHMS', settings.JWT_ALGORITHMS) ?? [];
  const given = [issuer, audience, jwksUri ?? publicKey].filter((value) => value !== undefined);
  if (given.length === 0) return undefined;
  if (jwksUri !== undefined && publicKey !== undefined)
    problems.push('JWT_PUBLIC_KEY: not both this and JWT_JWKS_URI.');
  if (given.length < 3 && !problems.some((problem) => problem.startsWith('JWT_'))) {
    problems.push('JWT_ISSUER: must be set together with JWT_AUDIENCE and one of JWT_JWKS_URI and JWT_PUBLIC_KEY.');
  }
  const key = jwksUri === undefined ? { publicKey: publicKey ?? '' } : { jwksUri };
  return { issuer: issuer ?? '', audience: audience ?? '', key, algorithms };
}

function readAccess(read: ReadSetting, problems: string[]): AccessConfig {
  return {
    anonymousReads: read('ANONYMOUS_READS', settings.ANONYMOUS_READS) ?? false,
    jwt: readJwt(read, problems),
    tokenFile: read('TOKEN_FILE', settings.TOKEN_FILE) ?? '',
  };
}

/**
 * Reads the configuration from the environment.
 * @throws {ConfigError} naming every variable that is wrong or missing, and the rule.
 */
export function readConfig(environment: Environment = process.env): Config {
  const problems: string[] = [];
  const read = settingReader(environment, problems);
  const uri = read('NEO4J_URI', settings.NEO4J_URI);
  const user = read('NEO4J_USER', settings.NEO4J_USER) ?? '';
  const password = read('NEO4J_PASSWORD', settings.NEO4J_PASSWORD) ?? '';
  const database = read('NEO4J_DATABASE', settings.NEO4J_DATABASE);
  if (uri !== undefined && password === '') problems.push('NEO4J_PASSWORD: must be set together with NEO4J_URI.');
  const config: Config = {
    port: read('PORT', settings.PORT) ?? 0,
    host: read('HOST', settings.HOST) ?? '',
    publicUrl: read('PUBLIC_URL', settings.PUBLIC_URL),
    graphFile: read('GRAPH_FILE', settings.GRAPH_FILE) ?? '',
    neo4j: uri === undefined ? undefined : { uri, user, password, database },
    storeTimeoutMilliseconds: (read('STORE_TIMEOUT', settings.STORE_TIMEOUT) ?? 0) * 1000,
    keptAnswersBytes: (read('KEPT_ANSWERS', settings.KEPT_ANSWERS) ?? 0) * 1_000_000,
    logLevel: read('LOG_LEVEL', settings.LOG_LEVEL) ?? 'info',
    access: readAccess(read, problems),
  };
  if (problems.length > 0) throw new ConfigError(`The environment is not usable:\n  ${problems.join('\n  ')}`);
  return config;
}
