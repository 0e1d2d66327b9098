import type { Example } from './examples.js';

/** The examples that contain all typed words, with or without diacritics. */
export function filterExamples(examples: readonly Example[], typed: string): readonly Example[] {
  const words = plain(typed).split(/\s+/);
  return examples.filter((example) => {
    const text = plain(`${example.question} ${example.questionVi} ${example.notes} ${example.query}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
