/** What the rows of a figure are made of. Places on the scale are shares of its width, 0 to 1. */
import type { Confidence, PactId } from '../../schemas/fields.ts';

export interface Track {
  /** Whose colour and shape it has. */
  pact: PactId;
  name: string;
  /** Where the name leads. */
  href?: string;
  /** All that the drawing shows, in words. */
  text: string;
  confidence?: Confidence;
  /** bar, second: filled and hatched stretches; line: a thin one; open: not ended. */
  stretches?: { from: number; to: number; form: 'bar' | 'second' | 'line' | 'open' }[];
  stations?: { at: number; state: 'passed' | 'now' | 'ahead' }[];
}

export interface Tick {
  at: number;
  label: string;
}

/** The station of each pact as a path around its centre: colour is never the only sign. */
export const stationShapes: Record<PactId, string> = {
  acsa: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z',
  raa: 'M0-7.5L7.5 0L0 7.5L-7.5 0Z',
  isa: 'M-6-5.5H6V0A6 6 0 0 1-6 0Z',
  osa: 'M-5.5-5.5H5.5V5.5H-5.5Z',
};

/** A share of the width as SVG wants it. */
export const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
