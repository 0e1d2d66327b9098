// Hand-written Cypher behind node:http: what one would write who needs these four answers and nothing else, in one round trip each.
import neo4j from 'neo4j-driver';
import { answerCypher } from './answer-cypher.mjs';
import { openDriver } from './neo4j-driver.mjs';

const driver = openDriver();

answerCypher(async (text, parameters) => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => Object.fromEntries(record.keys.map((key, index) => [key, record.get(index)])));
  } finally {
    await session.close();
  }
}, 'neo4j');
