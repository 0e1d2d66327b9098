// The classifications of Popolo, for import and export.

/** The exported word for each kind of organization, which is imported as the same kind. */
export const organizationWords = {
  PARTY: 'party',
  GOVERNMENT: 'government',
  ASSEMBLY: 'legislature',
  COUNCIL: 'council',
  EMULATION_CLUSTER: 'emulation cluster',
  MASS_ORGANIZATION: 'mass organization',
  MILITARY: 'military',
  JUDICIAL: 'court',
  PRESS: 'press',
  OTHER: 'other',
} as const;

export const eventWords = {
  CONFERENCE: 'conference',
  CONGRESS: 'congress',
  SESSION: 'session',
  TERM: 'legislative period',
  CEREMONY: 'ceremony',
  SIGNING: 'signing',
  ELECTION: 'election',
  OTHER: 'other',
} as const;

function readBack(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([kind, word]) => [word, kind]));
}

/** The kinds of organizations by the words that files use. */
export const organizationKindByWord: Readonly<Record<string, string>> = {
  ...readBack(organizationWords),
  parliament: 'ASSEMBLY',
  chamber: 'ASSEMBLY',
  committee: 'ASSEMBLY',
  faction: 'PARTY',
  'parliamentary group': 'PARTY',
  cabinet: 'GOVERNMENT',
  executive: 'GOVERNMENT',
  ministry: 'GOVERNMENT',
};

/** The kinds of events by the words that files use. */
export const eventKindByWord: Readonly<Record<string, string>> = {
  ...readBack(eventWords),
  'general election': 'ELECTION',
  'by-election': 'ELECTION',
};

/** The properties for codes of provinces by identifier scheme. */
export const codeProperties: Readonly<Record<string, 'isoCode' | 'gsoCode'>> = {
  iso_3166_2: 'isoCode',
  gso_vn: 'gsoCode',
};
