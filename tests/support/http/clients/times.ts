/** The times that the clients are asked about, beside none. */
export const TIMES = ['2012', '2017-03-10', '2022'] as const;
