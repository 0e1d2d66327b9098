/** Streams a JSON object of arrays, one item per line. */
export async function* jsonOfArrays(
  arrays: Readonly<Record<string, () => AsyncIterable<readonly object[]>>>,
): AsyncGenerator<string> {
  let before = '{';
  for (const [key, pages] of Object.entries(arrays)) {
    yield `${before}\n${JSON.stringify(key)}: [`;
    let isFirst = true;
    for await (const page of pages()) {
      const lines = page.map((item) => JSON.stringify(item));
      if (lines.length > 0) yield `${isFirst ? '\n' : ',\n'}${lines.join(',\n')}`;
      isFirst = isFirst && lines.length === 0;
    }
    yield isFirst ? ']' : '\n]';
    before = ',';
  }
  yield '\n}\n';
}
