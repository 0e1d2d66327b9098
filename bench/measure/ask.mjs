import { Client } from 'undici';

/**
 * Asks one question at a time over one connection.
 * autocannon counts in whole milliseconds, which an embedded store answers below, and sends the same question over all
 * connections at once, which would be answered with one read.
 */
export class Connection {
  #client;
  #path;

  /** @param {string} url */
  constructor(url) {
    const { origin, pathname } = new URL(url);
    this.#client = new Client(origin, { pipelining: 1 });
    this.#path = pathname;
  }

  /**
   * Answers the text of an answer.
   * @param {string | Buffer} body
   * @returns {Promise<Buffer>}
   */
  ask(body) {
    return new Promise((resolve, reject) => {
      /** @type {Buffer[]} */
      const chunks = [];
      let status = 0;
      const headers = { 'content-type': 'application/json' };
      this.#client.dispatch(
        { method: 'POST', path: this.#path, headers, body },
        {
          onRequestStart: () => {},
          onResponseStart: (_controller, statusCode) => {
            status = statusCode;
          },
          onResponseData: (_controller, chunk) => {
            chunks.push(chunk);
          },
          onResponseEnd: () => {
            const text = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
            if (status === 200 && !text.includes('"errors":')) resolve(text);
            else reject(new Error(`Answered ${status}: ${text.toString('utf8', 0, 2000)}`));
          },
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });
  }

  /** @param {string | Buffer} body */
  async data(body) {
    return JSON.parse((await this.ask(body)).toString('utf8')).data;
  }

  close() {
    return this.#client.close();
  }
}
