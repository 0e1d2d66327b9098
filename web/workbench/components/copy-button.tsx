import { useState } from 'react';
import { useWords } from '../words/words.js';

/** Copies a text that the reader sees; without JavaScript it is left out, as the text can be selected. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { leave: words } = useWords();
  const [note, setNote] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setNote(words.copied);
    } catch {
      // A page without TLS has no clipboard, and a reader may forbid it.
      setNote(words.notCopied);
    }
  }

  return (
    <span className="with-script">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status" className="soft">
        {note}
      </span>
    </span>
  );
}
