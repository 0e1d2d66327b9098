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
