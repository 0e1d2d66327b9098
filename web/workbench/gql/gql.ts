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
    "fragment Named on Node {\n  __typename\n  id\n  ... on Official {\n    name\n  }\n  ... on Position {\n    title\n    titleVi\n  }\n  ... on Organization {\n    name\n    nameVi\n  }\n  ... on Province {\n    name\n    nameVi\n    validUntil\n  }\n  ... on Event {\n    name\n    nameVi\n  }\n  ... on Award {\n    name\n    nameVi\n  }\n  ... on LegalDocument {\n    number\n    title\n    titleVi\n  }\n  ... on Source {\n    title\n    publisher\n    publishedOn\n  }\n  ... on Claim {\n    property\n    value\n  }\n}\n\nfragment Described on Node {\n  ...Named\n  ... on Official {\n    birthDate\n    roles(first: 2) {\n      edges {\n        factId\n        since\n        until\n        node {\n          __typename\n          id\n          title\n          titleVi\n        }\n      }\n    }\n  }\n  ... on Organization {\n    foundedOn\n    dissolvedOn\n  }\n  ... on Province {\n    validFrom\n  }\n  ... on Event {\n    startsOn\n  }\n  ... on LegalDocument {\n    issuedOn\n  }\n}": typeof types.NamedFragmentDoc,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    matched\n    node {\n      ...Described\n    }\n  }\n}": typeof types.SearchDocument,
    "query Start {\n  statistics {\n    factCount\n    entities {\n      type\n      total\n    }\n  }\n}": typeof types.StartDocument,
};
const documents: Documents = {
    "fragment Named on Node {\n  __typename\n  id\n  ... on Official {\n    name\n  }\n  ... on Position {\n    title\n    titleVi\n  }\n  ... on Organization {\n    name\n    nameVi\n  }\n  ... on Province {\n    name\n    nameVi\n    validUntil\n  }\n  ... on Event {\n    name\n    nameVi\n  }\n  ... on Award {\n    name\n    nameVi\n  }\n  ... on LegalDocument {\n    number\n    title\n    titleVi\n  }\n  ... on Source {\n    title\n    publisher\n    publishedOn\n  }\n  ... on Claim {\n    property\n    value\n  }\n}\n\nfragment Described on Node {\n  ...Named\n  ... on Official {\n    birthDate\n    roles(first: 2) {\n      edges {\n        factId\n        since\n        until\n        node {\n          __typename\n          id\n          title\n          titleVi\n        }\n      }\n    }\n  }\n  ... on Organization {\n    foundedOn\n    dissolvedOn\n  }\n  ... on Province {\n    validFrom\n  }\n  ... on Event {\n    startsOn\n  }\n  ... on LegalDocument {\n    issuedOn\n  }\n}": types.NamedFragmentDoc,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    matched\n    node {\n      ...Described\n    }\n  }\n}": types.SearchDocument,
    "query Start {\n  statistics {\n    factCount\n    entities {\n      type\n      total\n    }\n  }\n}": types.StartDocument,
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
export function graphql(source: "fragment Named on Node {\n  __typename\n  id\n  ... on Official {\n    name\n  }\n  ... on Position {\n    title\n    titleVi\n  }\n  ... on Organization {\n    name\n    nameVi\n  }\n  ... on Province {\n    name\n    nameVi\n    validUntil\n  }\n  ... on Event {\n    name\n    nameVi\n  }\n  ... on Award {\n    name\n    nameVi\n  }\n  ... on LegalDocument {\n    number\n    title\n    titleVi\n  }\n  ... on Source {\n    title\n    publisher\n    publishedOn\n  }\n  ... on Claim {\n    property\n    value\n  }\n}\n\nfragment Described on Node {\n  ...Named\n  ... on Official {\n    birthDate\n    roles(first: 2) {\n      edges {\n        factId\n        since\n        until\n        node {\n          __typename\n          id\n          title\n          titleVi\n        }\n      }\n    }\n  }\n  ... on Organization {\n    foundedOn\n    dissolvedOn\n  }\n  ... on Province {\n    validFrom\n  }\n  ... on Event {\n    startsOn\n  }\n  ... on LegalDocument {\n    issuedOn\n  }\n}"): (typeof documents)["fragment Named on Node {\n  __typename\n  id\n  ... on Official {\n    name\n  }\n  ... on Position {\n    title\n    titleVi\n  }\n  ... on Organization {\n    name\n    nameVi\n  }\n  ... on Province {\n    name\n    nameVi\n    validUntil\n  }\n  ... on Event {\n    name\n    nameVi\n  }\n  ... on Award {\n    name\n    nameVi\n  }\n  ... on LegalDocument {\n    number\n    title\n    titleVi\n  }\n  ... on Source {\n    title\n    publisher\n    publishedOn\n  }\n  ... on Claim {\n    property\n    value\n  }\n}\n\nfragment Described on Node {\n  ...Named\n  ... on Official {\n    birthDate\n    roles(first: 2) {\n      edges {\n        factId\n        since\n        until\n        node {\n          __typename\n          id\n          title\n          titleVi\n        }\n      }\n    }\n  }\n  ... on Organization {\n    foundedOn\n    dissolvedOn\n  }\n  ... on Province {\n    validFrom\n  }\n  ... on Event {\n    startsOn\n  }\n  ... on LegalDocument {\n    issuedOn\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    matched\n    node {\n      ...Described\n    }\n  }\n}"): (typeof documents)["query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    matched\n    node {\n      ...Described\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Start {\n  statistics {\n    factCount\n    entities {\n      type\n      total\n    }\n  }\n}"): (typeof documents)["query Start {\n  statistics {\n    factCount\n    entities {\n      type\n      total\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;