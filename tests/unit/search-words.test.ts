import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filipinoForms } from '../../src/browser/search/filipino.ts';
import { englishStem } from '../../src/browser/search/english.ts';
import { slips } from '../../src/browser/search/spelling.ts';
import { kanaWindows, wholeTerm, wordsOf } from '../../src/browser/search/words.ts';
import type { Locale } from '../../src/i18n/locales.ts';

const terms = (text: string, locale: Locale, readings = false) =>
  wordsOf(text, locale, readings).flatMap((word) => word.terms);
/** Whether a search for one finds a page that holds the other. */
const meet = (one: string, other: string, locale: Locale) =>
  terms(one, locale, true).some((term) => terms(other, locale, true).includes(term));

test('Filipino: forms of one root meet', () => {
  for (const [root, ...forms] of [
    ['lagda', 'nilagdaan', 'lumagda', 'paglagda', 'lalagdaan', 'nakalagda', 'paglagdang'],
    ['pirma', 'pumirma', 'pinirmahan', 'pagpirma'],
    ['bigay', 'ibinigay', 'magbigay', 'pagbibigay', 'ibibigay', 'nagbigay', 'bigyan'],
    ['sanay', 'pagsasanay', 'nagsasanay', 'magsanay'],
    ['usap', 'pag-uusap', 'nag-usap', 'mag-usap'],
    ['tulong', 'tulungan', 'tumulong'],
    ['ratipikasyon', 'niratipikahan'],
    ['normal', 'normalisasyon'],
    ['depensa', 'pandepensa'],
    ['seguridad', 'panseguridad'],
  ])
    for (const form of forms) assert.ok(meet(root!, form, 'fil'), `${root} and ${form}: ${filipinoForms(form)}`);
});

test('Filipino: words that only look alike do not meet, and small words are not searched', () => {
  for (const [one, other] of [
    ['sundo', 'sundalo'],
    ['sanay', 'sa'],
    ['lagda', 'lagi'],
    ['Marcos', 'marka'],
  ])
    assert.ok(!meet(one!, other!, 'fil'), `${one} and ${other}`);
  assert.deepEqual(terms('ano ang sa ng mga', 'fil'), []);
});

test('English: forms, spellings and hyphens meet', () => {
  for (const [one, other] of [
    ['ratification', 'ratified'],
    ['treaties', 'treaty'],
    ['negotiations', 'negotiating'],
    ['agreement', 'agreed'],
    ['defense', 'defence'],
    ['harbor', 'harbour'],
    ['authorisation', 'authorized'],
    ['cross-servicing', 'cross servicing'],
    ['Malacanang', 'Malacañang'],
    ['U.S.', 'US-led'],
    ['TC90', 'TC-90'],
  ])
    assert.ok(meet(one!, other!, 'en'), `${one} ${terms(one!, 'en')} and ${other} ${terms(other!, 'en')}`);
  assert.equal(wholeTerm('Cross-Servicing'), wholeTerm('crossservicing'));
  assert.equal(englishStem('osa'), 'osa');
});

test('sums are one word however they are written', () => {
  for (const text of [
    '¥900m',
    '900 million yen',
    '900,000,000 yen',
    '¥900-million',
    '9億円',
    '９億円',
    '900 milyong piso',
  ])
    assert.ok(terms(text, 'en').includes('900m'), `${text}: ${terms(text, 'en')}`);
  assert.ok(terms('P341 million', 'en').includes('341m'));
  assert.ok(terms('₱341 milyon', 'fil').includes('341m'));
  assert.deepEqual(terms('2026', 'en'), ['2026']);
});

test('days are one word however they are written, and their year another', () => {
  for (const [text, locale] of [
    ['28 May 2026', 'en'],
    ['May 28, 2026', 'en'],
    ['28th of May 2026', 'en'],
    ['Mayo 28, 2026', 'fil'],
    ['ika-28 ng Mayo 2026', 'fil'],
    ['2026年5月28日', 'ja'],
    ['２０２６年５月２８日', 'ja'],
    ['二〇二六年五月二十八日', 'ja'],
    ['2026-05-28', 'ja'],
  ] as const) {
    assert.ok(terms(text, locale).includes('d0528'), `${text}: ${terms(text, locale)}`);
    assert.ok(terms(text, locale).includes('2026'), `${text}: ${terms(text, locale)}`);
  }
  assert.deepEqual(terms('Marcos 28', 'fil').slice(-1), ['28']);
});

test('Japanese: numerals and what they count meet, words that begin with one do not', () => {
  for (const [one, other] of [
    ['九億円', '9億円'],
    ['三分の二', '3分の2'],
    ['第三回', '第3回'],
  ])
    assert.deepEqual(terms(one!, 'ja'), terms(other!, 'ja'));
  assert.deepEqual(terms('何人参加した', 'ja'), ['人', '参加']);
  assert.ok(terms('約1400人参加', 'ja').includes('人'));
  assert.deepEqual(terms('三菱', 'ja'), ['三菱']);
});

test('Japanese: endings of verbs do not part them', () => {
  for (const form of ['渡した', '渡され', '引き渡し']) assert.ok(meet('渡す', form, 'ja'), form);
  assert.deepEqual(terms('中国に対する', 'ja'), ['中国']);
});

test('Japanese: full and half width, kana and short forms of countries meet', () => {
  for (const [one, other] of [
    ['ＡＣＳＡ', 'acsa'],
    ['ﾏﾙｺｽ', 'マルコス'],
    ['いしば', 'イシバ'],
    ['日比', '比日'],
    ['取り決め', '取り決めを結ぶ'],
    ['円滑化協定', '部隊間協力円滑化協定'],
  ])
    assert.ok(meet(one!, other!, 'ja'), `${one} ${terms(one!, 'ja', true)} and ${other} ${terms(other!, 'ja', true)}`);
  assert.ok(!meet('日比', '日本', 'ja'));
});

test('slips are counted: put in, left out, changed, swapped', () => {
  assert.equal(slips('ishibha', 'ishiba'), 1);
  assert.equal(slips('takaiche', 'takaichi'), 1);
  assert.equal(slips('mracos', 'marcos'), 1);
  assert.equal(slips('sundo', 'sundalo'), 2);
});

test('Japanese: a reading typed in part has its windows in the whole one', () => {
  const whole = new Set(kanaWindows('みなみシナかいちゅうさいはんだん'));
  assert.ok(kanaWindows('みなみしなかい').every((window) => whole.has(window)));
  assert.deepEqual(kanaWindows('テレサ・マグバヌア'), kanaWindows('テレサマグバヌア'));
  assert.deepEqual(kanaWindows('マルコス'), ['マルコ', 'ルコス']);
  assert.deepEqual(kanaWindows('日比 ACSA いしば'), []);
});

test('Japanese: the pairs of one word weigh more than a word and less than as many', () => {
  const parts = (text: string) => wordsOf(text, 'ja').map(({ part }) => part);
  assert.deepEqual(parts('国会'), [1]);
  assert.deepEqual(parts('自衛隊員と国会'), [2 / 3, 2 / 3, 2 / 3, 1]);
});
