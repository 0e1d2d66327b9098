import { createServer } from 'node:http';
import { operations } from '../operations/operation.mjs';

/**
 * The least that can stand between a store and HTTP: reads a body, runs the operation's Cypher, writes the answer.
 * @param {import('../operations/operation.mjs').Run} run
 * @param {'neo4j' | 'embedded'} store
 */
export function answerCypher(run, store) {
  const byName = new Map(operations.map((operation) => [operation.name, operation]));

  /** @param {string} body */
  async function answer(body) {
    const { query, variables } = JSON.parse(body);
    const operation = byName.get(query);
    if (operation === undefined) throw new Error(`There is no operation ${query}.`);
    return JSON.stringify({ data: await operation.cypher(run, variables, store) });
  }

  const server = createServer({ noDelay: true }, (request, response) => {
    /** @type {Buffer[]} */
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      answer(Buffer.concat(chunks).toString('utf8')).then(
        (text) => {
          const length = Buffer.byteLength(text);
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': length }).end(text);
        },
        (error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] })),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address?.port}/graphql\n`);
  });
}
