import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { CopyLink } from './copy-link.js';
import { examples } from './examples.js';
import { examplesPlugin } from './examples-plugin.js';
import { prepareFirstVisit } from './first-visit.js';
import { LinkedOperation } from './linked-operation.js';
import { readPermalink } from './permalink.js';
import { WrapLines } from './wrap-lines.js';

// Outside the component, because GraphiQL resets its panels whenever it receives another list.
const plugins = [examplesPlugin, HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

const link = readPermalink(new URL(location.href));
// Both or neither: GraphiQL takes what is not given from the last visit.
const linked = link && { initialQuery: link.query, initialVariables: link.variables };

function Page() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={examples[0]?.query ?? ''}
      defaultEditorToolsVisibility="variables"
      {...linked}
    >
      <GraphiQL.Logo>
        <h1 className="site-name">officials-graph</h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
            <WrapLines />
            <LinkedOperation name={link?.operationName} />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

const container = document.getElementById('graphiql');
if (!container) throw new Error('index.html has no element with the id «graphiql».');
prepareFirstVisit();
createRoot(container).render(<Page />);
