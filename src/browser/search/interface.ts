/** The search as readers see it, on its own page and over any other. Loaded when it is reached for. */
import style from '../../styles/search.css?inline';
import type { SearchWords } from '../../rules/search-words.ts';
import { searchDialog } from './dialog.ts';
import { searchView } from './view.ts';

/**
 * Makes the search.
 * @param room what holds it on its own page; without one it becomes a dialog
 * @param words for this page's language
 * @param start starts the worker
 * @returns how to warm it up and to open it
 */
export function searchInterface(room: HTMLElement | null, words: SearchWords, start: () => Worker) {
  if (!room) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
    return searchDialog(words, start);
  }
  const view = searchView(room, words, start, true);
  addEventListener('popstate', view.read);
  view.read();
  if (!location.search) view.focus();
  return { warm: view.warm, open: view.focus };
}
