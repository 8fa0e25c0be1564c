import type { ParsedRecord } from '../../record/load.ts';
import type { ParsedList, Path } from '../../record/parse.ts';
import type { Confidence } from '../../schemas/fields.ts';
import type { Source } from '../../schemas/source.ts';
import type { Report } from './report.ts';

/** The confidence that a statement's sources carry: one primary or two publishers that are no machine: confirmed. */
export function carriedConfidence(sources: readonly Source[]): Confidence {
  const human = sources.filter((source) => source.grade !== 'machine-made');
  if (human.length === 0) return 'weak';
  const publishers = new Set(human.map((source) => source.publisher));
  return human.some((source) => source.grade === 'primary') || publishers.size > 1 ? 'confirmed' : 'single';
}

const rank: Record<Confidence, number> = { weak: 0, single: 1, confirmed: 2 };

/** Nothing may claim more confidence than its sources carry. */
export function checkConfidence(record: ParsedRecord, reporter: (list: ParsedList<unknown>) => Report) {
  const byId = new Map(record.sources.items.map((source) => [source.id, source]));
  for (const list of [record.events, record.terms, record.pacts, record.acsaPartners, record.visitingForces]) {
    const report = reporter(list);
    list.items.forEach((item, index) =>
      forEachClaim(item, [], (path, claim) => {
        const sources = claim.sources.flatMap((id) => byId.get(id) ?? []);
        // A source that is missing or has a fault of its own is reported as such.
        if (sources.length < claim.sources.length) return;
        const carried = carriedConfidence(sources);
        if (claim.sources.length === 0 || rank[claim.confidence] <= rank[carried]) return;
        const reason =
          carried === 'weak'
            ? 'its sources are machine-made only'
            : 'it rests on one publisher, and on nothing primary';
        report(
          index,
          [...path, 'confidence'],
          `${item.id}: confidence ${claim.confidence}, but ${reason}`,
          `confidence: ${carried}, or add a source that carries it`,
        );
      }),
    );
  }
}

interface Claim {
  sources: string[];
  confidence: Confidence;
}

function forEachClaim(value: unknown, path: PropertyKey[], visit: (path: Path, claim: Claim) => void): void {
  if (value === null || typeof value !== 'object') return;
  if ('sources' in value && 'confidence' in value) visit(path, value as Claim);
  for (const [key, part] of Object.entries(value))
    if (typeof part === 'object') forEachClaim(part, [...path, Array.isArray(value) ? Number(key) : key], visit);
}
