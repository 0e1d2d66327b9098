import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, examples } from './examples.js';

/** Opens an example in the editor: in this tab unless the visitor has changed its content, else in a new one. */
export function useOpenExample(): (example: Example) => void {
  const { addTab, setOperationFacts } = useGraphiQLActions();
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  return (example) => {
    if (isOwnWork(query?.getValue() ?? '', variables?.getValue() ?? '')) addTab();
    query?.setValue(example.query);
    variables?.setValue(example.variables);
    response?.setValue('');
    // GraphiQL parses new text after a pause; until then it would send the previous operation name.
    setOperationFacts({});
    query?.focus();
  };
}

function isOwnWork(query: string, variables: string): boolean {
  if (query.trim() === '' && variables.trim() === '') return false;
  return !examples.some((example) => example.query === query && example.variables === variables);
}
