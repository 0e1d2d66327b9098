import { pino } from 'pino';
import { beforeAll, expect } from 'vitest';
import { createAuthenticate } from '../../src/access/authenticate.js';
import { listen } from '../../src/http/listen.js';
import { createApp } from '../../src/service/app.js';
import { derivedStore } from '../../src/store/derived-store.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { testOnStartingGraph as it } from '../support/fixtures.js';
import { send } from '../support/http/send.js';
import { unlimited } from '../support/http/start-app.js';

const PAGES = [
  'e/official:nguyen-xuan-duong',
  'e/province:nghe-an',
  'e/event:north-central-emulation-conference-2017',
  'e/official:nguyen-duc-chinh?date=2017-03-10',
  'e/position:nghe-an-peoples-committee-chairman?date=2019',
  'graph?id=official:nguyen-xuan-duong',
  'timeline?id=official:nguyen-xuan-duong&id=official:nguyen-duc-chinh',
  'connect?id=official:nguyen-xuan-duong&id=official:nguyen-duc-chinh',
  'conflicts',
  'facts?sources=1',
];

// Pages that are not built ask nothing.
beforeAll(buildProgram, BUILD_TIMEOUT);

it.for([true, false])(
  'the statements of pages are asked ahead, if the store plans: %s',
  async (plansFirst, { graph }) => {
    const texts = new Map<string, string>();
    const store = derivedStore(graph.store, {
      dialect: { ...graph.store.dialect, plansFirst },
      read(query, parameters, deadline) {
        texts.set(query.text, query.name);
        return graph.store.read(query, parameters, deadline);
      },
    });
    const authenticate = createAuthenticate();
    const app = await createApp(store, pino({ level: 'silent' }), {
      responseCacheBytes: 0,
      authenticate,
      shares: unlimited,
    });
    await app.planAhead();
    const ahead = new Set(texts.keys());
    texts.clear();
    const server = await listen(app.listener, 0, '127.0.0.1');
    for (const path of PAGES) await send(`${server.url}/en/${path}`);
    await server.close();
    await app.close();
    expect(texts.size).toBeGreaterThan(20);
    const unplanned = [...texts].filter(([text]) => !ahead.has(text)).map(([, name]) => name);
    expect(unplanned).toEqual(plansFirst ? [] : [...texts.values()]);
  },
);
