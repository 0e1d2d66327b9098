import { CopyButton } from '../components/copy-button.js';

const MOST_LINES = 12;

interface TextToTakeProps {
  readonly label: string;
  /** What the button says that copies it. */
  readonly copy: string;
  readonly text: string;
}

/** A text to copy or to select: in a field, so that the keyboard reaches all of it. */
export function TextToTake({ label, copy, text }: TextToTakeProps) {
  return (
    <figure>
      <figcaption>
        {label} <CopyButton text={text} label={copy} />
      </figcaption>
      <textarea readOnly aria-label={label} rows={Math.min(MOST_LINES, text.split('\n').length + 1)} value={text} />
    </figure>
  );
}
