import { createHash } from 'node:crypto';
import { RequestError } from '../request-body.js';

/** The parameters of a request by which it says what to run, among the others. */
export type DocumentParameters = Readonly<Record<string, unknown>>;

/**
 * Replaces the id of a trusted document by the document.
 * @throws {RequestError} for an id that is unknown, or a document that is not trusted where only such are admitted.
 */
export type AdmitDocument = (parameters: DocumentParameters) => DocumentParameters;

/** The documents of known clients, by the ids that these send in their place. */
export interface TrustedDocuments {
  readonly byId: ReadonlyMap<string, string>;
  /** Whether no other document is answered. */
  readonly only: boolean;
}

/** Of the GraphQL-over-HTTP specification, of Relay's documentation, and of Relay itself. */
const ID_PARAMETERS = ['documentId', 'doc_id', 'id'];
/** Before the id by the specification, which clients and manifests leave out. */
const PREFIX = /^sha256:/;

const ONLY_TRUSTED =
  'This service answers only the documents of its own clients, each by its id in `documentId` or by its exact text. ' +
  'Questions of GraphiQL, whose introspection is one, and of other tools are none of them.';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** An id as both clients and manifests may write it. */
export function withoutPrefix(id: string): string {
  return id.replace(PREFIX, '');
}

/** The hash that Apollo's clients and urql send, and the extensions without it. */
function takeHash(extensions: unknown): { hash: unknown; others: Record<string, unknown> } {
  if (!isRecord(extensions)) return { hash: undefined, others: {} };
  const { persistedQuery, ...others } = extensions;
  return { hash: isRecord(persistedQuery) ? persistedQuery['sha256Hash'] : undefined, others };
}

/** A client that sends a hash alone sends the document after this answer: so its code and message are Apollo's. */
function notFound(): RequestError {
  return new RequestError(200, 'PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
}

/** As a client sends them that was told that its hash is unknown. */
function checkHash(hash: unknown, document: string): void {
  if (hash === undefined || createHash('sha256').update(document).digest('hex') === hash) return;
  throw new RequestError(400, 'The document has not the hash that was sent with it: send one of the two.');
}

/** The document that a request asks for; undefined if it asks for none. */
function documentOf({ byId }: TrustedDocuments, parameters: DocumentParameters, hash: unknown): string | undefined {
  const { query } = parameters;
  if (typeof query === 'string' && query !== '') {
    checkHash(hash, query);
    return query;
  }
  const id = [...ID_PARAMETERS.map((name) => parameters[name]), hash].find((sent) => typeof sent === 'string');
  if (typeof id !== 'string') return undefined;
  const document = byId.get(withoutPrefix(id));
  if (document === undefined) throw notFound();
  return document;
}

/** The request with the document alone in place of all that names it. */
function withDocument(parameters: DocumentParameters, extensions: object, document: string): DocumentParameters {
  const names = [...ID_PARAMETERS, 'extensions'];
  const rest = Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
  return { ...rest, ...(Object.keys(extensions).length > 0 && { extensions }), query: document };
}

/** If none are trusted, all documents are admitted, and Apollo tells clients that it knows no ids. */
export function admitDocuments(documents: TrustedDocuments | undefined): AdmitDocument {
  if (documents === undefined) return (parameters) => parameters;
  const trusted = new Set(documents.byId.values());
  return (parameters) => {
    const { hash, others } = takeHash(parameters['extensions']);
    const document = documentOf(documents, parameters, hash);
    if (documents.only && !(document !== undefined && trusted.has(document))) {
      throw new RequestError(403, ONLY_TRUSTED, 'DOCUMENT_NOT_TRUSTED');
    }
    // Made anew, so that nothing but the document admitted can be taken for it.
    return document === undefined ? parameters : withDocument(parameters, others, document);
  };
}

/** These documents and others, which are trusted as much: those of the service's own pages. */
export function trustAlso({ byId, only }: TrustedDocuments, texts: readonly string[]): TrustedDocuments {
  const others = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const);
  return { byId: new Map([...byId, ...others]), only };
}

/** Tells these documents from others. */
export function fingerprintOf(documents: TrustedDocuments | undefined): string {
  if (documents === undefined) return '';
  const { byId, only } = documents;
  return createHash('sha256')
    .update(JSON.stringify([only, ...byId]))
    .digest('base64url');
}
