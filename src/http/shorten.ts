/** How much of one value a message quotes. */
const LONGEST_QUOTE = 200;
const LONG_QUOTE = new RegExp(`"[^"]{${LONGEST_QUOTE},}"`, 'g');

function withoutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor(most / 3);
  return `${text.slice(0, most - end - 1)}…${text.slice(-end)}`;
}

/** A message without the middle of what it quotes and of itself: its beginning names the place, its end the next step. */
export function shorten(message: string, most: number): string {
  if (message.length <= most) return message;
  const quoting = message.replace(LONG_QUOTE, (quote) => withoutMiddle(quote, LONGEST_QUOTE));
  return withoutMiddle(quoting, most);
}
