/** A missing or invalid credential. The message is meant for the client. */
export class CredentialError extends Error {
  override readonly name = 'CredentialError';
}
