/** The search itself, as it stands on its page and in the dialog of every other page. */
import type { SearchWords } from '../../rules/search-words.ts';
import { searchClient } from './client.ts';
import { element } from './element.ts';
import type { Answer } from './engine.ts';
import { resultItem } from './result.ts';
import { addressOf, stateOf, type SearchState } from './state.ts';

/** How many results stand at first: a screen or two, so that a first search loads little. */
const atFirst = 6;
const perPage = 10;
/** After this long without an answer the reader is told that it takes long. */
const patience = 6000;

/**
 * Fills an element with the search.
 * @param room what holds it; what stood there for readers without script goes
 * @param start starts the worker
 * @param pushes whether Enter makes an entry in the browser's history (the page) or opens the first result (the dialog)
 */
export function searchView(room: HTMLElement, words: SearchWords, start: () => Worker, pushes: boolean) {
  const client = searchClient(start);
  const input = element('input', {
    id: 'q',
    name: 'q',
    type: 'search',
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    enterKeyHint: 'search',
    maxLength: 300,
  });
  const filter = (name: 'kind' | 'pact' | 'year' | 'sort') => {
    const select = element('select', { name });
    return { select, label: element('label', {}, words[name], select) };
  };
  const choices = { kind: filter('kind'), pact: filter('pact'), year: filter('year'), sort: filter('sort') };
  choices.sort.select.append(new Option(words.best, ''), new Option(words.newest, 'date'));
  const bar = element(
    'div',
    { className: 'search-filters', hidden: true },
    ...Object.values(choices).map(({ label }) => label),
  );
  const form = element(
    'form',
    { className: 'search-form', action: words.page, method: 'get', attributes: { role: 'search' } },
    element('label', { htmlFor: 'q', textContent: words.label }),
    element('div', {}, input, element('button', { className: 'button', type: 'submit', textContent: words.submit })),
    bar,
  );
  const status = element('p', { className: 'cite', attributes: { role: 'status', 'data-status': '' } });
  const offers = element('p', { className: 'cite', attributes: { 'data-elsewhere': '' } });
  const list = element('ol', { className: 'results', attributes: { role: 'list', 'data-results': '' } });
  const more = element('button', { className: 'button', type: 'button', textContent: words.more, hidden: true });
  const waysText = element('p');
  const links = (all: readonly (readonly [text: string, href: string, lang: string])[]) =>
    element(
      'ul',
      { className: 'search-links', attributes: { role: 'list' } },
      ...all.map(([textContent, href, lang]) => element('li', {}, element('a', { textContent, href, lang }))),
    );
  const ways = element(
    'div',
    { className: 'section', hidden: true, attributes: { 'data-ways': '' } },
    waysText,
    links(words.ways),
  );
  const suggestions = element(
    'div',
    { className: 'section', attributes: { 'data-suggestions': '' } },
    element('p', { textContent: words.suggestions }),
    links(words.questions),
  );
  room.replaceChildren(form, status, offers, list, more, ways, suggestions);

  let state: SearchState = stateOf('');
  let shown = atFirst;

  const say = (text: string, query = state.q.trim(), count = 0) =>
    text.replace('{query}', () => query).replace('{count}', () => count.toLocaleString(words.locale));
  const tell = (text: string, ...extra: Node[]) => {
    ways.hidden = text === '';
    waysText.replaceChildren(text, ...extra);
  };

  async function search() {
    const asked = { ...state };
    const query = asked.q.trim();
    const asks = addressOf({ ...asked, sort: '' }) !== '';
    suggestions.hidden = asks;
    if (!asks) {
      bar.hidden = true;
      list.replaceChildren();
      offers.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      tell('');
      return;
    }
    if (!list.hasChildNodes()) status.textContent = words.loading;
    const request = {
      query,
      kind: asked.kind,
      pact: asked.pact,
      year: asked.year,
      byDate: asked.sort === 'date',
      most: shown,
    };
    const slow = setTimeout(() => tell(words.slow, retry()), patience);
    try {
      const reply = await client.ask({ request });
      if (!reply?.answer) return;
      show(reply.answer);
      // What other languages hold is only an offer: without it nothing is amiss.
      const others = query
        ? await client.ask({ request: { query, most: 0 }, elsewhere: true }).catch(() => undefined)
        : undefined;
      if (others?.elsewhere && asked.q === state.q) offer(others.elsewhere);
    } catch {
      if (asked.q !== state.q) return;
      // What was found before stays; the reader is told and can try again.
      status.textContent = '';
      tell(words.failed, retry());
    } finally {
      clearTimeout(slow);
    }
  }
  const retry = () => {
    const button = element('button', { type: 'button', className: 'button', textContent: words.retry });
    button.addEventListener('click', () => {
      client.abandon();
      void search();
    });
    return button;
  };

  function show(answer: Answer) {
    bar.hidden = false;
    const at = [...list.querySelectorAll('a')].indexOf(document.activeElement as HTMLAnchorElement);
    list.replaceChildren(...answer.results.map((result) => resultItem(result, words.base, words.kinds, words.pacts)));
    if (at >= 0) list.querySelectorAll('a')[at]?.focus();
    const text = say(
      answer.count === 0 ? words.none : answer.count === 1 ? words.one : words.many,
      state.q.trim() || words.all,
      answer.count,
    );
    status.textContent = answer.instead
      ? `${words.instead.replace('{query}', () => answer.instead ?? '')} ${text}`
      : text;
    tell(answer.count === 0 ? words.noneMore : '');
    more.hidden = answer.count <= answer.results.length;
    offers.replaceChildren();
    fill('kind', answer, Object.entries(words.kinds));
    fill('pact', answer, Object.entries(words.pacts));
    fill(
      'year',
      answer,
      Object.keys(answer.counts.year)
        .sort()
        .reverse()
        .map((year) => [year, year]),
    );
  }
  function fill(name: 'kind' | 'pact' | 'year', { counts }: Answer, values: (readonly [string, string])[]) {
    const { select } = choices[name];
    const open = values.filter(([value]) => counts[name][value] || state[name] === value);
    select.replaceChildren(
      new Option(words.any, ''),
      ...open.map(
        ([value, text]) => new Option(`${text} (${(counts[name][value] ?? 0).toLocaleString(words.locale)})`, value),
      ),
    );
    select.value = state[name];
  }
  function offer(found: readonly (readonly [string, number])[]) {
    offers.replaceChildren(
      ...found.map(([locale, count]) => {
        const { one, many, page } = words.languages[locale]!;
        const text = say(count === 1 ? one : many, '', count);
        return element('a', {
          className: 'button',
          href: page + addressOf({ ...state, kind: '', pact: '', year: '' }),
          lang: locale,
          textContent: text,
        });
      }),
    );
  }

  const changed = (push = false) => {
    shown = atFirst;
    const address = addressOf(state) || location.pathname;
    history[push ? 'pushState' : 'replaceState'](null, '', address);
    void search();
  };
  input.addEventListener('focus', client.warm, { once: true });
  input.addEventListener('input', () => {
    state = { ...state, q: input.value };
    changed();
  });
  bar.addEventListener('change', () => {
    for (const [name, { select }] of Object.entries(choices)) state = { ...state, [name]: select.value };
    changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (!pushes && first) first.click();
    else changed(true);
  });
  more.addEventListener('click', async () => {
    const before = list.children.length;
    shown += perPage;
    await search();
    list.children[before]?.querySelector('a')?.focus();
  });
  // Down from the field, and up and down in the list, walk the results.
  room.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.target instanceof HTMLSelectElement) return;
    const stops = [input, ...room.querySelectorAll<HTMLElement>('.results a, [data-suggestions]:not([hidden]) a')];
    const next =
      stops[stops.indexOf(document.activeElement as HTMLInputElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return {
    warm: client.warm,
    focus: () => input.focus(),
    /** Takes the state from the page's address. */
    read() {
      const { q, kind, pact, year, sort } = stateOf(location.search);
      // An address may hold anything; what no filter offers is left out.
      state = {
        q,
        kind: Object.hasOwn(words.kinds, kind) ? kind : '',
        pact: Object.hasOwn(words.pacts, pact) ? pact : '',
        year: /^\d{4}$/.test(year) ? year : '',
        sort: sort === 'date' ? sort : '',
      };
      input.value = state.q;
      choices.sort.select.value = state.sort;
      void search();
    },
  };
}
