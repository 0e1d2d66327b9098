import type { EntityType, entityTypes } from '../entity-types.js';
import type { approximations, leadershipRoles, participationRoles, Vocabulary } from '../kinds.js';
import type { PartialDate } from '../partial-date.js';
import type { RelationshipType, relationshipTypes } from '../relationship-types.js';
import type { ReasonStatements } from './reason-statements.js';
import type { Templates } from './template.js';
import type { Objection, TenureShape } from './tenure-shape.js';

/** The languages that facts are told in. */
export const languages = {
  EN: 'English.',
  VI: 'Vietnamese.',
} as const satisfies Vocabulary;
export type LanguageCode = keyof typeof languages;

/** An entity that a sentence names. */
export interface Named {
  readonly id: string;
  readonly type: EntityType;
  readonly properties: Readonly<Record<string, unknown>>;
}

type DatedBy<D extends string> = {
  [T in RelationshipType]: (typeof relationshipTypes)[T]['dating'] extends D ? T : never;
}[RelationshipType];

/** The types whose facts hold from one day until another. */
export type TenureType = Exclude<DatedBy<'tenure'>, 'ABOUT'>;

/** The clauses of a tenure, without its dates. */
export interface TenureClauses {
  /** Of what is over, or may be. */
  readonly past: Templates;
  /** Of what holds as a rule, and of what a source says has not ended. */
  readonly present: Templates;
  /** Of what has held since some day and holds still. */
  readonly perfect: Templates;
  /** Of what is to begin. */
  readonly planned: Templates;
  /** Of what holds already or is to begin, if verbs tell the one or the other. */
  readonly either?: Templates;
  /** Of what is over where no date tells it, if verbs alone do not. */
  readonly once?: Templates;
  /** Of what may hold still or be over, if verbs tell the one or the other. */
  readonly recorded?: Templates;
  /** That it is to hold on, where the language says so beside the date. */
  readonly remains?: Templates;
  readonly began: Templates;
  readonly ended: Templates;
  /** That it has ended, as a clause, if the language says it of each type in its own words. */
  readonly over?: Templates;
  /** That it does not hold any more, where no source says that it ended, if the language says that in other words. */
  readonly lapsed?: Templates;
  /** That nobody knows whether it has ended. */
  readonly doubt: Templates;
  /** That it still held, as a continuation. */
  readonly still: Templates;
  /** That it held already, as a continuation, if the language says so beside the date. */
  readonly already?: Templates;
}

type Roles = {
  readonly LEADS: keyof typeof leadershipRoles;
  readonly PARTICIPATED_IN: keyof typeof participationRoles;
  readonly REPRESENTED_AT: keyof typeof participationRoles;
};

/** The facts that are told by what was done. */
export type RoleType = keyof Roles;
export type RoleStatements = { readonly [T in RoleType]: Readonly<Record<Roles[T], Templates>> };

/** The facts that are told in one way. */
export type PlainType = Exclude<RelationshipType, TenureType | RoleType>;

const ownDates = ['birthDate', 'deathDate', 'foundedOn', 'dissolvedOn', 'validFrom', 'validUntil'] as const;
const documentDates = ['issuedOn', 'effectiveOn', 'startsOn', 'endsOn', 'publishedOn'] as const;

/** The properties that date an entity itself. */
export const ownDateNames = [...ownDates, ...documentDates] as const;
export type OwnDate = (typeof ownDateNames)[number];

type KeysOf<U> = U extends unknown ? keyof U : never;

/** Every property that an entity may have. */
export type EntityProperty = KeysOf<(typeof entityTypes)[EntityType]['properties']>;

/** How near a stated number is to the real one. */
export type Nearness = 'EXACT' | keyof typeof approximations;

/** What is said when a date is still to come, beside what is said when it is past. */
export interface DateStatement {
  readonly past: Templates;
  readonly ahead: Templates;
}

/** What the sentences about conflicts say. */
export interface ConflictStatements {
  readonly TWO_HOLDERS: Readonly<Record<'DEFINITE' | 'POSSIBLE', Templates>>;
  readonly OVERLAPPING_TERMS: Readonly<Record<'DEFINITE' | 'POSSIBLE', Templates>>;
  readonly SOURCES_DISAGREE: Templates;
  readonly REVERSED: Templates;
  readonly BEYOND_BOUNDS: Templates;
}

