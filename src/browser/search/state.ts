/** The whole state of a search, as it stands in an address: `?q=…&kind=…&pact=…&year=…&sort=date`. */
export interface SearchState {
  q: string;
  kind: string;
  pact: string;
  year: string;
  sort: string;
}
const names = ['q', 'kind', 'pact', 'year', 'sort'] as const;
/** The longest question that is searched; nobody types more, and an address may hold anything. */
const longest = 300;

/** The state in the part of an address that begins with `?`. Control characters become spaces. */
export function stateOf(search: string): SearchState {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    names.map((name) => [name, (given.get(name) ?? '').replace(/\p{Cc}/gu, ' ').slice(0, longest)]),
  ) as unknown as SearchState;
}

/** A state as the part of an address that begins with `?`, or nothing if it asks nothing. */
export function addressOf(state: SearchState): string {
  const set = names.filter((name) => state[name].trim());
  return set.length > 0 ? `?${new URLSearchParams(set.map((name) => [name, state[name].trim()]))}` : '';
}
