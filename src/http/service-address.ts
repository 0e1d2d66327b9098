import type { IncomingMessage } from 'node:http';

/** The base URL of the service: PUBLIC_URL or, if it is not set, the host of the request. */
export function addressOf({ headers }: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  const host = headers.host ?? '';
  // The header may contain anything: repeat it only if it is a valid host and port.
  return `http://${/^[A-Za-z0-9.-]+(?::\d+)?$|^\[[0-9a-fA-F:.]+\](?::\d+)?$/.test(host) ? host : 'localhost'}`;
}
