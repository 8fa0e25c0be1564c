import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineHtml, phrasesOf, piecesOf } from '../../src/rules/phrases.ts';

test('Japanese headlines may break between phrases, and stay the same text', () => {
  const title = '4つの取り決めはどこまで進んだか';
  assert.deepEqual(phrasesOf(title), ['4つの', '取り決めは', 'どこまで', '進んだか']);
  assert.equal(headlineHtml(title, 'ja').replaceAll('<wbr>', ''), title);
  for (const phrase of phrasesOf('部隊間協力円滑化協定（「RAA」）とは何ですか'))
    assert.ok(!/^隊|[（「]$/.test(phrase), phrase);
});

test('a long compound may break between two of its words near the middle, a short one may not', () => {
  assert.deepEqual(phrasesOf('政府安全保障能力強化支援'), ['政府安全保障', '能力強化支援']);
  assert.deepEqual(phrasesOf('情報保護協定'), ['情報保護協定']);
});

test('where the scripts change, a line may break without a mark between the letters', () => {
  assert.equal(headlineHtml('外務省でACSAに署名', 'ja'), '外務省<span class="turn">でA</span>CSAに<wbr>署名');
  const title = '茂木外相とラザロ外相がACSAに署名、<RAA>の4か月後';
  assert.equal(
    piecesOf(title, 'ja')
      .map(({ text }) => text)
      .join(''),
    title,
  );
});

test('in other languages a word with hyphens or dashes stays whole, with the marks around it', () => {
  assert.equal(
    headlineHtml('Is the (Philippines–Japan) cross-servicing pact – of 2024-25 – second-hand?', 'en'),
    'Is the <span class="whole">(Philippines–Japan)</span> <span class="whole">cross-servicing</span> pact – of <span class="whole">2024-25</span> – <span class="whole">second-hand?</span>',
  );
  assert.equal(headlineHtml('Paano mag-uulat', 'fil'), 'Paano <span class="whole">mag-uulat</span>');
});

test('dates, sums and numbered types stay on one line of a headline', () => {
  assert.equal(
    headlineHtml('¥2 billion for Type 88 on 29 April 2025', 'en'),
    '¥2\u00a0billion for Type\u00a088 on 29\u00a0April\u00a02025',
  );
});

test('a short word stays with the name in brackets before it, and a line may break after a wide space', () => {
  assert.deepEqual(phrasesOf('「バリカタン」開始　日本から'), ['「バリカタン」開始　', '日本から']);
  assert.equal(
    headlineHtml('「バリカタン」開始　日本から', 'ja'),
    '「バリカタン<span class="tied">」開</span>始　<wbr>日本から',
  );
  assert.match(
    headlineHtml('「バヤニハン5-25」とセブ', 'ja'),
    /<span class="tied">5-25<\/span><span class="tied">」と<\/span>/,
  );
  assert.ok(phrasesOf('日本、「あぶくま」型護衛艦6隻を').some((phrase) => phrase.startsWith('「あぶくま」型')));
});

test('other languages break at spaces; signs of HTML are escaped in each', () => {
  assert.equal(headlineHtml('Who <signs> & when?', 'en'), 'Who &lt;signs&gt; &amp; when?');
  assert.ok(headlineHtml('署名は<いつ>か', 'ja').includes('&lt;'));
});
