import { apolloCaching } from '../../../support/http/clients/apollo-caching.js';
import { createApolloClient } from '../../../support/http/clients/apollo-client.js';
import { describeClient } from '../../../support/http/clients/describe-client.js';

describeClient('Apollo Client', {
  prepare: async () => undefined,
  open: ({ url, token }) => apolloCaching(createApolloClient(url, token)),
});
