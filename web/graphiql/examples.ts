export interface Example {
  name: string;
  question: string;
  /** The question in Vietnamese. */
  questionVi: string;
  notes: string;
  query: string;
  variables: string;
}

const queries = import.meta.glob<string>('../../schema/examples/*.graphql', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const variables = import.meta.glob<string>('../../schema/examples/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** In the order of their file names; a new visitor sees the first one. */
export const examples: readonly Example[] = Object.entries(queries).map(([path, query]) => {
  const name = path.replace(/^.*\/|\.graphql$/g, '');
  const [question = name, questionVi = '', ...notes] = leadingComments(query);
  return {
    name,
    question,
    questionVi,
    notes: notes.join(' '),
    query,
    variables: variables[path.replace(/\.graphql$/, '.json')] ?? '',
  };
});

function leadingComments(query: string): string[] {
  const lines = query.trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#+\s*/, '').trim())
    .filter((line) => line !== '');
}
