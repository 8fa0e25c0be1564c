/**
 * Marks what is new or changed on this page since this browser was last here. What was there is kept in the browser
 * only, as a digest of each entry; nothing is sent anywhere.
 */
interface Visit {
  at: number;
  items: Record<string, string>;
}
interface Kept {
  now: Visit;
  before?: Visit;
}

/** Pages loaded within half an hour belong to one visit, so that marks stay while someone reads on. */
const sameVisit = 30 * 60_000;
const place = document.querySelector<HTMLElement>('[data-last-visit]');

/** A short digest of a text (FNV-1a, 32 bits): enough to see that it changed. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

if (place) {
  const key = `seen ${location.pathname}`;
  const entries = [
    ...document.querySelectorAll<HTMLElement>('main :is(.log > li, .cards > li, .board .row, [data-kept])'),
  ];
  const nameOf = (entry: HTMLElement) => entry.dataset['kept'] ?? entry.querySelector('a')?.getAttribute('href') ?? '';
  const items = Object.fromEntries(
    entries.map((entry) => [nameOf(entry), digest((entry.textContent ?? '').replace(/\s+/g, ' '))]),
  );
  const now: Visit = { at: Date.now(), items };
  let kept: Kept | undefined;
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | undefined;
    const before = kept && now.at - kept.now.at < sameVisit ? kept.before : kept?.now;
    localStorage.setItem(key, JSON.stringify({ now, ...(before && { before }) }));
    if (before) mark(before);
  } catch {
    // Storage is blocked or holds something else: nothing is marked.
  }

  function mark(before: Visit) {
    const { new: isNew = '', changed = '', since = '', none = '' } = place!.dataset;
    const marked = new Set<string>();
    for (const entry of entries) {
      const name = nameOf(entry);
      const word = !(name in before.items) ? isNew : before.items[name] !== items[name] ? changed : '';
      if (!word) continue;
      marked.add(name);
      const mark = document.createElement('span');
      mark.className = 'sure';
      mark.textContent = word;
      (entry.querySelector('.headline, h2 a') ?? entry.firstElementChild ?? entry).after(' ', mark);
    }
    const date = new Date(before.at).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    const told = document.createElement('span');
    told.textContent = (marked.size > 0 ? since : none).replace('{date}', date).replace('{count}', String(marked.size));
    place!.prepend(told, ' ');
  }
}

export {};
