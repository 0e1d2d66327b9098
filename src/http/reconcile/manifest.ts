import type { IncomingMessage } from 'node:http';

/** Where the service is reached: the address it was given or, without one, the host that the request names. */
export function addressOf({ headers }: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  const host = headers.host ?? '';
  // Anything may stand in a header: only what a host and a port can be made of is repeated.
  return `http://${/^[A-Za-z0-9.-]+(?::\d+)?$|^\[[0-9a-fA-F:.]+\](?::\d+)?$/.test(host) ? host : 'localhost'}`;
}

/** What the service can do, as version 0.2 of the reconciliation API describes it. */
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
