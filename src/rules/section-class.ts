/**
 * The classes of a section that holds one list. A long one may be taller than a whole section is taken for before it is
 * laid out, so its entries wait each for itself (`src/styles/early.css`).
 * @param entries how many the list has
 */
export const sectionClass = (entries: number): string => (entries > 12 ? 'section long' : 'section');
