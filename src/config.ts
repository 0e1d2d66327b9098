import { z } from 'zod';

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
    description: 'How long one query to the graph may take, in seconds.',
    defaultValue: '10',
    schema: wholeNumber(1, 600),
  }),
  KEPT_ANSWERS: setting({
    description:
      'How many megabytes of answers are kept to be given again while nothing is written to the graph; 0 keeps none.',
    defaultValue: '32',
    schema: wholeNumber(0, 4096),
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
  };
  if (problems.length > 0) throw new ConfigError(`The environment is not usable:\n  ${problems.join('\n  ')}`);
  return config;
}
