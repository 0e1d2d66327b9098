// @neo4j/graphql on Apollo Server, as its documentation sets it up, over the same nodes and relationships.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { openDriver } from './neo4j-driver.mjs';

// Both labels, so that Neo4j finds an entity by the unique index that the project has on Entity(id).
const typeDefs = `
  type Official @node(labels: ["Official", "Entity"]) {
    id: ID!
    name: String!
    nameKey: String!
    sortKey: String!
    birthDate: String
    roles: [Position!]! @relationship(type: "HOLDS", direction: OUT, properties: "Tenure")
  }

  type Position @node(labels: ["Position", "Entity"]) {
    id: ID!
    title: String!
    kind: String!
    organizations: [Organization!]! @relationship(type: "BELONGS_TO", direction: OUT)
    provinces: [Province!]! @relationship(type: "REPRESENTS", direction: OUT)
  }

  type Organization @node(labels: ["Organization", "Entity"]) {
    id: ID!
    name: String!
    kind: String!
  }

  type Province @node(labels: ["Province", "Entity"]) {
    id: ID!
    name: String!
  }

  type Event @node(labels: ["Event", "Entity"]) {
    id: ID!
    name: String!
    startsOn: String
    participants: [Official!]! @relationship(type: "PARTICIPATED_IN", direction: IN, properties: "Participation")
  }

  type Tenure @relationshipProperties {
    id: ID!
    since: String
    until: String
    status: String
  }

  type Participation @relationshipProperties {
    id: ID!
    role: String!
  }

  extend schema @mutation(operations: []) @subscription(events: [])
`;

const comparisons = { LT: true, LTE: true, GT: true, GTE: true };
const { schema } = await readSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`${new URL('graphql', url)}\n`);

async function readSchema() {
  const features = { filters: { String: comparisons } };
  const library = new Neo4jGraphQL({ typeDefs, driver: openDriver(), features });
  return { schema: await library.getSchema() };
}
