import type { GraphQLFormattedError } from 'graphql';
import { shorten } from '../shorten.js';
import type { OutgoingResponse } from './request-stages.js';

// What is wrong with a document can be said a hundred times, each time with its longest name: an answer to a request that
// takes no work must not be larger than the request.

/** How many errors a client is told of, and how many places of one. */
const MOST = 5;
const LONGEST_MESSAGE = 500;
const LONGEST_PATH = 300;
/** In bytes of JSON; what is around the errors has the rest of 4 kB. */
const MOST_BYTES = 3600;

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/**
 * An error that tells as much as a person reads, however long what it speaks of is. The problems of a mutation stay whole:
 * each is of a part of its input, and is mended there.
 */
function boundedError({ message, locations, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message: shorten(message, LONGEST_MESSAGE),
    ...(locations && { locations: locations.slice(0, MOST) }),
    ...(path && sizeOf(path) <= LONGEST_PATH && { path }),
    ...(extensions && {
      extensions: Object.fromEntries(
        Object.entries(extensions).map(([key, value]) => [
          key,
          typeof value === 'string' ? shorten(value, LONGEST_PATH) : value,
        ]),
      ),
    }),
  };
}

function tellingOfMore(errors: readonly GraphQLFormattedError[], more: number): readonly GraphQLFormattedError[] {
  if (more === 0) return errors;
  return errors.map((error, index) =>
    index < errors.length - 1
      ? error
      : {
          ...error,
          message: `${error.message} (The first ${errors.length} errors; ${more} more were found.)`,
          extensions: { ...error.extensions, moreErrors: more },
        },
  );
}

/** The errors of a document that was not run, within 4 kB; the last one tells how many more there are. */
export function boundedErrors(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const bounded = errors.slice(0, MOST).map(boundedError);
  let count = bounded.length;
  while (count > 1 && sizeOf(bounded.slice(0, count)) > MOST_BYTES) count -= 1;
  return tellingOfMore(bounded.slice(0, count), errors.length - count);
}

/** Keeps answers short that hold nothing but errors, and each error of the others. */
export function boundErrors({ result }: OutgoingResponse): void {
  const { errors, data } = result;
  if (errors === undefined) return;
  const isRejected = data === undefined || data === null;
  result.errors = isRejected ? boundedErrors(errors) : errors.map(boundedError);
  if (isRejected) delete result.extensions?.['warnings'];
}
