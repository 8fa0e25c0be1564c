/** The search page: reads `?q=`, asks the index as one types, shows results, keeps the address and the back button true. */
import { createEngine } from './search-engine.ts';
import { renderResult } from './search-result.ts';

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) start(form);

function start(form: HTMLFormElement) {
  const find = <T extends Element>(selector: string) => document.querySelector<T>(selector) as T;
  const input = form.querySelector('input') as HTMLInputElement;
  const status = find<HTMLElement>('[data-status]');
  const list = find<HTMLElement>('[data-results]');
  const more = find<HTMLElement>('[data-more]');
  const ways = find<HTMLElement>('[data-ways]');
  const waysText = find<HTMLElement>('[data-ways-text]');
  const messages = JSON.parse(form.dataset['messages'] ?? '{}') as Record<string, string>;
  const engine = createEngine(form.dataset['search'] ?? '');
  const perPage = 10;
  let asked = 0;

  const fill = (key: string, query: string, count = 0) =>
    (messages[key] ?? '').replace('{query}', () => query).replace('{count}', String(count));
  const showWays = (text: string) => {
    ways.hidden = text === '';
    waysText.textContent = text;
  };

  async function search(query: string) {
    const turn = ++asked;
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      showWays('');
      return;
    }
    if (!list.hasChildNodes()) status.textContent = messages['loading'] ?? '';
    try {
      const found = await engine.search(query);
      const first = await Promise.all(found.slice(0, perPage).map((each) => each()));
      if (turn !== asked) return; // A newer question was asked meanwhile.
      list.replaceChildren(...first.map((result) => renderResult(result)));
      status.textContent = fill(found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'many', query, found.length);
      showWays(found.length === 0 ? (messages['noneMore'] ?? '') : '');
      offerMore(found.slice(perPage), turn);
    } catch {
      if (turn !== asked) return;
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      showWays(messages['failed'] ?? '');
      const retry = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'button',
        textContent: messages['retry'],
      });
      retry.addEventListener('click', () => void search(query));
      waysText.append(' ', retry);
    }
  }

  function offerMore(rest: Awaited<ReturnType<typeof engine.search>>, turn: number) {
    more.hidden = rest.length === 0;
    (more.firstElementChild as HTMLButtonElement).onclick = async () => {
      const next = await Promise.all(rest.slice(0, perPage).map((each) => each()));
      if (turn !== asked) return;
      const items = next.map((result) => renderResult(result));
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      offerMore(rest.slice(perPage), turn);
    };
  }

  const address = (query: string) => (query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  const fromAddress = () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void search(input.value.trim());
  };
  let pause: ReturnType<typeof setTimeout>;
  input.addEventListener('focus', () => void engine.warm(), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const query = input.value.trim();
      history.replaceState(null, '', address(query));
      void search(query);
    }, 60);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const query = input.value.trim();
    history.pushState(null, '', address(query));
    void search(query);
  });
  addEventListener('popstate', fromAddress);
  // Down from the field, and up and down in the list, walk the results.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll<HTMLElement>('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
  ways.hidden = true;
  fromAddress();
  if (input.value === '') input.focus();
}
