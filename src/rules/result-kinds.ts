/** What a search result can be, in the order in which the filter offers them. */
export const resultKinds = ['explainer', 'pact', 'event', 'term', 'person', 'question', 'page'] as const;
export type ResultKind = (typeof resultKinds)[number];
