import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.js';
import { parseNetworks } from '../../src/http/client-address.js';
import { settings } from '../../src/settings.js';

const defaults = {
  port: 4000,
  host: '127.0.0.1',
  graphFile: './var/graph.grafeo',
  neo4j: undefined,
  storeTimeoutMilliseconds: 10_000,
  heavyReads: undefined,
  snapshots: { hours: 24, count: 7 },
  responseCacheBytes: 32_000_000,
  maximumAge: 0,
  shares: { trustedProxies: [], pointsPerMinute: 12_000, requestsAtOnce: 16 },
  documents: undefined,
  editorsArePublic: false,
  logLevel: 'info',
  access: { anonymousReads: true, jwt: undefined, tokenFile: './var/tokens.jsonl' },
};

const issuer = { JWT_ISSUER: 'https://login.example', JWT_AUDIENCE: 'officials' };

function publicKeyInPem(): string {
  return generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

function messageFor(environment: Readonly<Record<string, string>>): string {
  try {
    readConfig(environment);
  } catch (thrown) {
    if (thrown instanceof ConfigError) return thrown.message;
    throw thrown;
  }
  throw new Error('The configuration was accepted.');
}

const NOT_WHOLE = 'must be a whole number.';
const WRONG_PORT = 'must be from 0 to 65535.';
const WRONG_TIMEOUT = 'must be from 1 to 600.';
const WRONG_ADDRESS = 'must be a web address, as https://graph.example.org.';
const WRONG_URI = 'must begin with neo4j://, neo4j+s://, bolt:// or bolt+s://.';

const WRONG_ORIGIN = 'must be * or origins with commas between, each as https://app.example.org, without a path.';

const WRONG_NETWORK = 'must be addresses or networks with commas between, as 127.0.0.1,10.0.0.0/8.';

const WRONG_KEY = 'must be a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----.';
const WRONG_ALGORITHM =
  'must be of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA, with commas between.';

describe('readConfig', () => {
  it('has a default for everything that must be set', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  it('treats an empty variable as not set', () => {
    expect(readConfig(Object.fromEntries(Object.keys(settings).map((name) => [name, ''])))).toEqual(defaults);
  });

  it('ignores variables it does not know', () => {
    expect(readConfig({ PATH: '/usr/bin', PORTS: 'all' })).toEqual(defaults);
  });

  it('reads every variable', () => {
    const environment = {
      PORT: '0',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://graph.example.org/officials/',
      REPORT_ADDRESS: 'mailto:desk@example.org',
      CORS_ORIGINS: 'https://app.example.org, http://localhost:5173',
      GRAPH_FILE: '/data/graph.grafeo',
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'a secret',
      NEO4J_DATABASE: 'officials',
      STORE_TIMEOUT: '600',
      HEAVY_READS: '4',
      SNAPSHOT_HOURS: '6',
      SNAPSHOT_COUNT: '28',
      RESPONSE_CACHE_MB: '8',
      CACHE_SECONDS: '60',
      RATE_LIMIT: '0',
      CONCURRENT_REQUESTS: '4',
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
      TRUSTED_DOCUMENTS: '/data/documents.json',
      ONLY_TRUSTED_DOCUMENTS: 'true',
      LOG_LEVEL: 'silent',
      ANONYMOUS_READS: 'false',
      EDITORS_ARE_PUBLIC: 'true',
      TOKEN_FILE: '/data/tokens.jsonl',
      ...issuer,
      JWT_JWKS_URI: 'https://login.example/keys',
      JWT_ALGORITHMS: 'ES256, PS512',
    };
    // One key is enough: the other way to give it is read by a test of its own.
    expect([...Object.keys(environment), 'JWT_PUBLIC_KEY'].sort()).toEqual(Object.keys(settings).sort());
    expect(readConfig(environment)).toEqual({
      port: 0,
      host: '0.0.0.0',
      publicUrl: 'https://graph.example.org/officials',
      reportAddress: 'mailto:desk@example.org',
      corsOrigins: ['https://app.example.org', 'http://localhost:5173'],
      graphFile: '/data/graph.grafeo',
      neo4j: { uri: 'neo4j+s://graph.example', user: 'reader', password: 'a secret', database: 'officials' },
      storeTimeoutMilliseconds: 600_000,
      heavyReads: 4,
      snapshots: { hours: 6, count: 28 },
      responseCacheBytes: 8_000_000,
      maximumAge: 60,
      shares: {
        trustedProxies: parseNetworks('127.0.0.1,10.0.0.0/8'),
        pointsPerMinute: 0,
        requestsAtOnce: 4,
      },
      documents: { manifest: '/data/documents.json', only: true },
      editorsArePublic: true,
      logLevel: 'silent',
      access: {
        anonymousReads: false,
        jwt: {
          issuer: 'https://login.example',
          audience: 'officials',
          key: { jwksUri: 'https://login.example/keys' },
          algorithms: ['ES256', 'PS512'],
        },
        tokenFile: '/data/tokens.jsonl',
      },
    });
  });

  it('trusts documents beside all others, unless it is told that there are no others', () => {
    const TRUSTED_DOCUMENTS = 'documents.json';
    expect(readConfig({ TRUSTED_DOCUMENTS }).documents).toEqual({ manifest: TRUSTED_DOCUMENTS, only: false });
    expect(messageFor({ ONLY_TRUSTED_DOCUMENTS: 'true' })).toContain(
      'ONLY_TRUSTED_DOCUMENTS: must be set together with TRUSTED_DOCUMENTS.',
    );
  });

  it('lets the pages of every site read, if it is told so', () => {
    expect(readConfig({ CORS_ORIGINS: '*' }).corsOrigins).toBe('*');
  });

  it('reads a public key with line breaks, real or written as \\n', () => {
    const key = publicKeyInPem();
    for (const written of [key, key.replaceAll('\n', '\\n')]) {
      expect(readConfig({ ...issuer, JWT_PUBLIC_KEY: written }).access.jwt?.key).toEqual({ publicKey: key });
    }
  });

  it.each(Object.keys(issuer))('requires %s together with its other settings', (name) => {
    const message = messageFor({ [name]: 'a' });
    expect(message).toContain('JWT_ISSUER: must be set together with JWT_AUDIENCE and one of JWT_JWKS_URI');
  });

  it('refuses two sources of the key, and a private key', () => {
    const both = { ...issuer, JWT_JWKS_URI: 'https://login.example/keys', JWT_PUBLIC_KEY: publicKeyInPem() };
    expect(messageFor(both)).toContain('JWT_PUBLIC_KEY: not both this and JWT_JWKS_URI.');
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(messageFor({ ...issuer, JWT_PUBLIC_KEY: pem })).toContain('JWT_PUBLIC_KEY: must be a public key');
  });

  it.each(['neo4j://a', 'neo4j+s://a', 'neo4j+ssc://a', 'bolt://a:7687', 'bolt+s://a', 'bolt+ssc://a'])(
    'takes the address %s for Neo4j, with its own default user',
    (uri) => {
      const { neo4j } = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'a' });
      expect(neo4j).toEqual({ uri, user: 'neo4j', password: 'a', database: undefined });
    },
  );

  it.each<[keyof typeof settings, string, string]>([
    ['PORT', 'http', NOT_WHOLE],
    ['PORT', '-1', NOT_WHOLE],
    ['PORT', '80.5', NOT_WHOLE],
    ['PORT', ' 80', NOT_WHOLE],
    ['PORT', '0x50', NOT_WHOLE],
    ['PORT', '65536', WRONG_PORT],
    ['PORT', '9'.repeat(400), WRONG_PORT],
    ['NEO4J_URI', 'localhost:7687', WRONG_URI],
    ['NEO4J_URI', 'http://localhost:7474', WRONG_URI],
    ['NEO4J_URI', 'bolt://', WRONG_URI],
    ['PUBLIC_URL', 'graph.example.org', WRONG_ADDRESS],
    ['PUBLIC_URL', 'ftp://graph.example.org', WRONG_ADDRESS],
    ['PUBLIC_URL', 'https://graph.example.org/?a=b', 'must end with its path.'],
    ['CORS_ORIGINS', 'https://app.example.org/', WRONG_ORIGIN],
    ['CORS_ORIGINS', 'app.example.org', WRONG_ORIGIN],
    ['CORS_ORIGINS', 'https://app.example.org,*', WRONG_ORIGIN],
    ['CORS_ORIGINS', 'https://*.example.org', WRONG_ORIGIN],
    ['CORS_ORIGINS', 'null', WRONG_ORIGIN],
    ['STORE_TIMEOUT', '0', WRONG_TIMEOUT],
    ['STORE_TIMEOUT', '601', WRONG_TIMEOUT],
    ['RATE_LIMIT', '-1', NOT_WHOLE],
    ['CONCURRENT_REQUESTS', '10001', 'must be from 0 to 10000.'],
    ['TRUSTED_PROXIES', 'proxy.example', WRONG_NETWORK],
    ['TRUSTED_PROXIES', '10.0.0.0/33', WRONG_NETWORK],
    ['TRUSTED_PROXIES', '127.0.0.1,', WRONG_NETWORK],
    ['STORE_TIMEOUT', '10s', NOT_WHOLE],
    ['CACHE_SECONDS', '86401', 'must be from 0 to 86400.'],
    ['ONLY_TRUSTED_DOCUMENTS', '1', 'must be true or false.'],
    ['ANONYMOUS_READS', 'yes', 'must be true or false.'],
    ['JWT_JWKS_URI', 'http://login.example/keys', 'must begin with https://.'],
    ['JWT_PUBLIC_KEY', 'a key', WRONG_KEY],
    ['JWT_ALGORITHMS', 'HS256', WRONG_ALGORITHM],
    ['JWT_ALGORITHMS', 'RS256,none', WRONG_ALGORITHM],
    ['LOG_LEVEL', 'loud', 'must be one of trace, debug, info, warn, error, fatal, silent.'],
    ['LOG_LEVEL', 'INFO', 'must be one of trace, debug, info, warn, error, fatal, silent.'],
  ])('refuses %s=%s and states the rule', (name, value, rule) => {
    const message = messageFor({ NEO4J_PASSWORD: 'hunter2', [name]: value });
    expect(message).toBe(`The environment is not usable:\n  ${name}: ${rule}`);
  });

  it('requires a password for Neo4j', () => {
    const message = messageFor({ NEO4J_URI: 'bolt://localhost' });
    expect(message).toBe('The environment is not usable:\n  NEO4J_PASSWORD: must be set together with NEO4J_URI.');
  });

  it('reports all problems at once, and no value', () => {
    const wrong = { PORT: 'x1', STORE_TIMEOUT: 'x2', LOG_LEVEL: 'x3', NEO4J_URI: 'x4', NEO4J_PASSWORD: 'x5' };
    const message = messageFor(wrong);
    expect(message.split('\n').map((line) => line.trim().split(':')[0])).toEqual([
      'The environment is not usable',
      'NEO4J_URI',
      'PORT',
      'STORE_TIMEOUT',
      'LOG_LEVEL',
    ]);
    expect(message).not.toMatch(/x\d/);
  });
});
