import { dataOf, graphqlPost, send } from '../http/send.js';

/** What clients wrote and were told. */
export interface Written {
  /** Titles of sources whose writing was answered. */
  readonly acknowledged: Set<string>;
  /** Titles of sources whose writing was asked for, whatever became of it. */
  readonly asked: Set<string>;
}

export function nothingWritten(): Written {
  return { acknowledged: new Set(), asked: new Set() };
}

const mutation = `mutation ($title: String!, $publisher: String!) {
  addSource(input: { title: $title, publisher: $publisher, clientMutationId: $title }) { factId }
}`;

/** Writes a source; true if that is answered as done. */
export async function writeSource(url: string, token: string, title: string, publisher = 'A writer'): Promise<boolean> {
  const variables = { title, publisher };
  const sent = graphqlPost({ query: mutation, variables }, { authorization: `Bearer ${token}` });
  const { text } = await send(`${url}/graphql`, sent);
  return JSON.parse(text).data?.addSource?.factId !== undefined;
}

/** Writes one source after another until the service is gone. */
async function writeOn(url: string, token: string, name: string, written: Written): Promise<void> {
  for (let number = 0; ; number += 1) {
    const title = `${name} ${number}`;
    written.asked.add(title);
    if (await writeSource(url, token, title)) written.acknowledged.add(title);
  }
}

/** Several clients that write at once until the service is gone. */
export async function writeUntilGone(url: string, token: string, round: number, written: Written): Promise<void> {
  const writers = Array.from({ length: 8 }, (_, writer) =>
    writeOn(url, token, `round ${round} writer ${writer}`, written).catch(() => {}),
  );
  await Promise.all(writers);
}

interface Page {
  readonly sources: {
    readonly edges: readonly { readonly node: { readonly title: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const question = `query ($after: String) {
  sources(first: 100, after: $after, filter: { title: { contains: "round" } }) {
    edges { node { title } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The titles of all sources that the writers wrote, as often as each is there. */
export async function writtenTitles(url: string): Promise<string[]> {
  const titles: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer = await send(`${url}/graphql`, graphqlPost({ query: question, variables: { after } }));
    const { sources } = dataOf(answer) as Page;
    titles.push(...sources.edges.map(({ node }) => node.title));
    after = sources.pageInfo.endCursor;
    more = sources.pageInfo.hasNextPage;
  }
  return titles;
}
