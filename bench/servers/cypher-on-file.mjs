// The embedded database's own executeCypher behind node:http.
import { createRequire } from 'node:module';
import { answerCypher } from './answer-cypher.mjs';

// The same copy of the database that the project uses.
/** @type {typeof import('@grafeo-db/js')} */
const { GrafeoDB } = createRequire(new URL('../../package.json', import.meta.url))('@grafeo-db/js');
const database = GrafeoDB.create(process.env['GRAPH_FILE'] ?? '');

answerCypher(async (text, parameters) => (await database.executeCypher(text, parameters)).toArray(), 'embedded');
process.on('SIGTERM', () => {
  database.close();
  process.exit();
});
