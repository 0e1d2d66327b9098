import { ArgsType } from 'type-graphql';
import { EventKind } from '../../common/enums.js';
import { defineFilter } from '../../reading/list/define-filter.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { ListArgsOf } from '../../reading/list/list-args.js';
import { defineOrder, type OrderFields } from '../../reading/list/order-definition.js';

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
