/** The former names of formats, each with the current one. */
const renamedFormats = new Map([['own', 'native']]);

/** The message for a name that is not one of the `known` formats. */
export function unknownFormat(name: string, known: readonly string[]): string {
  const current = renamedFormats.get(name);
  if (current !== undefined) return `The format ${name} is called ${current} now: give --format ${current}.`;
  return `There is no format ${name}: give one of ${known.join(', ')}.`;
}
