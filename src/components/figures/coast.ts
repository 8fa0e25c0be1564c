/** The coasts of the map, from Natural Earth, as one light path; and where a position lies on it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Corners of the map in degrees: from the South China Sea to Japan. */
const [west, south, east, north] = [105, 4, 143, 39];
const width = 400;
const height = 414;

const projection = geoMercator().fitSize([width, height], {
  type: 'MultiPoint',
  coordinates: [
    [west, south],
    [east, north],
  ],
});
projection.clipExtent([
  [0, 0],
  [width, height],
]);

/** Triangles smaller than this (in square degrees) are dropped from the coasts, islands that small altogether. */
const coarsest = 0.045;

function drawCoast(): string {
  const file = createRequire(`${process.cwd()}/package.json`).resolve('world-atlas/land-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
  const coarse = simplify(presimplify(atlas), coarsest) as typeof atlas;
  return relative(geoPath(projection).digits(0)(feature(coarse, coarse.objects.land)) ?? '');
}

/** A path of straight lines with each point as its distance from the one before, which is a third lighter when compressed. */
function relative(path: string): string {
  const rings = path.split('Z').filter(Boolean);
  return rings
    .map((ring) => {
      const points = ring
        .slice(1)
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]);
      const steps = points.slice(1).map(([x, y], index) => {
        const [fromX, fromY] = points[index] as [number, number];
        return `${x - fromX},${y - fromY}`;
      });
      return `M${points[0]?.join(',')}l${steps.join(' ')}z`;
    })
    .join('');
}

/** The map: its size and the path of the land. */
export const coast = { width, height, path: drawCoast() };

/** A position as shares of the map's width and height, 0 to 1. */
export function placeOn(position: { north: number; east: number }): { x: number; y: number } {
  const [x, y] = projection([position.east, position.north]) ?? [0, 0];
  return { x: x / width, y: y / height };
}
