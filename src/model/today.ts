const dayInVietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

const MILLISECONDS_OF_A_MINUTE = 60_000;
let told = { minute: Number.NaN, day: '' };

/**
 * Today's date where the officials are: a day begins in Vietnam seven hours before it does at Greenwich. Days begin with a
 * minute, so it is told anew once in each: every question asks for it.
 */
export function today(): string {
  const minute = Math.floor(Date.now() / MILLISECONDS_OF_A_MINUTE);
  if (minute !== told.minute) told = { minute, day: dayInVietnam.format(minute * MILLISECONDS_OF_A_MINUTE) };
  return told.day;
}
