import type { Path } from '../record/parse.ts';

/** Calls back for every source id below a value: fields named `sources`, `source` and `asOfSource`. */
export function forEachSource(value: unknown, path: PropertyKey[], visit: (path: Path, id: string) => void): void {
  if (Array.isArray(value)) value.forEach((part, index) => forEachSource(part, [...path, index], visit));
  else if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) {
      if (key === 'sources') (part as string[]).forEach((id, index) => visit([...path, key, index], id));
      else if (key === 'source' || key === 'asOfSource') visit([...path, key], part as string);
      else forEachSource(part, [...path, key], visit);
    }
}
