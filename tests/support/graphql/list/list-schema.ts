import { type Ask, answerTo } from '../ask.js';

interface TypeReference {
  readonly name: string | null;
  readonly ofType: TypeReference | null;
}

interface NamedType {
  readonly name: string;
  readonly type: TypeReference;
}

interface SchemaType {
  readonly name: string;
  readonly enumValues: readonly { readonly name: string }[] | null;
  readonly inputFields: readonly NamedType[] | null;
}

/** What the schema says of a list. */
export interface ListSchema {
  /** The words it may be sorted by. */
  readonly orders: readonly string[];
  /** The input type of its filter, and of the counts it may be sorted by. */
  readonly filter: string;
  readonly counts: string | undefined;
}

/** The fields of input types by the names of the types: the type of each field by its name. */
export type Inputs = ReadonlyMap<string, Readonly<Record<string, string>>>;

const QUERY = `{ __schema {
  queryType { fields { name args { name type { ...reference } } } }
  types { name enumValues { name } inputFields { name type { ...reference } } } } }
  fragment reference on __Type { name ofType { name ofType { name ofType { name } } } }`;

function nameOf(reference: TypeReference): string {
  return reference.name ?? (reference.ofType ? nameOf(reference.ofType) : '');
}

function typesOf(fields: readonly NamedType[] | null): Record<string, string> {
  return Object.fromEntries((fields ?? []).map(({ name, type }) => [name, nameOf(type)]));
}

/** The lists of the schema by the names of their fields, and what they are filtered by. */
export async function readListSchemas(ask: Ask): Promise<{ lists: Map<string, ListSchema>; inputs: Inputs }> {
  const { __schema } = await answerTo(ask, QUERY);
  const types = __schema.types as SchemaType[];
  const inputs: Inputs = new Map(types.map(({ name, inputFields }) => [name, typesOf(inputFields)]));
  const wordsOf = (name: string | undefined) =>
    types.find((type) => type.name === name)?.enumValues?.map((word) => word.name) ?? [];
  const lists = new Map<string, ListSchema>();
  for (const { name, args } of __schema.queryType.fields as { name: string; args: NamedType[] }[]) {
    const { orderBy, filter } = typesOf(args);
    if (orderBy === undefined || filter === undefined) continue;
    const order = inputs.get(orderBy) ?? {};
    lists.set(name, { orders: wordsOf(order['field']), filter, counts: order['count'] });
  }
  return { lists, inputs };
}
