// The closed vocabularies of the graph. GraphQL, the dataset format and the stores use the same words.

/** The words of a closed vocabulary, each with its meaning. */
export type Vocabulary = Readonly<Record<string, string>>;

export const positionKinds = {
  PARTY: 'In the Communist Party or another party.',
  STATE: 'In the executive: government, ministries, people’s committees.',
  ASSEMBLY: 'In the National Assembly.',
  COUNCIL: 'In a people’s council or an advisory council.',
  CLUSTER: 'In an emulation cluster.',
  MASS_ORGANIZATION: 'In a mass organization, such as the Youth Union.',
  MILITARY: 'In the armed forces.',
  JUDICIAL: 'In a court or procuracy.',
  OTHER: 'Anywhere else.',
} as const;

export const organizationKinds = {
  PARTY: 'A party, one of its committees or commissions.',
  GOVERNMENT: 'A government, ministry or people’s committee.',
  ASSEMBLY: 'A parliament, one of its committees or delegations, or a people’s council.',
  COUNCIL: 'An advisory council.',
  EMULATION_CLUSTER: 'A group of provinces or agencies that compete in emulation movements and rank each other.',
  MASS_ORGANIZATION: 'A mass organization.',
  MILITARY: 'A unit of the armed forces.',
  JUDICIAL: 'A court or procuracy.',
  PRESS: 'A newspaper or broadcaster.',
  OTHER: 'Any other organization.',
} as const;

export const eventKinds = {
  CONFERENCE: 'A conference or review meeting.',
  CONGRESS: 'A congress of delegates.',
  SESSION: 'A session of an assembly or council.',
  TERM: 'A term of an assembly or council, from one election to the next: a legislative period.',
  CEREMONY: 'A ceremony.',
  SIGNING: 'The signing of an agreement.',
  ELECTION: 'An election.',
  OTHER: 'Any other event.',
} as const;

export const awardKinds = {
  FLAG: 'An emulation flag.',
  CERTIFICATE_OF_MERIT: 'A certificate of merit.',
  MEDAL: 'A medal.',
  ORDER: 'An order.',
  TITLE: 'An honorary or emulation title.',
} as const;

export const tenureStatuses = {
  ONGOING: 'A source says that it has not ended.',
  ENDED: 'A source says that it has ended, whether or not the day is known.',
  UNKNOWN: 'No source says whether it has ended.',
} as const;

export const leadershipRoles = {
  HEAD: 'Leads the organization that year.',
  DEPUTY: 'Is its deputy leader that year.',
} as const;

export const participationRoles = {
  OPENED: 'Opened the event.',
  CHAIRED: 'Chaired it alone.',
  CO_CHAIRED: 'Chaired it together with others.',
  ATTENDED: 'Attended it.',
  SPOKE: 'Gave a speech at it.',
  REPORTED: 'Presented a report at it.',
  PRESENTED: 'Presented something else at it, such as flowers or an award.',
  SIGNED: 'Signed a document at it.',
} as const;

export const approximations = {
  BELOW: 'The source says «nearly»: it was less, by a little.',
  ABOUT: 'The source says «about»: it may have been less or more, by a little.',
  ABOVE: 'The source says «over»: it was more, by a little.',
} as const;

export const topicKinds = {
  AGREED: 'The participants agreed on it.',
  REQUESTED: 'A participant asked for it.',
} as const;

/** The keys of a vocabulary or table, in order, as a non-empty tuple, which zod enums require. */
export function wordsOf<T extends object>(vocabulary: T): [keyof T & string, ...(keyof T & string)[]] {
  const [first, ...rest] = Object.keys(vocabulary) as (keyof T & string)[];
  if (first === undefined) throw new TypeError('A vocabulary needs at least one word.');
  return [first, ...rest];
}
