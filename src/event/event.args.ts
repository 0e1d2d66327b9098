import { ArgsType } from 'type-graphql';
import { defineFilter } from '../list/define-filter.js';
import { comesFrom, leadsTo } from '../list/filter-definition.js';
import { ListArgsOf } from '../list/list-args.js';
import { defineOrder, type OrderFields } from '../list/order-definition.js';
import { EventKind } from '../shared/enums.js';

const { filter, counts } = defineFilter('Event', {
  fields: {
    id: 'id',
    name: 'text',
    nameVi: 'text',
    kind: { words: EventKind, name: 'EventKind' },
    startsOn: 'date',
    endsOn: 'date',
    place: 'text',
  },
  relations: {
    participants: comesFrom('PARTICIPATED_IN', 'Official'),
    represented: comesFrom('REPRESENTED_AT', 'Node'),
    organizers: comesFrom('ORGANIZED', 'Organization'),
    documents: leadsTo('DISCUSSED', 'LegalDocument'),
  },
});

export const eventOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name.', always: true },
  STARTS_ON: { property: 'startsOn', kind: 'text', description: 'By first day.' },
};

@ArgsType()
export class EventListArgs extends ListArgsOf(filter, defineOrder('Event', eventOrderFields, counts)) {}
