import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isPartialDate, type PartialDate } from '../../model/partial-date.js';

function parse(value: unknown, node?: ValueNode): PartialDate {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError('A PartialDate is a year, a month or a day that exists: "2017", "2017-03" or "2017-03-10".', {
    ...(node && { nodes: node }),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const PartialDateScalar = new GraphQLScalarType<PartialDate, PartialDate>({
  name: 'PartialDate',
  description:
    'An ISO 8601 date as precise as its source states it: a year `2017`, a month `2017-03` or a day `2017-03-10`. ' +
    'Years run from 0001 to 9999. A date that no calendar has, as 2017-02-30, is refused.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: (value) => parse(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
});
