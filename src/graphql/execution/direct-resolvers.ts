import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/** A resolver that needs only the parent object, the arguments and the context. */
export type DirectResolver = (source: unknown, args: Readonly<Record<string, unknown>>, context: object) => unknown;

type Storage = ReturnType<typeof getMetadataStorage>;
type ResolverMetadata = Storage['queries'][number] | Storage['fieldResolvers'][number];
type Parameter = NonNullable<ResolverMetadata['params']>[number];

/** Stored with each field of the built schema: the class and method that resolve it. */
class Origin {
  constructor(readonly metadata: ResolverMetadata) {}
}

const EXTENSION = 'officialsGraphOrigin';

function propertyOf(value: unknown, name: string | undefined): unknown {
  return name === undefined ? value : Reflect.get(Object(value), name);
}

/** Reads a parameter of a method; undefined if only TypeGraphQL can. */
function readerOf(parameter: Parameter): DirectResolver | undefined {
  switch (parameter.kind) {
    case 'root':
      return (source) => propertyOf(source, parameter.propertyName);
    case 'context':
      return (_source, _args, context) => propertyOf(context, parameter.propertyName);
    case 'args':
      return (_source, args) => args;
    case 'arg':
      return (_source, args) => args[parameter.name];
    default:
      return undefined;
  }
}

function call(target: object, methodName: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, methodName);
  if (typeof method !== 'function') throw new TypeError(`${methodName} is no method.`);
  return Reflect.apply(method, target, args);
}

/** Calls the method of a field directly; undefined if TypeGraphQL has more to do, such as middleware. */
function directResolver({ metadata }: Origin, instances: Map<unknown, object>): DirectResolver | undefined {
  const { target, methodName, params = [], middlewares = [], roles } = metadata;
  const readers = [...params].sort((left, right) => left.index - right.index).map(readerOf);
  if (middlewares.length > 0 || roles !== undefined || readers.includes(undefined)) return undefined;
  const argsOf = (given: Parameters<DirectResolver>) => readers.map((reader) => reader?.(...given));
  if (isOfObject(metadata)) return (...given) => call(Object(given[0]), methodName, argsOf(given));
  const instance: object = instances.get(target) ?? Reflect.construct(target, []);
  instances.set(target, instance);
  return (...given) => call(instance, methodName, argsOf(given));
}

/** True for a method of the object itself, false for one of a resolver class. */
function isOfObject(metadata: ResolverMetadata): boolean {
  return 'kind' in metadata && metadata.kind === 'internal';
}

/** True for a getter or a method without parameters of the object itself, which is read like a property. */
function isProperty({ metadata }: Origin): boolean {
  return isOfObject(metadata) && (metadata.params ?? []).length === 0;
}

/** Makes TypeGraphQL store the origin of each field in the next schema that it builds. */
export function rememberOrigins(): void {
  const storage = getMetadataStorage();
  for (const metadata of [...storage.queries, ...storage.fieldResolvers]) {
    if (metadata.extensions?.[EXTENSION] !== undefined) continue;
    const { target, methodName: fieldName } = metadata;
    storage.collectExtensionsFieldMetadata({ target, fieldName, extensions: { [EXTENSION]: new Origin(metadata) } });
  }
}

/**
 * The resolvers of a schema without TypeGraphQL's wrappers, which copy arguments into instances, look up each parameter
 * and await a validation that is switched off: some microseconds for each field of each response. A field with a resolver
 * but without an entry here must be resolved by its wrapper.
 */
export function directResolversOf(schema: GraphQLSchema): ReadonlyMap<GraphQLField<unknown, unknown>, DirectResolver> {
  const resolvers = new Map<GraphQLField<unknown, unknown>, DirectResolver>();
  const instances = new Map<unknown, object>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const origin = field.extensions[EXTENSION];
      if (!(origin instanceof Origin) || isProperty(origin)) continue;
      const resolver = directResolver(origin, instances);
      if (resolver !== undefined) resolvers.set(field, resolver);
    }
  }
  return resolvers;
}
