import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Of the operations that a link opened, selects the one it names, and moves the cursor there. Nothing runs by itself. */
export function LinkedOperation({ name }: { name: string | undefined }) {
  const { setOperationName } = useGraphiQLActions();
  const operations = useGraphiQL((state) => state.operations);
  const editor = useGraphiQL((state) => state.queryEditor);
  const isDone = useRef(name === undefined);
  useEffect(() => {
    const start = operations?.find((operation) => operation.name?.value === name)?.loc?.start;
    const position = start === undefined ? undefined : editor?.getModel()?.getPositionAt(start);
    if (isDone.current || name === undefined || editor === undefined || position === undefined) return;
    isDone.current = true;
    setOperationName(name);
    editor.setPosition(position);
    editor.revealPositionInCenterIfOutsideViewport(position);
  }, [name, operations, editor, setOperationName]);
  return null;
}
