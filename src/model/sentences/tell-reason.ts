import type { OutsideCode, Reason } from '../certainty-reason.js';
import { AFTER_ALL, BEFORE_ALL } from '../day-set.js';
import type { PartialDate } from '../partial-date.js';
import type { Language, LanguageCode, Named } from './language.js';
import { nameOf } from './names.js';
import { datesIn } from './slots.js';
import { say, tables } from './tell.js';
import type { Fill } from './template.js';

/** The dates that a reason may name, by their slots. */
function datesOf({ since, until, on, days }: Reason): Readonly<Record<string, PartialDate | undefined>> {
  return {
    since,
    until,
    on,
    first: days?.first === BEFORE_ALL ? undefined : days?.first,
    end: days?.end === AFTER_ALL ? undefined : days?.end,
  };
}

function fillOf(language: Language, reason: Reason, basis: string | undefined): Fill {
  const dates = datesOf(reason);
  return (slot) => {
    if (slot === 'basis') return basis;
    if (slot === 'attested') return datesIn(language, [...(reason.attestedOn ?? [])].sort());
    const [name = '', form] = slot.split('.');
    const date = dates[name];
    return date && language.words[form === 'when' ? 'when' : 'date'](date);
  };
}

/**
 * A reason in words.
 * @param basis The entity that it follows from: of another tenure, who held that. Told by its id if it is gone.
 */
export function tellReason(reason: Reason, basis: Named | undefined, languageCode: LanguageCode): string {
  const language = tables[languageCode];
  const { quote } = language.words;
  const name = basis === undefined ? reason.basis && quote(reason.basis) : nameOf(language, basis);
  return say(language.reasons.because[reason.code], fillOf(language, reason, name));
}

/** What would decide otherwise than a reason why a fact did not hold. */
export function tellDecision({ code, basis }: Reason<OutsideCode>, factId: string, language: LanguageCode): string {
  const known: Readonly<Record<string, string>> = { fact: factId, basis: basis ?? factId };
  return say(tables[language].reasons.decides[code], (slot) => known[slot]);
}
