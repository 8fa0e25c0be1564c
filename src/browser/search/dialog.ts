/** The search in a dialog over any page. Loaded when a reader reaches for it. */
import style from '../../styles/search.css?url';
import type { SearchWords } from '../../rules/search-words.ts';
import type { StartWorker } from './client.ts';
import { element } from './element.ts';
import { searchView } from './view.ts';

/**
 * Makes the dialog.
 * @param asked the words for this page's language
 * @param start starts the worker
 * @returns how to open it
 * @throws if the words cannot be loaded
 */
export async function searchDialog(asked: Promise<SearchWords>, start: StartWorker) {
  const sheet = element('link', { rel: 'stylesheet', href: style });
  const styled = new Promise((resolve) => (sheet.onload = sheet.onerror = resolve));
  document.head.append(sheet);
  const [words] = await Promise.all([asked, styled]);
  const room = element('div', { className: 'search-room' });
  const close = element('button', { type: 'button', className: 'button', textContent: words.close });
  const dialog = element(
    'dialog',
    { className: 'search-dialog', attributes: { 'aria-labelledby': 'search-title' } },
    element('div', {}, element('h2', { id: 'search-title', textContent: words.title }), close),
    room,
  );
  document.body.append(dialog);
  const view = searchView(room, words, start, false);
  const bare = location.pathname;
  close.addEventListener('click', () => dialog.close());
  // A click beside the dialog, on what lies behind it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => history.replaceState(null, '', bare + location.hash));
  // A result on this very page is reached only when the dialog no longer covers it.
  room.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link?.pathname === bare) dialog.close();
  });
  return {
    warm: view.warm,
    open() {
      if (dialog.open) return;
      dialog.showModal();
      view.read();
      view.focus();
    },
  };
}
