import { auditServer } from 'graphql-http';
import { expect } from 'vitest';
import { testOnApp } from '../../support/fixtures.js';
import { openTestStore } from '../../support/store/test-store.js';

const it = testOnApp(openTestStore);

// In `application/json` the text wants 200 for a document that is not run (SHOULD), and allows 4xx beside it for servers and clients
// that were there before. The service answers 400 in both media types: one rule, by which proxies and monitors see what fails.
const EXCEPTIONS = [
  ['572B', 'warn', 'SHOULD use 200 status code on document parsing failure when accepting application/json'],
  ['FDE2', 'warn', 'SHOULD use 200 status code on document validation failure when accepting application/json'],
  ['7B9B', 'warn', 'SHOULD use a status code of 200 on variable coercion failure when accepting application/json'],
];

it('follows GraphQL over HTTP by every audit but those of 200 for what is not run', async ({ app }) => {
  const results = await auditServer({ url: `${app.url}/graphql` });
  expect(results).toHaveLength(61);
  const others = results.filter(({ status }) => status !== 'ok');
  expect(others.map(({ id, status, name }) => [id, status, name])).toEqual(EXCEPTIONS);
});
