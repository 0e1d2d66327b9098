import { useLoaderData } from 'react-router';
import { useWords } from '../../words/words.js';
import { drawnLinksOf } from './drawn-links.js';
import type { loadGraph } from './load-graph.js';
import { type EntityType, entityTypes, shapes } from './shapes.js';

function Shape({ type }: { type: EntityType }) {
  const corners = shapes[type];
  return (
    <svg className="shape" viewBox="-1.1 -1.1 2.2 2.2" width="16" height="16" aria-hidden="true">
      {corners.length === 0 ? <circle r="1" /> : <polygon points={corners.join(' ')} />}
    </svg>
  );
}

/** What the forms of nodes and lines mean that the drawing has. */
export function DrawingLegend() {
  const { graph } = useLoaderData<typeof loadGraph>();
  const { graph: words, types } = useWords();
  const drawn = new Set(graph.nodes.map(({ node }) => node.__typename));
  const notes = [
    [words.dashed, drawnLinksOf(graph.links).some(({ isCertain }) => !isCertain)],
    [words.hidden, graph.nodes.some(({ hidden, isUnfolded }) => hidden > 0 && !isUnfolded)],
  ] as const;
  return (
    <ul className="legend">
      {entityTypes
        .filter((type) => drawn.has(type))
        .map((type) => (
          <li key={type}>
            <Shape type={type} /> {types[type].one}
          </li>
        ))}
      {notes.map(([note, isDrawn]) => isDrawn && <li key={note}>{note}</li>)}
    </ul>
  );
}
