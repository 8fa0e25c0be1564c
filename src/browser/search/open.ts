/**
 * Opens the search: on its own page at once, on any other by its link, or by Ctrl or ⌘ and K. Nothing of it loads before a
 * reader reaches for it.
 */
import { startWorker } from './files.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search-words]');
const room = document.querySelector<HTMLElement>('[data-search-room]');
let made: Promise<ReturnType<typeof import('./interface.ts').searchInterface>> | undefined;
/** The first worker, started while the interface is still on its way. */
let first: Worker | undefined;

// Where there are no workers this fails like all else.
const load = async () => {
  if (!made) {
    const { searchWords = '', searchRoot = '' } = link?.dataset ?? {};
    const start = () => startWorker(searchRoot, document.documentElement.lang);
    first ??= start();
    first.onerror = () => (first = undefined);
    made = Promise.all([import('./interface.ts'), fetch(searchWords).then((response) => response.json())]).then(
      ([{ searchInterface }, words]) =>
        searchInterface(room, words, () => {
          const worker = first ?? start();
          first = undefined;
          return worker;
        }),
    );
    // A failed load is forgotten, so that the next reach tries again.
    made.catch(() => (made = undefined));
  }
  return made;
};
const open = () =>
  load().then(
    (search) => search.open(),
    // The page of its own says what went wrong and leads on.
    () => room || location.assign(`${link?.href}${location.search}`),
  );

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});
if (room) load().catch(() => {});
else if (link) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  for (const reach of ['pointerenter', 'focus'])
    link.addEventListener(
      reach,
      () =>
        void load().then(
          (search) => search.warm(),
          () => {},
        ),
      { once: true },
    );
  // Back from a result: the search stands in the address.
  if (new URLSearchParams(location.search).has('q')) void open();
}
