import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { LONGEST_LINK, writePermalink } from './permalink.js';

const SECONDS_SHOWN = 8;

/** A button that copies a link to what is in the editor, and a note that tells how that went. */
export function CopyLink() {
  const readLink = useCurrentLink();
  const [note, setNote] = useState('');
  useEffect(() => {
    if (note === '') return;
    const timer = setTimeout(() => setNote(''), SECONDS_SHOWN * 1000);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <>
      <ToolbarButton label="Copy link" onClick={() => copy(readLink()).then(setNote)}>
        <LinkIcon />
      </ToolbarButton>
      <p role="status" className="link-note">
        {note}
      </p>
    </>
  );
}

/** Reads the editors only when asked. */
function useCurrentLink(): () => string {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const operations = useGraphiQL((state) => state.operations);
  const selected = useGraphiQL((state) => state.operationName);
  return () =>
    writePermalink(new URL(location.href), {
      query: query?.getValue() ?? '',
      variables: variables?.getValue() ?? '',
      operationName: (operations?.length ?? 0) > 1 ? selected : undefined,
    });
}

async function copy(link: string): Promise<string> {
  if (link.length > LONGEST_LINK) {
    return `Too long for a link: ${link.length} characters, and servers take ${LONGEST_LINK}. Send the text itself.`;
  }
  try {
    await navigator.clipboard.writeText(link);
    return 'Link copied. It holds the operation and the variables, no headers.';
  } catch {
    // A page without TLS has no clipboard, and a visitor may forbid it.
    history.replaceState(null, '', link);
    return 'The browser lets nothing be copied: the link is in the address bar now.';
  }
}

function LinkIcon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="m5.6 8.4 2.8-2.8M6.3 3.9l1.4-1.4a2.7 2.7 0 0 1 3.8 3.8l-1.4 1.4M7.7 10.1l-1.4 1.4a2.7 2.7 0 0 1-3.8-3.8l1.4-1.4" />
    </svg>
  );
}
