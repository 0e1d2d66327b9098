import type { GraphiQLPlugin } from '@graphiql/react';
import { ExamplesPanel } from './examples-panel.js';

export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: QuestionIcon,
  content: ExamplesPanel,
};

function QuestionIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="10" cy="10" r="8.25" />
      <path d="M7.6 7.7a2.45 2.45 0 1 1 3.7 2.1c-.8.5-1.3 1-1.3 1.9v.3" strokeLinecap="round" />
      <circle cx="10" cy="14.4" r="0.5" fill="currentColor" />
    </svg>
  );
}
