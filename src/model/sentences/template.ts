/**
 * A sentence with slots, as `{from} opened {to}[, on behalf of {onBehalfOf}]`. A part in brackets is left out where
 * nothing is known for one of its slots.
 */
export type Template = string;

/** Templates for one thing to say, the fullest first: the first whose slots outside brackets are known is used. */
export type Templates = Template | readonly Template[];

/** What is known for a slot; undefined if nothing is. */
export type Fill = (slot: string) => string | undefined;

type Token = { readonly text: string } | { readonly slot: string };
interface Part {
  readonly optional: boolean;
  readonly tokens: readonly Token[];
}

const PART = /\[([^\]]*)\]|([^[]+)/g;
const TOKEN = /\{([^}]*)\}|([^{]+)/g;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(([, slot, words = '']) => (slot === undefined ? { text: words } : { slot }));
}

const parsed = new Map<Template, readonly Part[]>();

function partsOf(template: Template): readonly Part[] {
  let parts = parsed.get(template);
  if (parts === undefined) {
    parts = [...template.matchAll(PART)].map(([, optional, required = '']) => ({
      optional: optional !== undefined,
      tokens: tokensOf(optional ?? required),
    }));
    parsed.set(template, parts);
  }
  return parts;
}

function fillPart({ optional, tokens }: Part, fill: Fill): string | undefined {
  let filled = '';
  for (const token of tokens) {
    const words = 'text' in token ? token.text : fill(token.slot);
    if (words === undefined) return optional ? '' : undefined;
    filled += words;
  }
  return filled;
}

/** Values go in as they are: a name may itself look like a slot. */
function fillOne(template: Template, fill: Fill): string | undefined {
  let filled = '';
  for (const part of partsOf(template)) {
    const words = fillPart(part, fill);
    if (words === undefined) return undefined;
    filled += words;
  }
  return filled;
}

export function listOf(templates: Templates): readonly Template[] {
  return typeof templates === 'string' ? [templates] : templates;
}

/**
 * The first of the templates that can be filled.
 * @throws {TypeError} if none can: the last one must need nothing that may be unknown.
 */
export function fillFirst(templates: Templates, fill: Fill): string {
  for (const template of listOf(templates)) {
    const filled = fillOne(template, fill);
    if (filled !== undefined) return filled;
  }
  throw new TypeError(`Nothing is known for the last template: ${listOf(templates).at(-1)}`);
}

/** The slots of a template, to check tables by. */
export function slotsIn(template: Template): string[] {
  return partsOf(template).flatMap(({ tokens }) => tokens.flatMap((token) => ('slot' in token ? [token.slot] : [])));
}
