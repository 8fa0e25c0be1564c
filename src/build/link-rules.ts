/** Rules of the weekly look at the addresses of sources: how an address is asked, and what an answer means. */
import { parseDocument } from 'yaml';

/** What became of an address. */
export type Fate = 'there' | 'moved' | 'gone' | 'refused' | 'unreachable';

/** One source's address, asked. */
export interface Finding {
  id: string;
  url: string;
  fate: Fate;
  /** The status, or what kept an answer from coming. */
  detail: string;
  /** An archived copy that the Internet Archive names; asked for only where the original is gone. */
  archived?: string;
}

/** How to ask; tests set shorter times and another archive. */
export interface Manners {
  /** Milliseconds until an answer is given up. */
  patience: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** How often an address is asked again that did not answer or answered with a fault of the server. */
  retries: number;
  /** The Internet Archive's availability API (archive.org/help/wayback_api.php). */
  archive: string;
}
export const politely: Manners = {
  patience: 20_000,
  pause: 2_000,
  retries: 2,
  archive: 'https://archive.org/wayback/available',
};

const headers = {
  'User-Agent': 'Kasunduan link check (weekly; asks each cited page once)',
  Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
};

/** What a status says of an address. Sites that keep programs out (401, 403, 429 …) tell nothing of their page. */
export function fateOf(status: number, moved: boolean): Fate {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 200 && status < 300) return moved ? 'moved' : 'there';
  return status >= 500 ? 'unreachable' : 'refused';
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function status(url: string, method: string, { patience }: Manners) {
  const response = await fetch(url, { method, headers, redirect: 'follow', signal: AbortSignal.timeout(patience) });
  await response.body?.cancel();
  return { status: response.status, to: response.url };
}

/** Whether two addresses differ in more than http or https, www and a slash at the end. */
function differ(one: string, other: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');
  return plain(one) !== plain(other);
}

/**
 * Asks one address: HEAD first; GET where that is not answered well, since many servers do not know HEAD. Never throws.
 * @returns its fate, and the status or what kept an answer from coming
 */
export async function ask(url: string, manners: Manners): Promise<{ fate: Fate; detail: string }> {
  let last: { fate: Fate; detail: string } = { fate: 'unreachable', detail: 'never asked' };
  for (let attempt = 0; attempt <= manners.retries; attempt++)
    for (const method of ['HEAD', 'GET']) {
      if (attempt > 0 || method === 'GET') await wait(manners.pause);
      try {
        const answer = await status(url, method, manners);
        const moved = differ(url, answer.to);
        const fate = fateOf(answer.status, moved);
        last = { fate, detail: moved ? `${answer.status} at ${answer.to}` : String(answer.status) };
        if (fate === 'there' || fate === 'moved') return last;
        // A page is called gone, or closed to programs, only by an answer to GET.
        if (method === 'GET' && fate !== 'unreachable') return last;
      } catch (error) {
        const { cause, message } = error as Error & { cause?: { code?: string } };
        last = { fate: 'unreachable', detail: cause?.code ?? message };
      }
    }
  return last;
}

/**
 * The copy nearest to a date that the Internet Archive holds; undefined if it holds none or does not answer.
 * @param date of the source, such as `2025-04` (its digits are the API's timestamp)
 */
export async function archivedCopy(
  url: string,
  date: string | undefined,
  manners: Manners,
): Promise<string | undefined> {
  const query = new URLSearchParams({ url, ...(date && { timestamp: date.replaceAll('-', '') }) });
  try {
    const response = await fetch(`${manners.archive}?${query}`, {
      headers,
      signal: AbortSignal.timeout(manners.patience),
    });
    const answer = (await response.json()) as {
      archived_snapshots?: { closest?: { available?: boolean; status?: string; url?: string } };
    };
    const { available, status: kept, url: copy } = answer.archived_snapshots?.closest ?? {};
    // A copy of an error page is no copy of the source.
    return available && kept?.startsWith('2') ? copy?.replace(/^http:/, 'https:') : undefined;
  } catch {
    return undefined;
  }
}

interface Asked {
  id: string;
  url: string;
  archived?: string | undefined;
  published?: string | undefined;
}

/** Asks all sources, one request at a time to each host and all hosts side by side. Never throws. */
export async function askAll(sources: readonly Asked[], manners: Manners): Promise<Finding[]> {
  const hosts = Map.groupBy(sources, ({ url }) => new URL(url).host);
  const findings = await Promise.all(
    [...hosts.values()].map(async (list) => {
      const found: Finding[] = [];
      for (const { id, url } of list) {
        if (found.length > 0) await wait(manners.pause);
        found.push({ id, url, ...(await ask(url, manners)) });
      }
      return found;
    }),
  );
  const all = new Map(findings.flat().map((finding) => [finding.id, finding]));
  // The archive is one host too, so it is asked for one copy after another.
  for (const { id, url, archived, published } of sources) {
    const finding = all.get(id);
    if (finding?.fate !== 'gone' || archived) continue;
    const copy = await archivedCopy(url, published, manners);
    if (copy) finding.archived = copy;
    await wait(manners.pause);
  }
  return sources.flatMap(({ id }) => all.get(id) ?? []);
}

/**
 * The text of `sources.yaml` with `archived:` added behind `url:` where a copy was found; all else stays as it was written.
 * A source that names a copy already keeps it.
 */
export function withCopies(text: string, findings: readonly Finding[]): string {
  const copies = new Map(findings.flatMap(({ id, archived }) => (archived ? [[id, archived] as const] : [])));
  const { contents } = parseDocument(text);
  const added: [at: number, line: string][] = [];
  for (const entry of listOf(contents)) {
    const value = (name: string) => entry.items.find(({ key }) => key.value === name)?.value;
    const copy = copies.get(value('id')?.value ?? '');
    const end = value('url')?.range?.[1];
    if (copy && end !== undefined && !value('archived')) added.push([end, `\n  archived: ${copy}`]);
  }
  // From the last to the first, so that places before stay what they are.
  return added.sort(([a], [b]) => b - a).reduce((all, [at, line]) => all.slice(0, at) + line + all.slice(at), text);
}

interface Scalar {
  value: string;
  range?: [number, number, number];
}
const listOf = (contents: unknown) =>
  ((contents as { items?: unknown[] } | null)?.items ?? []) as { items: { key: Scalar; value: Scalar | null }[] }[];

/** The findings as Markdown for the summary of a job: what is gone first, what is there only counted. */
export function report(findings: readonly Finding[]): string {
  const says: Record<Exclude<Fate, 'there'>, string> = {
    gone: 'Gone (404 or 410)',
    moved: 'Answers at another address',
    unreachable: 'No answer, or a fault of the server',
    refused: 'Keeps programs out: look by hand',
  };
  const cell = (text: string) => text.replace(/[|\n\r]/g, ' ');
  const parts = Object.entries(says).flatMap(([fate, title]) => {
    const list = findings.filter((finding) => finding.fate === fate);
    const rows = list.map(
      ({ id, url, detail, archived }) => `| ${id} | <${cell(url)}> | ${cell(detail)} | ${archived ?? ''} |`,
    );
    return list.length > 0
      ? [
          `## ${title}: ${list.length}`,
          ['| source | address | answer | archived copy |', '| --- | --- | --- | --- |', ...rows].join('\n'),
        ]
      : [];
  });
  const there = findings.filter(({ fate }) => fate === 'there').length;
  return `# Addresses of sources\n\n${there} of ${findings.length} answer where they were cited.\n\n${parts.join('\n\n')}\n`;
}
