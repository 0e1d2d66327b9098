import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Breaks long lines of the operation at the edge of its editor, as the answer's are. */
export function WrapLines() {
  const editor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: 'on' }), [editor]);
  return null;
}
