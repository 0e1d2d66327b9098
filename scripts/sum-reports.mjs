#!/usr/bin/env node
// Sums up vitest's JSON reports var/reports/NAME.json: each test that failed, once or for good, with its message, then one line:
// «N passed, N failed», with skipped tests if any.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const MESSAGE_LENGTH = 1500;

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'var/reports');

function read(name) {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'));
  } catch (error) {
    // A run without a report failed before its first test; ignored, it would look like a smaller green run.
    console.error(`${name}: no report (${error.message}); counted as one failure. Its output above says why.`);
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}

/** Counts files that failed outside tests, in an import or a hook: vitest reports no failed test for them. */
function failedOutsideTests({ testResults = [] }) {
  const blameless = (file) => file.assertionResults.every((test) => test.status !== 'failed');
  return testResults.filter((file) => file.status === 'failed' && blameless(file)).length;
}

/** What failed and why, at the end of the output, where a reader looks and where a cut leaves it. */
function tellFailures(name, { testResults = [] }) {
  for (const file of testResults) {
    const failing = file.assertionResults.filter(({ failureMessages }) => failureMessages.length > 0);
    const isFailedOutside = file.status === 'failed' && failing.every(({ status }) => status !== 'failed');
    const outside = { status: 'failed', fullName: 'outside its tests', failureMessages: [file.message] };
    for (const { status, fullName, failureMessages } of [...failing, ...(isFailedOutside ? [outside] : [])]) {
      const outcome = status === 'failed' ? 'failed' : 'passed only when tried again';
      console.error(`${name}: ${relative(root, file.name)}: ${fullName}: ${outcome}`);
      console.error(failureMessages.join('\n').slice(0, MESSAGE_LENGTH));
    }
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of process.argv.slice(2)) {
  const report = read(name);
  tellFailures(name, report);
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + failedOutsideTests(report);
  total.skipped += (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
