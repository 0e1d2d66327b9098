import { it } from 'vitest';
import { openStartingGraph } from '../support/test-store.js';
import { startApp } from './support/start-app.js';
import { send } from './support/send.js';
it('x', async () => {
  const g = await openStartingGraph();
  const app = await startApp(g.store);
  const J = { 'content-type': 'application/json' };
  const q = (query: unknown, more: object = {}) => JSON.stringify({ query, ...more });
  const cases: [string, string, any][] = [
    ['post', '/graphql', { method: 'POST', headers: J, body: q('{__typename}') }],
    ['get', '/graphql?query={__typename}', {}],
    ['get pre', '/graphql?query={__typename}', {headers:{'apollo-require-preflight':'1'}}],
    ['get json ct', '/graphql?query={__typename}', {headers:{'content-type':'application/json'}}],
    ['get noquery', '/graphql', {headers:{'apollo-require-preflight':'1'}}],
    ['get mutation', '/graphql?query=mutation{x}', {headers:{'apollo-require-preflight':'1'}}],
    ['get vars bad', '/graphql?query={__typename}&variables=[', {headers:{'apollo-require-preflight':'1'}}],
    ['get dup', '/graphql?query={__typename}&query={a}', {headers:{'apollo-require-preflight':'1'}}],
    ['text/plain', '/graphql', { method: 'POST', headers: {'content-type':'text/plain'}, body: q('{__typename}') }],
    ['no ct', '/graphql', { method: 'POST', headers: {}, body: q('{__typename}') }],
    ['form', '/graphql', { method: 'POST', headers: {'content-type':'application/x-www-form-urlencoded'}, body: 'query={__typename}' }],
    ['xml', '/graphql', { method: 'POST', headers: {'content-type':'application/xml'}, body: '<a/>' }],
    ['application/graphql', '/graphql', { method: 'POST', headers: {'content-type':'application/graphql'}, body: '{__typename}' }],
    ['ct jsonish', '/graphql', { method: 'POST', headers: {'content-type':'text/plain; json'}, body: q('{__typename}') }],
    ['batch', '/graphql', { method: 'POST', headers: J, body: '['+q('{__typename}')+']' }],
    ['batch empty', '/graphql', { method: 'POST', headers: J, body: '[]' }],
    ['bad json', '/graphql', { method: 'POST', headers: J, body: '{"query":' }],
    ['empty', '/graphql', { method: 'POST', headers: J, body: '' }],
    ['null', '/graphql', { method: 'POST', headers: J, body: 'null' }],
    ['number', '/graphql', { method: 'POST', headers: J, body: '42' }],
    ['string', '/graphql', { method: 'POST', headers: J, body: '"{__typename}"' }],
    ['query number', '/graphql', { method: 'POST', headers: J, body: '{"query":1}' }],
    ['vars string', '/graphql', { method: 'POST', headers: J, body: q('{__typename}', {variables: 'x'}) }],
    ['vars array', '/graphql', { method: 'POST', headers: J, body: q('{__typename}', {variables: []}) }],
    ['opname num', '/graphql', { method: 'POST', headers: J, body: q('{__typename}', {operationName: 1}) }],
    ['opname unk', '/graphql', { method: 'POST', headers: J, body: q('{__typename}', {operationName: 'X'}) }],
    ['opname none of 2', '/graphql', { method: 'POST', headers: J, body: q('query A{__typename} query B{__typename}') }],
    ['utf-7', '/graphql', { method: 'POST', headers: {'content-type':'application/json; charset=utf-7'}, body: q('{__typename}') }],
    ['utf-16', '/graphql', { method: 'POST', headers: {'content-type':'application/json; charset="utf-16"'}, body: q('{__typename}') }],
    ['utf8', '/graphql', { method: 'POST', headers: {'content-type':'application/json;charset=UTF8'}, body: q('{__typename}') }],
    ['gzip', '/graphql', { method: 'POST', headers: {...J,'content-encoding':'gzip'}, body: 'xx' }],
    ['identity', '/graphql', { method: 'POST', headers: {...J,'content-encoding':'IDENTITY'}, body: q('{__typename}') }],
    ['413', '/graphql', { method: 'POST', headers: J, body: 'x'.repeat(300*1024) }],
    ['413 chunked', '/graphql', { method: 'POST', headers: J, body: Array(40).fill('x'.repeat(10*1024)) }],
    ['415 large', '/graphql', { method: 'POST', headers: {...J,'content-encoding':'gzip'}, body: 'x'.repeat(3000*1024) }],
    ['put', '/graphql', { method: 'PUT', headers: J, body: q('{__typename}') }],
    ['put large', '/graphql', { method: 'PUT', headers: J, body: 'x'.repeat(3000*1024) }],
    ['delete', '/graphql', { method: 'DELETE', headers: J}],
    ['head', '/graphql?query={__typename}', { method: 'HEAD', headers: {'apollo-require-preflight':'1'}}],
    ['head html', '/graphql', { method: 'HEAD', headers: {accept:'text/html'}}],
    ['options', '/graphql', { method: 'OPTIONS', headers: {origin:'http://x', 'access-control-request-method':'POST'}}],
    ['options plain', '/graphql', { method: 'OPTIONS', headers: {...J}}],
    ['html', '/graphql', { headers: {accept:'text/html,application/xhtml+xml'}}],
    ['html + query', '/graphql?query={__typename}', { headers: {accept:'text/html,application/xhtml+xml'}}],
    ['unknown', '/nope', {}],
    ['unknown post', '/nope', {method:'POST', headers: J, body:'{}'}],
    ['graphql/', '/graphql/', {}],
    ['root', '/', {}],
    ['root post', '/', {method:'POST', headers: J, body:'{}'}],
    ['traversal', '/../../package.json', {}],
    ['traversal enc', '/%2e%2e/%2e%2e/package.json', {}],
    ['bad pct', '/%E0%A4%A', {}],
    ['bad pct2', '/graphql?query=%E0%A4%A', {headers:{'apollo-require-preflight':'1'}}],
    ['dslash', '//graphql', {}],
    ['dslash2', '//[', {}],
    ['dslash3', '/graphql?//[', {headers:{'apollo-require-preflight':'1'}}],
    ['livez', '/livez', {}], ['readyz', '/readyz', {}], ['livez post', '/livez', {method:'POST'}], ['livez head', '/livez', {method:'HEAD'}],
    ['options *', '*', {method:'OPTIONS'}],
    ['accept gql', '/graphql', { method: 'POST', headers: {...J, accept:'application/graphql-response+json'}, body: q('{__typename}') }],
    ['accept gql invalid', '/graphql', { method: 'POST', headers: {...J, accept:'application/graphql-response+json'}, body: q('{nope}') }],
    ['accept gql syntax', '/graphql', { method: 'POST', headers: {...J, accept:'application/graphql-response+json'}, body: q('{') }],
    ['accept json invalid', '/graphql', { method: 'POST', headers: {...J, accept:'application/json'}, body: q('{nope}') }],
    ['accept json partial', '/graphql', { method: 'POST', headers: {...J, accept:'application/json'}, body: q('{ officials(first:-1) { totalCount } __typename }') }],
    ['accept gql partial', '/graphql', { method: 'POST', headers: {...J, accept:'application/graphql-response+json'}, body: q('{ officials(first:-1) { totalCount } __typename }') }],
    ['accept gql field err', '/graphql', { method: 'POST', headers: {...J, accept:'application/graphql-response+json'}, body: q('{ a: nodes(ids: ["a"]) { id } official(id: "official:nguyen-xuan-duong") { roles(first:-1) { edges { since } } } }') }],
    ['accept both', '/graphql', { method: 'POST', headers: {...J, accept:'application/graphql-response+json, application/json;q=0.9'}, body: q('{__typename}') }],
    ['accept star', '/graphql', { method: 'POST', headers: {...J, accept:'*/*'}, body: q('{__typename}') }],
    ['accept text/plain', '/graphql', { method: 'POST', headers: {...J, accept:'text/plain'}, body: q('{__typename}') }],
    ['accept mixed', '/graphql', { method: 'POST', headers: {...J, accept:'multipart/mixed'}, body: q('{__typename}') }],
    ['accept img', '/graphql', { method: 'POST', headers: {...J, accept:'image/png'}, body: q('{nope}') }],
    ['tokens', '/graphql', { method: 'POST', headers: J, body: q('{' + '__typename '.repeat(6000)+'}') }],
    ['syntax', '/graphql', { method: 'POST', headers: J, body: q('{ a( }') }],
    ['apq', '/graphql', { method: 'POST', headers: J, body: JSON.stringify({extensions:{persistedQuery:{version:1,sha256Hash:'a'.repeat(64)}}}) }],
    ['apq+query', '/graphql', { method: 'POST', headers: J, body: q('{__typename}', {extensions:{persistedQuery:{version:1,sha256Hash:'a'.repeat(64)}}}) }],
    ['apq get', '/graphql?extensions='+encodeURIComponent(JSON.stringify({persistedQuery:{version:1,sha256Hash:'a'}})), { headers: {'apollo-require-preflight':'1'} }],
    ['ext arr', '/graphql', { method: 'POST', headers: J, body: q('{__typename}', {extensions:[]}) }],
    ['extraneous', '/graphql', { method: 'POST', headers: J, body: q('{__typename}', {__proto__x:1, constructor: {}}) }],
    ['sub', '/graphql', { method: 'POST', headers: J, body: q('subscription {x}') }],
    ['mut', '/graphql', { method: 'POST', headers: J, body: q('mutation {x}') }],
    ['defer', '/graphql', { method: 'POST', headers: {...J,accept:'multipart/mixed; deferSpec=20220824, application/json'}, body: q('{ ...@defer { __typename } }') }],
    ['bom', '/graphql', { method: 'POST', headers: J, body: '\uFEFF'+q('{__typename}') }],
    ['bad utf8', '/graphql', { method: 'POST', headers: J, body: Buffer.concat([Buffer.from('{"query":"{__typename} #'),Buffer.from([0xff,0xfe]),Buffer.from('"}')]) }],
    ['dup ct', '/graphql', { method: 'POST', headers: {'content-type':'application/json, text/plain'}, body: q('{__typename}') }],
  ];
  const out: string[] = [];
  for (const [n, p, s] of cases) {
    try {
      const r = await send(app.url + p, s);
      const h = { ...r.headers } as any; for (const k of ['x-request-id','x-content-type-options','referrer-policy','date','connection','content-length','keep-alive','transfer-encoding']) if (h[k] && !(k==='connection'&&s.body?.length>1000)) delete h[k];
      out.push(`${n}: ${r.status} ${JSON.stringify(h)} ${r.text.slice(0,300)}`);
    } catch (e) { out.push(`${n}: THROWN ${e}`); }
  }
  console.log(out.join('\n'));
  console.log('LOG', app.log.join(''));
  await app.close(); await g.close();
}, 60000);
