/** A phrase as a sentence of its own; nothing stays nothing. */
export function asSentence(phrase: string): string {
  return phrase === '' ? '' : `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}
