/**
 * Leads on from an address that names a source which is not on this page of the list: once all stood on one page, and a
 * source moves when its date becomes known. Nothing is asked for unless that happens; no link of the site needs it.
 */
const parts = document.querySelector<HTMLElement>('[data-parts]')?.dataset['parts'];
const id = location.hash.slice(1);
if (parts && id && !document.getElementById(id)) {
  const all = (await (await fetch(parts)).json()) as Record<string, string[]>;
  const [part] = Object.entries(all).find(([, ids]) => ids.includes(id)) ?? [];
  const page = document.querySelector<HTMLAnchorElement>(`[data-part="${part}"]`);
  if (page) location.replace(`${page.href}#${id}`);
}

export {};
