/** The search on its own page. */
import { searchView } from './view.ts';

const room = document.querySelector<HTMLElement>('[data-search-room]');
if (room) {
  const view = searchView(room, JSON.parse(room.dataset['searchRoom'] ?? ''), true);
  addEventListener('popstate', view.read);
  view.read();
  if (!location.search) view.focus();
}
