import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { neo4jUnderTest } from './neo4j-database.js';

/** Runs a statement on an empty graph, keeps nothing of what it writes, and answers the columns of its rows. */
export type ReadColumns = (text: string, parameters: object) => Promise<readonly string[]>;

interface ColumnReader {
  readonly columnsOf: ReadColumns;
  close(): Promise<void>;
}

function openEmbeddedReader(): ColumnReader {
  const database = grafeo.GrafeoDB.create();
  return {
    async columnsOf(text, parameters) {
      const transaction = database.beginTransaction();
      try {
        return (await transaction.executeCypher(text, parameters)).columns;
      } finally {
        transaction.rollback();
      }
    },
    close: async () => database.close(),
  };
}

/** The driver takes every number for a float, unless told that it is an integer. */
function withIntegers(parameters: object): object {
  return JSON.parse(JSON.stringify(parameters), (_, value) => (Number.isInteger(value) ? neo4j.int(value) : value));
}

/**
 * Asks the database itself, for the port answers rows, and an empty graph has none to read the columns from.
 * The database under test is expected to be empty.
 */
export function openColumnReader(): ColumnReader {
  const connection = neo4jUnderTest();
  if (connection === undefined) return openEmbeddedReader();
  const { uri, user, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    async columnsOf(text, parameters) {
      const session = driver.session(database === undefined ? {} : { database });
      const transaction = await session.beginTransaction();
      try {
        const result = transaction.run(text, withIntegers(parameters));
        const columns = await result.keys();
        await result;
        return columns;
      } finally {
        await transaction.rollback();
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
