/** The parameter of an address that asks for what its page shows as a file. */
export const FORMAT = 'format';

const fileFormats = ['csv', 'json', 'graphml'] as const;

export type FileFormat = (typeof fileFormats)[number];

export function isFileFormat(text: string | null): text is FileFormat {
  return fileFormats.some((format) => format === text);
}
