import type { AnyVariables, CombinedError } from '@urql/core';
import { data as answerOf, type RouterContextProvider } from 'react-router';
import type { TypedDocumentString } from '../gql/graphql.js';
import { type Asking, askingContext, clientContext, noteAsked } from './asked.js';

/** Codes of answers that another time may be better. */
const PASSING = ['UNAVAILABLE', 'BUSY', 'TIMEOUT', 'RATE_LIMITED'];

/** Why a page cannot be shown, for the page that is shown in its place. */
export interface Failure {
  readonly kind: 'unavailable' | 'notFound' | 'failed';
  /** The id that nothing has. */
  readonly id?: string;
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'kind' in thrown;
}

export function failureOf(thrown: unknown): Failure {
  return isFailure(thrown) ? thrown : { kind: 'failed' };
}

const STATUSES = { unavailable: 503, notFound: 404, failed: 500 } as const;

/** A failure in the form that the router hands to the page of errors. */
export function failure(reason: Failure) {
  return answerOf(reason, { status: STATUSES[reason.kind] });
}

function failureOfError({ networkError, graphQLErrors }: CombinedError) {
  const passing = graphQLErrors.some(({ extensions }) => PASSING.includes(String(extensions['code'])));
  if (networkError || passing) return failure({ kind: 'unavailable' });
  // What an address asks for that nothing has: an id, a cursor.
  const isWrong = graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT');
  if (isWrong) return failure({ kind: 'notFound' });

  return failure({ kind: 'failed' });
}

function record(asking: Asking, text: string, variables: AnyVariables, answer: unknown): void {
  noteAsked(asking, text, typeof variables === 'object' ? variables : {});
  if (typeof answer === 'object' && answer !== null && 'graphVersion' in answer) {
    asking.graphVersion ??= String(answer.graphVersion);
  }
}

/**
 * The answer to an operation, for a loader.
 * @throws A failure, which the router shows in place of the page.
 */
export async function ask<Data, Variables extends AnyVariables>(
  context: Readonly<RouterContextProvider>,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const text = document.toString();
  const { data, error } = await context.get(clientContext).query<Data>(text, variables).toPromise();
  if (error) throw failureOfError(error);
  if (data === undefined) throw failure({ kind: 'failed' });
  record(context.get(askingContext), text, variables, data);
  return data;
}
