/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query FindOfficials($text: String!) {\n  search(text: $text, types: [OFFICIAL], first: 8) {\n    matched\n    node {\n      __typename\n      id\n      ... on Official {\n        name\n        birthDate\n      }\n    }\n  }\n}\n\nquery RolesOfOfficial($id: ID!, $asOf: PartialDate, $first: Int!, $after: String) {\n  official(id: $id) {\n    id\n    name\n    roles(asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        ...Role\n      }\n    }\n  }\n}\n\nfragment Role on RoleEdge {\n  factId\n  since\n  until\n  attestedOn\n  certainty\n  node {\n    id\n    title\n    titleVi\n    organization(asOf: $asOf) {\n      id\n      name\n      nameVi\n    }\n  }\n  evidence {\n    paragraph\n    source {\n      id\n      title\n      language\n      publisher\n      url\n    }\n  }\n}": typeof types.FindOfficialsDocument,
};
const documents: Documents = {
    "query FindOfficials($text: String!) {\n  search(text: $text, types: [OFFICIAL], first: 8) {\n    matched\n    node {\n      __typename\n      id\n      ... on Official {\n        name\n        birthDate\n      }\n    }\n  }\n}\n\nquery RolesOfOfficial($id: ID!, $asOf: PartialDate, $first: Int!, $after: String) {\n  official(id: $id) {\n    id\n    name\n    roles(asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        ...Role\n      }\n    }\n  }\n}\n\nfragment Role on RoleEdge {\n  factId\n  since\n  until\n  attestedOn\n  certainty\n  node {\n    id\n    title\n    titleVi\n    organization(asOf: $asOf) {\n      id\n      name\n      nameVi\n    }\n  }\n  evidence {\n    paragraph\n    source {\n      id\n      title\n      language\n      publisher\n      url\n    }\n  }\n}": types.FindOfficialsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindOfficials($text: String!) {\n  search(text: $text, types: [OFFICIAL], first: 8) {\n    matched\n    node {\n      __typename\n      id\n      ... on Official {\n        name\n        birthDate\n      }\n    }\n  }\n}\n\nquery RolesOfOfficial($id: ID!, $asOf: PartialDate, $first: Int!, $after: String) {\n  official(id: $id) {\n    id\n    name\n    roles(asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        ...Role\n      }\n    }\n  }\n}\n\nfragment Role on RoleEdge {\n  factId\n  since\n  until\n  attestedOn\n  certainty\n  node {\n    id\n    title\n    titleVi\n    organization(asOf: $asOf) {\n      id\n      name\n      nameVi\n    }\n  }\n  evidence {\n    paragraph\n    source {\n      id\n      title\n      language\n      publisher\n      url\n    }\n  }\n}"): (typeof documents)["query FindOfficials($text: String!) {\n  search(text: $text, types: [OFFICIAL], first: 8) {\n    matched\n    node {\n      __typename\n      id\n      ... on Official {\n        name\n        birthDate\n      }\n    }\n  }\n}\n\nquery RolesOfOfficial($id: ID!, $asOf: PartialDate, $first: Int!, $after: String) {\n  official(id: $id) {\n    id\n    name\n    roles(asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        ...Role\n      }\n    }\n  }\n}\n\nfragment Role on RoleEdge {\n  factId\n  since\n  until\n  attestedOn\n  certainty\n  node {\n    id\n    title\n    titleVi\n    organization(asOf: $asOf) {\n      id\n      name\n      nameVi\n    }\n  }\n  evidence {\n    paragraph\n    source {\n      id\n      title\n      language\n      publisher\n      url\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;