/** Opens the search from any page: by its link, or by Ctrl or ⌘ and K. Nothing of it loads before a reader reaches for it. */
const link = document.querySelector<HTMLAnchorElement>('[data-search-words]');
const here = document.querySelector('[data-search-room]');
let dialog: ReturnType<typeof import('./dialog.ts').searchDialog> | undefined;

const start = (name: string) => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
/** The first worker, started while the dialog's own script is still on its way. */
let first: Worker | undefined;
// Where there are no workers this fails like all else.
const load = async () => {
  const { searchWords = '', searchRoot = '' } = link?.dataset ?? {};
  if (!dialog) {
    first ??= start(`${searchRoot} ${document.documentElement.lang}`);
    const words = fetch(searchWords).then((response) => response.json());
    words.catch(() => {});
    dialog = import('./dialog.ts').then(({ searchDialog }) =>
      searchDialog(words, (name) => {
        const worker = first ?? start(name);
        first = undefined;
        return worker;
      }),
    );
  }
  // A failed load is forgotten, so that the next reach tries again.
  dialog.catch(() => (dialog = undefined));
  return dialog;
};
const openDialog = () =>
  load().then(
    (made) => made.open(),
    // The page of its own says what went wrong and leads on.
    () => location.assign(`${link?.href}${location.search}`),
  );

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  if (here) here.querySelector('input')?.focus();
  else void openDialog();
});
if (link && !here) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openDialog();
  });
  for (const reach of ['pointerenter', 'focus'])
    link.addEventListener(
      reach,
      () =>
        void load().then(
          (made) => made.warm(),
          () => {},
        ),
      { once: true },
    );
  // Back from a result: the search stands in the address.
  if (new URLSearchParams(location.search).has('q')) void openDialog();
}
