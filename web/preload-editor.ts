import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const editorModule = 'monaco-graphql/esm/monaco-editor.js';

/** GraphiQL asks for its editor only once it has rendered; this lets the browser fetch it from the start. */
export function preloadEditor(): Plugin {
  return {
    name: 'preload-editor',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        editorFiles(bundle)
          .filter((file) => !html.includes(file))
          .map(preload),
    },
  };
}

function editorFiles(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const editor = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(editorModule)));
  if (!editor) throw new Error(`No chunk holds ${editorModule}: where does GraphiQL import its editor from now?`);
  return [editor.fileName, ...editor.imports];
}

function preload(file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' };
}
