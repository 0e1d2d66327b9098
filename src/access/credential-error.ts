/** A credential that is not valid, or none where one is needed. Its message is written for the client. */
export class CredentialError extends Error {
  override readonly name = 'CredentialError';
}
