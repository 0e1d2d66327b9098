import { ClientError } from '../../../model/errors.js';
import { fold } from '../../../model/fold.js';
import type { PartialDate } from '../../../model/partial-date.js';

/** A person or thing that may already be in the graph. */
export interface Description {
  /** The described entity, if it is in the graph: neither it nor what was judged not to be the same is a candidate. */
  readonly id?: string | null;
  /** The label of the candidates: `Official`, or `Entity` for any type. */
  readonly label: string;
  readonly name: string;
  readonly birthDate: PartialDate | null;
  /** Titles or ids. */
  readonly positions: readonly string[];
  /** Names or ids. */
  readonly organizations: readonly string[];
  /** Names or ids. */
  readonly provinces: readonly string[];
}

export const MAXIMUM_DESCRIPTIONS = 100;
export const MAXIMUM_TEXT_LENGTH = 500;
export const MAXIMUM_TEXTS = 20;

function checkText(path: string, text: string): void {
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    throw new ClientError('LIMIT_EXCEEDED', `\`${path}\` is longer than ${MAXIMUM_TEXT_LENGTH} characters.`);
  }
  if (fold(text) === '') throw new ClientError('BAD_USER_INPUT', `\`${path}\` holds no letter and no digit.`);
}

function checkTexts(path: string, texts: readonly string[]): void {
  if (texts.length > MAXIMUM_TEXTS) {
    throw new ClientError(
      'LIMIT_EXCEEDED',
      `\`${path}\` holds ${texts.length} texts; at most ${MAXIMUM_TEXTS} are allowed.`,
    );
  }
  texts.forEach((text, index) => {
    checkText(`${path}[${index}]`, text);
  });
}

/**
 * @param path What error messages call the description.
 * @throws {ClientError} BAD_USER_INPUT for a text without letters or digits, LIMIT_EXCEEDED for texts that are too long
 * or too many.
 */
export function checkDescription(path: string, description: Description): void {
  checkText(`${path}.name`, description.name);
  checkTexts(`${path}.positions`, description.positions);
  checkTexts(`${path}.organization`, description.organizations);
  checkTexts(`${path}.province`, description.provinces);
}

/** @throws {ClientError} LIMIT_EXCEEDED if there are more than MAXIMUM_DESCRIPTIONS. */
export function checkNumber(path: string, count: number): void {
  if (count <= MAXIMUM_DESCRIPTIONS) return;
  throw new ClientError(
    'LIMIT_EXCEEDED',
    `\`${path}\` holds ${count} descriptions; at most ${MAXIMUM_DESCRIPTIONS} are allowed.`,
  );
}
