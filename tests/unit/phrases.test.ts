import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineHtml, phrasesOf } from '../../src/rules/phrases.ts';

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

test('other languages break at spaces; signs of HTML are escaped in each', () => {
  assert.equal(headlineHtml('Who <signs> & when?', 'en'), 'Who &lt;signs&gt; &amp; when?');
  assert.ok(headlineHtml('署名は<いつ>か', 'ja').includes('&lt;'));
});
