import { deepStrictEqual } from 'node:assert/strict';
import { Connection } from './measure/ask.mjs';
import { startServer } from './servers/start-server.mjs';

const ANSWERS_TO_COMPARE = 40;

/**
 * The answers of one server to the first questions of each pool.
 * @param {import('./servers/contenders.mjs').Contender} contender
 * @param {readonly { operation: import('./operations/operation.mjs').Operation<any>, variables: object[] }[]} questions
 * @param {string} graphFile
 */
async function answersOf(contender, questions, graphFile) {
  const server = await startServer(contender.file, contender.environment(graphFile));
  const connection = new Connection(server.url);
  const answers = [];
  try {
    for (const { operation, variables } of questions) {
      for (const each of variables.slice(0, ANSWERS_TO_COMPARE)) {
        const data = await connection.data(contender.body(operation, each));
        answers.push({ operation: operation.name, variables: each, answer: contender.answer(data, operation, each) });
      }
    }
  } finally {
    await connection.close();
    await server.stop();
  }
  return answers;
}

/**
 * Asks every server the same and compares what they answer.
 * @param {readonly import('./servers/contenders.mjs').Contender[]} contenders
 * @param {Parameters<typeof answersOf>[1]} questions
 * @param {string} graphFile
 * @throws {Error} that shows the first difference
 */
export async function checkSameAnswers(contenders, questions, graphFile) {
  let reference;
  for (const contender of contenders) {
    const answers = await answersOf(contender, questions, graphFile);
    reference ??= { name: contender.name, answers };
    const message = `${contender.name} does not answer what ${reference.name} answers`;
    for (const [index, answer] of answers.entries()) {
      try {
        deepStrictEqual(answer, reference.answers[index]);
      } catch (error) {
        throw new Error(`${message}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  process.stderr.write(`${contenders.length} servers gave the same ${reference?.answers.length ?? 0} answers\n`);
}
