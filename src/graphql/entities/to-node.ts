import type { EntityRecord } from '../../facts/entity-record.js';
import type { EntityType } from '../../model/entity-types.js';
import type { Node } from '../common/node.type.js';
import { Award } from './award/award.type.js';
import { Claim } from './claim/claim.type.js';
import { Event } from './event/event.type.js';
import { Agreement, Decree, Directive, Law, Resolution } from './legal-document/legal-document.type.js';
import { Official } from './official/official.type.js';
import { Organization } from './organization/organization.type.js';
import { Position } from './position/position.type.js';
import { Province } from './province/province.type.js';
import { Source } from './source/source.type.js';

/** The class of the entities of each type. */
export const nodeClasses: Readonly<Record<EntityType, new () => Node>> = {
  Official,
  Position,
  Organization,
  Province,
  Directive,
  Law,
  Decree,
  Resolution,
  Agreement,
  Event,
  Award,
  Source,
  Claim,
};

/** Turns an entity into its GraphQL object. */
export function toNode(record: EntityRecord): Node {
  return Object.assign(new nodeClasses[record.type](), record.properties);
}
