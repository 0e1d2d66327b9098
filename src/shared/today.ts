const dayInVietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today's date where the officials are: a day begins in Vietnam seven hours before it does at Greenwich. */
export function today(): string {
  return dayInVietnam.format(new Date());
}
