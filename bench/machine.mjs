import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { openDriver } from './servers/neo4j-driver.mjs';

/** @param {string} name a package the benchmark depends on */
function versionOf(name) {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'));
  return lock.packages[`node_modules/${name}`].version;
}

async function neo4jVersion() {
  const driver = openDriver();
  try {
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD name, versions, edition RETURN *');
    const [kernel] = records.filter((record) => record.get('name') === 'Neo4j Kernel');
    return `${kernel?.get('versions')[0]} ${kernel?.get('edition')}`;
  } finally {
    await driver.close();
  }
}

/** What the figures were measured on. */
export async function describeMachine() {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
    neo4j: await neo4jVersion(),
    peer: `@neo4j/graphql ${versionOf('@neo4j/graphql')} on @apollo/server ${versionOf('@apollo/server')}`,
    day: new Date().toISOString().slice(0, 10),
  };
}
