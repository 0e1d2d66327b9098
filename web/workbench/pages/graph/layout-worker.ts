import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutQuestion, Places } from './layout.js';

/** The more nodes, the fewer steps, so that a large drawing is there soon and a small one is laid out with care. */
const NODE_STEPS = 12_000;
const FEWEST_STEPS = 40;
const MOST_STEPS = 200;
const DISTANCE = 170;
const REPULSION = -700;
const SPACE = 56;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Places nodes so that linked ones lie near each other; those that have a place stay near it, pinned ones on it. */
function placesOf({ nodes, links }: LayoutQuestion): Places {
  const bodies: Body[] = nodes.map(({ id, x, y, pinned }) => ({
    id,
    ...(x !== undefined && { x }),
    ...(y !== undefined && { y }),
    ...(pinned && { fx: x ?? null, fy: y ?? null }),
  }));
  const steps = Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, Math.round(NODE_STEPS / nodes.length)));
  const isPartlyPlaced = nodes.some(({ x }) => x !== undefined);
  const springs: SimulationLinkDatum<Body>[] = links.map(({ source, target }) => ({ source, target }));
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, SimulationLinkDatum<Body>>(springs)
        .id(({ id }) => id)
        .distance(DISTANCE),
    )
    .force('repulsion', forceManyBody().strength(REPULSION))
    .force('space', forceCollide(SPACE))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.07))
    .alpha(isPartlyPlaced ? 0.5 : 1)
    // The forces fade as fast, so that the drawing comes to rest.
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop();
  simulation.tick(steps);
  return Object.fromEntries(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

self.onmessage = ({ data }: MessageEvent<LayoutQuestion>) => self.postMessage(placesOf(data));
