import { describeClient } from '../../../support/http/clients/describe-client.js';
import { introspect, urqlCaching } from '../../../support/http/clients/urql-caching.js';
import { createUrqlClient } from '../../../support/http/clients/urql-client.js';

describeClient('urql with Graphcache', {
  prepare: ({ url }) => introspect(url),
  open: ({ url, token }, schema) => urqlCaching(createUrqlClient(url, token, schema)),
});
