import { type ApiTokenRecord, createApiToken } from '../access/api-token.js';
import { TokenFile } from '../access/token-file.js';
import { isRole, type Role, roles } from '../access/viewer.js';
import { readConfig } from '../config.js';
import { type Command, type Invocation, textOption } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';

const ROLES = `${roles.slice(0, -1).join(', ')} or ${roles.at(-1)}`;

function roleOf(invocation: Invocation): Role {
  const role = textOption(invocation, 'role');
  if (role !== undefined && isRole(role)) return role;
  throw new UsageError(`token create needs a role: --role ${ROLES}.`);
}

function expiryOf(invocation: Invocation): Date | undefined {
  const days = textOption(invocation, 'days');
  if (days === undefined) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(days)) throw new UsageError('--days is a whole number from 1 to 99999.');
  return new Date(Date.now() + Number(days) * 24 * 60 * 60 * 1000);
}

async function create(file: TokenFile, name: string, invocation: Invocation): Promise<ExitCode> {
  if (name.length > 100) throw new UsageError('The name of a token has at most 100 characters.');
  const { token, record } = createApiToken(name, [roleOf(invocation)], expiryOf(invocation));
  await file.add(record);
  const { stdout, stderr } = invocation.terminal;
  if (invocation.options['json']) stdout.write(`${JSON.stringify({ token, ...withoutHash(record) })}\n`);
  else {
    stdout.write(`${token}\n`);
    stderr.write(`Shown once and not stored: ${file.path} holds its hash. Revoke it with: token revoke ${record.id}\n`);
  }
  return exitCodes.OK;
}

function withoutHash({ hash: _, ...record }: ApiTokenRecord): Omit<ApiTokenRecord, 'hash'> {
  return record;
}

async function list(file: TokenFile, { terminal, options }: Invocation): Promise<ExitCode> {
  for (const record of (await file.records()).values()) {
    const { id, name, roles: held, expiresAt = 'never' } = record;
    const line = `${id}  ${held.join(',')}  expires ${expiresAt}  ${name}`;
    terminal.stdout.write(`${options['json'] ? JSON.stringify(withoutHash(record)) : line}\n`);
  }
  return exitCodes.OK;
}

async function revoke(file: TokenFile, id: string, { terminal }: Invocation): Promise<ExitCode> {
  if (await file.revoke(id)) {
    terminal.stdout.write(`${id} is revoked\n`);
    return exitCodes.OK;
  }
  terminal.stderr.write(`There is no token ${id} in ${file.path}: «token list» shows those that are valid.\n`);
  return exitCodes.FAILED;
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const [action, subject, unexpected] = invocation.positionals;
  if (unexpected !== undefined) throw new UsageError(`token takes one name: put «${subject} ${unexpected}» in quotes.`);
  const file = new TokenFile(readConfig().access.tokenFile, (problem) => {
    invocation.terminal.stderr.write(`${problem}\n`);
  });
  if (action === 'list' && subject === undefined) return list(file, invocation);
  if (action === 'create' && subject !== undefined) return create(file, subject, invocation);
  if (action === 'revoke' && subject !== undefined) return revoke(file, subject, invocation);
  throw new UsageError('token takes: create NAME --role ROLE, list, or revoke ID.');
}

export const tokenCommand: Command = {
  name: 'token',
  usage: 'create NAME | list | revoke ID',
  summary: 'creates, lists and revokes API tokens, even while the service runs',
  options: {
    role: { type: 'string', value: 'ROLE', description: `The role of its holder: ${ROLES}.` },
    days: { type: 'string', value: 'N', description: 'How many days it is valid; forever if left out.' },
    json: { type: 'boolean', description: 'Print JSON, one token per line.' },
  },
  examples: [
    { command: 'token create "An of the archive" --role editor --days 365', does: 'print a new token, once' },
    { command: 'token list', does: 'show names, roles and expiry, without secrets' },
    { command: 'token revoke 0123456789abcdef', does: 'at once, even for the running service' },
  ],
  run,
};
