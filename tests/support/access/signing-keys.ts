import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';

export const ISSUER = 'https://login.example';
export const AUDIENCE = 'officials-graph';

export interface Keys {
  readonly privateKey: CryptoKey;
  readonly publicKeyPem: string;
  readonly jwk: JWK;
}

export async function makeKeys(algorithm = 'ES256'): Promise<Keys> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: algorithm };
  return { privateKey, publicKeyPem: await exportSPKI(publicKey), jwk };
}

/** A token of an editor as the issuer would sign it, with other claims where they are given; undefined leaves one out. */
export function signToken({ privateKey }: Keys, claims: object = {}, algorithm = 'ES256'): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const whole = { iss: ISSUER, aud: AUDIENCE, sub: 'editor-an', iat: now, exp: now + 60, roles: ['editor'], ...claims };
  const payload = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  return new SignJWT(payload).setProtectedHeader({ alg: algorithm, kid: 'key-1' }).sign(privateKey);
}

/** A server that publishes keys, or fails. */
export async function serveKeys(
  answer: () => { status: number; keys: JWK[] },
): Promise<{ server: Server; uri: string }> {
  const server = createServer((_, response) => {
    const { status, keys } = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, uri: `http://127.0.0.1:${port}/keys` };
}
