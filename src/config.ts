import type { z } from 'zod';
import type { AccessConfig } from './access/authenticate.js';
import type { JwtConfig } from './access/json-web-token.js';
import type { SharesConfig } from './http/clients/fair-shares.js';
import type { AllowedOrigins } from './http/cross-origin.js';
import { renamedSettings, settings } from './settings.js';
import type { StoreConfig } from './store/open-store.js';

type SettingName = keyof typeof settings;

/** The configuration, read once at the start and passed on. */
export interface Config extends StoreConfig {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  /** Where readers of the pages report errors. */
  readonly reportAddress: string | undefined;
  readonly corsOrigins: AllowedOrigins | undefined;
  readonly heavyReads: number | undefined;
  /** How often the service backs its graph file up by itself, and how many such backups it keeps; 0 hours for never. */
  readonly snapshots: { readonly hours: number; readonly count: number };
  /** How much of the service one client may take. */
  readonly shares: SharesConfig;
  readonly responseCacheBytes: number;
  /** For how many seconds caches outside the program may give an answer again without asking. */
  readonly maximumAge: number;
  /** The manifest of trusted documents, and whether no others are answered; undefined for none. */
  readonly documents: { readonly manifest: string; readonly only: boolean } | undefined;
  /** Whether all readers are told who made a change. */
  readonly editorsArePublic: boolean;
  readonly logLevel: string;
  readonly access: AccessConfig;
}

/** The configuration is invalid; the message lists all faulty variables. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

function settingReader(environment: Environment, problems: string[]) {
  return <T>(name: SettingName, { defaultValue, schema }: { defaultValue?: string; schema: z.ZodType<T, string> }) => {
    // Compose files and shells pass an empty variable for one that is not set.
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

function readDocuments(read: ReadSetting, problems: string[]): Config['documents'] {
  const manifest = read('TRUSTED_DOCUMENTS', settings.TRUSTED_DOCUMENTS);
  const only = read('ONLY_TRUSTED_DOCUMENTS', settings.ONLY_TRUSTED_DOCUMENTS) ?? false;
  if (manifest !== undefined) return { manifest, only };
  if (only) problems.push('ONLY_TRUSTED_DOCUMENTS: must be set together with TRUSTED_DOCUMENTS.');
  return undefined;
}

function readShares(read: ReadSetting): SharesConfig {
  return {
    trustedProxies: read('TRUSTED_PROXIES', settings.TRUSTED_PROXIES) ?? [],
    pointsPerMinute: read('RATE_LIMIT', settings.RATE_LIMIT) ?? 0,
    requestsAtOnce: read('CONCURRENT_REQUESTS', settings.CONCURRENT_REQUESTS) ?? 0,
  };
}

/**
 * An outdated name is an error, so that a setting is never ignored silently. If the new name is set too, it is kept for
 * older versions of the program.
 */
function renamedProblems(environment: Environment): string[] {
  return renamedSettings.flatMap(([before, now]) =>
    environment[before] && !environment[now] ? [`${before}: is called ${now} now: set that.`] : [],
  );
}

/**
 * Reads the configuration from the environment.
 * @throws {ConfigError} naming every variable that is missing or invalid, with its rule.
 */
export function readConfig(environment: Environment = process.env): Config {
  const problems = renamedProblems(environment);
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
    reportAddress: read('REPORT_ADDRESS', settings.REPORT_ADDRESS),
    corsOrigins: read('CORS_ORIGINS', settings.CORS_ORIGINS),
    graphFile: read('GRAPH_FILE', settings.GRAPH_FILE) ?? '',
    neo4j: uri === undefined ? undefined : { uri, user, password, database },
    storeTimeoutMilliseconds: (read('STORE_TIMEOUT', settings.STORE_TIMEOUT) ?? 0) * 1000,
    snapshots: {
      hours: read('SNAPSHOT_HOURS', settings.SNAPSHOT_HOURS) ?? 0,
      count: read('SNAPSHOT_COUNT', settings.SNAPSHOT_COUNT) ?? 1,
    },
    heavyReads: read('HEAVY_READS', settings.HEAVY_READS),
    responseCacheBytes: (read('RESPONSE_CACHE_MB', settings.RESPONSE_CACHE_MB) ?? 0) * 1_000_000,
    shares: readShares(read),
    maximumAge: read('CACHE_SECONDS', settings.CACHE_SECONDS) ?? 0,
    documents: readDocuments(read, problems),
    editorsArePublic: read('EDITORS_ARE_PUBLIC', settings.EDITORS_ARE_PUBLIC) ?? false,
    logLevel: read('LOG_LEVEL', settings.LOG_LEVEL) ?? 'info',
    access: readAccess(read, problems),
  };
  if (problems.length > 0) throw new ConfigError(`The environment is not usable:\n  ${problems.join('\n  ')}`);
  return config;
}
