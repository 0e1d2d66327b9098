// Hand-written Cypher behind node:http: what one would write who needs these four answers and nothing else.
import neo4j from 'neo4j-driver';
import { answerCypher } from './answer-cypher.mjs';
import { openDriver } from './neo4j-driver.mjs';

const driver = openDriver();

answerCypher(async (text, parameters) => {
  const { records } = await driver.executeQuery(text, parameters, { routing: neo4j.routing.READ });
  return records.map((record) => record.toObject());
}, 'neo4j');
