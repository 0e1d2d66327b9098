import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect } from 'vitest';
import { createApiToken } from '../../src/access/api-token.js';
import { TokenFile } from '../../src/access/token-file.js';
import { endPrograms, startProgram } from '../support/cli/start-program.js';
import { test } from '../support/fixtures.js';
import { rounds } from '../support/hostile/rounds.js';
import { send } from '../support/http/send.js';

// Another program makes the questions: `pip install schemathesis`, and PYTHON names an interpreter that has it.
const python = process.env['PYTHON'] ?? 'python3';
const isThere = spawnSync(python, ['-c', 'import schemathesis']).status === 0;
const skipped = isThere ? '' : `, skipped: ${python} has no schemathesis`;

/** How it makes dates, the one scalar that it does not know. */
const HOOKS = `
import schemathesis
from hypothesis import strategies
from hypothesis_graphql import nodes

dates = strategies.sampled_from(["2017", "2017-03", "2017-03-10", "2017-02-30", "", "x"])
schemathesis.graphql.scalar("PartialDate", dates.map(nodes.String))
`;

/** What it prints, also where it fails. */
async function printedBy(command: readonly string[], folder: string): Promise<string> {
  const environment = { ...process.env, PYTHONPATH: folder, SCHEMATHESIS_HOOKS: 'hooks' };
  const running = spawn(python, command, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  return text(running.stdout);
}

afterEach(endPrograms);

test.runIf(isThere)(
  `answers what Schemathesis makes of the schema without a server error${skipped}`,
  async ({ folder }) => {
    const tokenFile = join(folder, 'tokens.jsonl');
    const { token, record } = createApiToken('schemathesis', ['admin']);
    await new TokenFile(tokenFile).add(record);
    await writeFile(join(folder, 'hooks.py'), HOOKS);
    const { url = '' } = await startProgram({
      PORT: '0',
      GRAPH_FILE: join(folder, 'graph.grafeo'),
      TOKEN_FILE: tokenFile,
      LOG_LEVEL: 'warn',
    });
    const options = [
      '--checks=not_a_server_error',
      '--phases=fuzzing',
      '--continue-on-failure',
      '--suppress-health-check=all',
    ];
    // For each of the root fields, of which there are 76.
    const examples = [
      `--max-examples=${rounds(24, 3)}`,
      `--seed=${process.env['SEED'] ?? '1'}`,
      '--generation-database=none',
    ];
    const run = ['-m', 'schemathesis.cli', 'run', `${url}/graphql`, `--header=authorization: Bearer ${token}`];
    const stdout = await printedBy([...run, ...options, ...examples], folder);
    const [, generated = '0', passed] = /(\d+) generated, (\d+) passed\s/.exec(stdout) ?? [];
    expect(Number(generated), stdout).toBeGreaterThanOrEqual(rounds(1800, 200));
    expect(passed, stdout).toBe(generated);
    expect((await send(`${url}/readyz`)).status).toBe(200);
  },
);
