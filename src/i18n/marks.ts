/** The marks with which pages join texts of the record; what a text itself holds stands in it. */
export interface Marks {
  comma: string;
  semicolon: string;
  colon: string;
  /** After a sentence that has no stop of its own. */
  stop: string;
  /** Between two sentences. */
  space: string;
  /** Between the things of a row: it stays on the line of the one before it. */
  dot: string;
  /** What explains the word before it. */
  note: (text: string) => string;
}

const dot = '\u00a0· ';

/** Marks in English and Filipino. */
export const latinMarks: Marks = {
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  space: ' ',
  dot,
  note: (text) => ` (${text})`,
};

/** Marks in Japanese: full-width, with no space beside them. */
export const japaneseMarks: Marks = {
  comma: '、',
  semicolon: '、',
  colon: '：',
  stop: '。',
  space: '',
  dot,
  note: (text) => `（${text}）`,
};