/** What is said beside a name, not as a sentence. */
export interface BriefStatements {
  readonly born: Templates;
  readonly died: Templates;
  readonly since: Templates;
  readonly until: Templates;
  /** What closes a list that does not show all. */
  readonly more: Templates;
}

/** The words that templates are filled with. */
export interface Words {
  /** An entity's name as the middle of a sentence has it, with its article. */
  readonly name: (entity: Named) => string;
  /** The name alone. */
  readonly title: (entity: Named) => string;
  /** The name alone, as a title that somebody holds. */
  readonly office: (position: Named) => string;
  /** The position as what belongs to something, where its title is the name of a person. */
  readonly post?: (position: Named) => string | undefined;
  /** What somebody does who holds a position that is named already, where the language has several words for it. */
  readonly duty?: (position: Named) => string;
  /** The verb for holding a position, where the language has several. */
  readonly holding?: (position: Named) => string;
  /** What the sentence has named already, if a pronoun may stand for it. */
  readonly again?: (entity: Named) => string;
  /** How a document comes about. */
  readonly issued: (document: Named) => string;
  /** A date by itself: «10 March 2017». */
  readonly date: (date: PartialDate) => string;
  /** A date as when something happened: «on 10 March 2017». */
  readonly when: (date: PartialDate) => string;
  /** The time between two dates: «from 2011 until May 2013». */
  readonly span: (since: PartialDate, until: PartialDate) => string;
  readonly list: (items: readonly string[]) => string;
  /** The positions that somebody is named by. */
  readonly titles: (items: readonly string[]) => string;
  /** The dates something held on, and how many more there are. */
  readonly dates: (dates: readonly PartialDate[], more: number) => string;
  /** What closes a list of positions that does not name all. */
  readonly more: (count: number) => string;
  readonly points: (value: number) => string;
  readonly rank: (rank: number) => string;
  /** The term of an organization, as «13th». */
  readonly term: (term: string) => string;
  /** What a member is, by the role that a source gives in words. */
  readonly member: (role: string | undefined) => string;
  /** How something came about, which sources give in words, if the language has a verb for it. */
  readonly manner: (how: string) => string | undefined;
  /** Where words are kept in this language first, and in which other: `subjectVi` for `subject`. */
  readonly keptAs: (property: string) => readonly [own: string, other: string];
  /** Words of a source or a curator as they stand. */
  readonly quote: (text: string) => string;
}

/** All that is said about facts, in one language. */
export interface Language {
  readonly tenures: Readonly<Record<TenureType, TenureClauses>>;
  /** Of a position in the legislature, which is not one of the province that it represents. */
  readonly mandates: TenureClauses;
  /** How the dates of a tenure are told, around a clause. */
  readonly shapes: Readonly<Record<TenureShape, Templates>>;
  readonly roles: RoleStatements;
  /** Of a role that this version of the program does not know. */
  readonly otherRoles: Readonly<Record<RoleType, Templates>>;
  readonly plain: Readonly<Record<PlainType, Templates>>;
  /** What sources say against the dates of a fact, as a clause. */
  readonly objections: Readonly<Record<Objection | 'BOTH', Templates>>;
  /** A province as what a position or an authority is of. */
  readonly units: Templates;
  /** What says which of several times of an entity is meant. */
  readonly eras: Templates;
  /** When an event or a document was, behind its name. */
  readonly occasions: Templates;
  readonly ownDates: Readonly<Record<OwnDate, DateStatement>>;
  readonly conflicts: ConflictStatements;
  readonly brief: BriefStatements;
  /** What links in a chain state that surely never held at once. */
  readonly notAtOnce: Templates;
  readonly reasons: ReasonStatements;
  /** That a source tells of an entity. */
  readonly mention: Templates;
  /** A judgement that two entities are not one. */
  readonly distinct: Templates;
  readonly score: Readonly<Record<Nearness, Templates>>;
  readonly properties: Readonly<Record<EntityProperty, string>>;
  readonly words: Words;
}
