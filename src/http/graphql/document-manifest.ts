import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { messageOf } from '../../model/errors.js';
import { type TrustedDocuments, withoutPrefix } from './trusted-documents.js';

/** As `generate-persisted-query-manifest` of Apollo writes it. */
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});

/** As the client preset of GraphQL Code Generator and the compiler of Relay write it. */
const documentsById = z.record(z.string().min(1), z.string().min(1));

const manifest = z.union([
  apolloManifest.transform(({ operations }) => operations.map(({ id, body }): Entry => [id, body])),
  documentsById.transform((documents): Entry[] => Object.entries(documents)),
]);

type Entry = [id: string, document: string];

interface ManifestOptions {
  readonly manifest: string;
  readonly only: boolean;
}

/** The file of trusted documents cannot be used. The message tells the next step. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

function parseManifest(text: string, path: string): ReadonlyMap<string, string> {
  const parsed = manifest.safeParse(JSON.parse(text));
  if (parsed.success) return new Map(parsed.data.map(([id, document]) => [withoutPrefix(id), document]));
  throw new ManifestError(
    `The trusted documents ${path} are no manifest, which is JSON as {"<id>": "<document>"}, or as Apollo writes it, with ` +
      `"format": "apollo-persisted-query-manifest" and "version": 1. Generate it anew.`,
  );
}

/**
 * Reads trusted documents from a manifest.
 * @param only Whether no others are answered.
 * @throws {ManifestError} if the file cannot be read or is no manifest.
 */
export async function readTrustedDocuments({ manifest: path, only }: ManifestOptions): Promise<TrustedDocuments> {
  try {
    return { byId: parseManifest(await readFile(path, 'utf8'), path), only };
  } catch (thrown) {
    if (thrown instanceof ManifestError) throw thrown;
    const text = `The trusted documents ${path} cannot be read: set TRUSTED_DOCUMENTS to a manifest. ${messageOf(thrown)}`;
    throw new ManifestError(text, { cause: thrown });
  }
}
