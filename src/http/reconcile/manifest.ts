import type { IncomingMessage } from 'node:http';

/** The base URL of the service: PUBLIC_URL or, if it is not set, the host of the request. */
export function addressOf({ headers }: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  const host = headers.host ?? '';
  // The header may contain anything: repeat it only if it is a valid host and port.
  return `http://${/^[A-Za-z0-9.-]+(?::\d+)?$|^\[[0-9a-fA-F:.]+\](?::\d+)?$/.test(host) ? host : 'localhost'}`;
}

/** The service manifest, according to version 0.2 of the reconciliation API. */
export function manifestOf(address: string) {
  const service = `${address}/reconcile`;
  const suggest = (what: string) => ({ service_url: service, service_path: `/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'officials-graph',
    identifierSpace: `${service}/entity/`,
    schemaSpace: `${service}/type/`,
    documentation: `${address}/graphql`,
    defaultTypes: [{ id: 'Official', name: 'Official' }],
    view: { url: `${service}/preview?id={{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, width: 400, height: 200 },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: service, service_path: '/properties' },
      property_settings: [],
    },
  };
}
