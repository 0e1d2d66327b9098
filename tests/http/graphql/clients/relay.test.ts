import { describeClient } from '../../../support/http/clients/describe-client.js';
import { compileRepertoire, relayCaching } from '../../../support/http/clients/relay-caching.js';
import { createRelayEnvironment } from '../../../support/http/clients/relay-environment.js';

describeClient('Relay', {
  prepare: ({ repertoire }, folder) => compileRepertoire(folder, repertoire),
  open: ({ url, token }, compiled) => relayCaching(createRelayEnvironment(url, token), compiled),
});
