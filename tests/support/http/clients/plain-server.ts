import { dataOf, graphqlPost, send } from '../send.js';
import type { Question } from './random-questions.js';

/** A question with the variables it is asked with. */
export interface Asked {
  readonly question: Question;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the server says, asked without any client between; remembered until something is written. */
export class PlainServer {
  readonly #url: string;
  readonly #token: string;
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  ask({ question, variables }: Asked): Promise<unknown> {
    const key = `${question.name} ${JSON.stringify(variables)}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#send(question.text, variables);
    this.#answers.set(key, answer);
    return answer;
  }

  forget(): void {
    this.#answers.clear();
  }

  async #send(query: string, variables: object): Promise<unknown> {
    const headers = { authorization: `Bearer ${this.#token}` };
    return dataOf(await send(this.#url, graphqlPost({ query, variables }, headers)));
  }
}
