/** The search on its own page. */
import { searchView } from './view.ts';

const room = document.querySelector<HTMLElement>('[data-search-room]');
if (room) {
  const start = (name: string) => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
  const view = searchView(room, JSON.parse(room.dataset['searchRoom'] ?? ''), start, true);
  addEventListener('popstate', view.read);
  view.read();
  if (!location.search) view.focus();
}
