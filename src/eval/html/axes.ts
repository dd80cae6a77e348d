import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { escaped } from './markup.ts';

/** The frame that all plots of the report share: two scales with ticks, grid lines and names. */

/** A scale from numbers to pixels. */
export type Scale = ScaleLinear<number, number>;

const WIDTH = 360;
const HEIGHT = 300;
const LEFT = 48;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 44;

export type Axis = {
  readonly name: string;
  readonly domain: readonly [number, number];
  /** How a tick is written; by default as the scale has it. */
  readonly written?: (value: number) => string;
};

export const SHARE: Pick<Axis, 'domain'> = { domain: [0, 1] };

export type Plot = { readonly label: string; readonly x: Axis; readonly y: Axis };

/** A whole plot; `marks` draws what stands inside. `label` is what a screen reader says. */
export function plot({ label, x, y }: Plot, marks: (scales: { x: Scale; y: Scale }) => string): string {
  const scales = {
    x: scaleLinear(x.domain, [LEFT, WIDTH - RIGHT]),
    y: scaleLinear(y.domain, [HEIGHT - BOTTOM, TOP]),
  };
  return `<svg role="img" aria-label="${escaped(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${xAxis(scales.x, x)}${yAxis(scales.y, y)}${marks(scales)}</svg>`;
}

const TICKS = 5;

function xAxis(scale: Scale, { name, written = scale.tickFormat(TICKS) }: Axis): string {
  const ticks = scale.ticks(TICKS).map((value) => {
    const at = scale(value).toFixed(1);
    return `<line class="grid" x1="${at}" x2="${at}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/><text x="${at}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${escaped(written(value))}</text>`;
  });
  const centre = (LEFT + WIDTH - RIGHT) / 2;
  return `${ticks.join('')}<text class="axis" x="${centre}" y="${HEIGHT - 8}" text-anchor="middle">${escaped(name)}</text>`;
}

function yAxis(scale: Scale, { name, written = scale.tickFormat(TICKS) }: Axis): string {
  const ticks = scale.ticks(TICKS).map((value) => {
    const at = scale(value).toFixed(1);
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}"/><text x="${LEFT - 7}" y="${at}" dy=".35em" text-anchor="end">${escaped(written(value))}</text>`;
  });
  const centre = (TOP + HEIGHT - BOTTOM) / 2;
  return `${ticks.join('')}<text class="axis" transform="translate(12 ${centre}) rotate(-90)" text-anchor="middle">${escaped(name)}</text>`;
}
