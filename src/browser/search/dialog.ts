/** The search in a dialog over any page. */
import type { SearchWords } from '../../rules/search-words.ts';
import { element } from './element.ts';
import { searchView } from './view.ts';

/**
 * Makes the dialog.
 * @param words for this page's language
 * @param start starts the worker
 * @returns how to warm it up and to open it
 */
export function searchDialog(words: SearchWords, start: () => Worker) {
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
  // One Escape leaves, where browsers would first empty the field; in a composition it belongs to the input method.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
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
