import type { GraphQLRequestContext } from '@apollo/server';
import type { FormattedExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Context } from '../../graphql/context.js';
import type { Variables } from '../../graphql/execution/complete.js';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A request whose document holds the operation that is asked for. */
export interface ResolvedRequest extends Pick<GraphQLRequestContext<Context>, 'schema' | 'contextValue'> {
  readonly document: NonNullable<GraphQLRequestContext<Context>['document']>;
  readonly operation: OperationDefinitionNode;
  /** As its operation takes them; undefined if they do not fit, which the execution reports. */
  readonly variables: Variables | undefined;
}

/** A response before it is sent. */
export interface OutgoingResponse extends Pick<GraphQLRequestContext<Context>['response'], 'http'> {
  readonly result: Writable<FormattedExecutionResult>;
}
