const dayInVietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

const MILLISECONDS_OF_A_MINUTE = 60_000;
let cached = { minute: Number.NaN, day: '' };

/** Today's date in Vietnam, where the officials are. Every question asks for it, so it is computed once a minute. */
export function today(): string {
  const minute = Math.floor(Date.now() / MILLISECONDS_OF_A_MINUTE);
  if (minute !== cached.minute) cached = { minute, day: dayInVietnam.format(minute * MILLISECONDS_OF_A_MINUTE) };
  return cached.day;
}
