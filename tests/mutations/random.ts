/** Random numbers that a seed decides, so that a fault found once is found again. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number;
  /** One of a list, which must not be empty. */
  pick: <T>(list: readonly T[]) => T;
}

/**
 * A generator of random numbers (mulberry32, public domain).
 * @param seed any whole number
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
