import type { EntityType } from '../../../src/model/entity-types.js';
import { leadershipRoles, participationRoles, tenureStatuses } from '../../../src/model/kinds.js';
import { isReversed } from '../../../src/model/periods.js';
import type { RelationshipTypeDefinition } from '../../../src/model/relationship-type.js';
import {
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../../src/model/relationship-types.js';
import type { LanguageCode, Named } from '../../../src/model/sentences/language.js';
import type { Stated } from '../../../src/model/sentences/slots.js';

/** A day later than some dates of the cases and earlier than others. */
export const TODAY = '2026-11-29';

export interface SentenceCase extends Stated {
  readonly language: LanguageCode;
}

const DATES = ['2011', '2013-05', '2013-05-15', '2018-10-01', '2031-02-01'];

const names: Readonly<Record<EntityType, Readonly<Record<string, unknown>>>> = {
  Official: { name: 'Nguyễn Xuân Đường' },
  Position: {
    title: 'Chairman of the People’s Committee of Nghệ An',
    titleVi: 'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An',
  },
  Organization: { name: 'North Central Emulation Cluster', nameVi: 'Cụm thi đua các tỉnh Bắc Trung Bộ' },
  Province: { name: 'Quảng Trị', nameVi: 'Tỉnh Quảng Trị' },
  Directive: {
    title: 'Directive on further renewing emulation',
    titleVi: 'Chỉ thị về đổi mới thi đua',
    number: '34-CT/TW',
  },
  Law: { title: 'Law on Emulation and Commendation', titleVi: 'Luật Thi đua, Khen thưởng', number: '15/2003/QH11' },
  Decree: { title: 'Decree on commendation', number: '42/2010/NĐ-CP' },
  Resolution: { title: 'Resolution on the arrangement of units', number: '202/2025/QH15' },
  Agreement: { title: 'Emulation agreement of the provinces', titleVi: 'Giao ước thi đua của các tỉnh' },
  Event: { name: 'Conference of the cluster', nameVi: 'Hội nghị của cụm' },
  Award: { name: 'Excellent Emulation Flag', nameVi: 'Cờ thi đua xuất sắc' },
  Source: { title: 'An article' },
  Claim: { property: 'birthDate', value: '1962' },
};

export function entityOf(type: EntityType, more: Readonly<Record<string, unknown>> = {}): Named {
  return { id: `${type.toLowerCase()}:the-one`, type, properties: { ...names[type], ...more } };
}

/** Other entities of some types, so that no case is about one thing twice. */
const others: Readonly<Partial<Record<EntityType, Readonly<Record<string, unknown>>>>> = {
  Organization: { name: 'Party Committee of Nghệ An', nameVi: 'Tỉnh ủy Nghệ An' },
  Province: { name: 'Nghệ An', nameVi: 'Tỉnh Nghệ An' },
  Event: { name: 'Congress of delegates', nameVi: 'Đại hội đại biểu' },
  Directive: { title: 'Directive on saving', titleVi: 'Chỉ thị về tiết kiệm', number: '18/CT-TTg' },
};

/** The entities that the properties of cases name. */
export const namedEntities: ReadonlyMap<string, Named> = new Map(
  (['Position', 'Organization', 'Province', 'Resolution', 'Event'] as const).map((type) => {
    const entity = entityOf(type, others[type]);
    return [entity.id, entity];
  }),
);

const rolesOf: Readonly<Record<string, readonly string[]>> = {
  LEADS: Object.keys(leadershipRoles),
  PARTICIPATED_IN: Object.keys(participationRoles),
  REPRESENTED_AT: Object.keys(participationRoles),
};

type Properties = Readonly<Record<string, unknown>>;

function mayFollow(since: string | undefined, until: string | undefined): boolean {
  return since === undefined || until === undefined || !isReversed('exclusive', since, until);
}

/** Every way the dates of a tenure may be known. */
function tenureDates(): Properties[] {
  const optional = [undefined, ...DATES];
  return optional.flatMap((since) =>
    optional
      .filter((until) => mayFollow(since, until))
      .flatMap((until) =>
        [[], ['2016'], ['2017-03-10', '2014-07-10', '2016-04']].map((attestedOn) => ({
          ...(since !== undefined && { since }),
          ...(until !== undefined && { until }),
          ...(attestedOn.length > 0 && { attestedOn }),
        })),
      ),
  );
}

function withStatus(properties: Properties): Properties[] {
  return [properties, ...Object.keys(tenureStatuses).map((status) => ({ ...properties, status }))];
}

const NAMED: Readonly<Record<string, unknown>> = {
  actingIn: ['position:the-one'],
  onBehalfOf: 'organization:the-one',
  proposedBy: 'organization:the-one',
  by: 'resolution:the-one',
  period: 'event:the-one',
  area: 'province:the-one',
  term: '13th',
  how: 'elected',
  basis: 'first place',
  basisVi: 'xếp thứ nhất',
  subject: 'flowers',
  subjectVi: 'hoa',
  recipient: 'province:the-one',
  rank: 1,
  score: 990,
  approximate: 'BELOW',
};

function inVietnamese(name: string): Properties {
  const both = `${name}Vi`;
  return Object.hasOwn(NAMED, both) ? { [both]: NAMED[both] } : {};
}

/** Each property of a type by itself, all and none of them. */
function details(type: RelationshipType): Properties[] {
  const { properties }: RelationshipTypeDefinition = relationshipTypes[type];
  const own = Object.entries(NAMED).filter(([name]) => Object.hasOwn(properties, name));
  const pairs = own.flatMap(([name, value]) => [{ [name]: value }, { [name]: value, ...inVietnamese(name) }]);
  return [{}, Object.fromEntries(own), ...pairs];
}

function datesOf(type: RelationshipType): Properties[] {
  const { dating, properties }: RelationshipTypeDefinition = relationshipTypes[type];
  if (dating === 'year') return [{ year: 2016 }];
  if (dating === 'day') return [{}, { on: '2017-03-10' }, { on: '2017' }];
  const dates = tenureDates();
  return Object.hasOwn(properties, 'status') ? dates.flatMap(withStatus) : dates;
}

function propertiesOf(type: RelationshipType): Properties[] {
  if (type === 'ABOUT') return [{}];
  return datesOf(type).flatMap((dates) =>
    details(type).flatMap((more) =>
      (rolesOf[type] ?? [undefined]).map((role) => ({ ...dates, ...more, ...(role !== undefined && { role }) })),
    ),
  );
}

/** Facts of every type, role, status and kind of dates, in every language. */
export function sentenceCases(): SentenceCase[] {
  return relationshipTypeNames.flatMap((type) => {
    const { from, to, sameType }: RelationshipTypeDefinition = relationshipTypes[type];
    return propertiesOf(type).flatMap((properties, index) => {
      // One step further, so that not every case is between two of one type.
      const [fromType, toType] = [from[index % from.length], to[(sameType ? index : index + 1) % to.length]];
      if (fromType === undefined || toType === undefined) return [];
      const ends = { from: entityOf(fromType), to: entityOf(toType, fromType === toType ? others[toType] : {}) };
      return (['EN', 'VI'] as const).map((language) => ({ type, ...ends, properties, language }));
    });
  });
}
