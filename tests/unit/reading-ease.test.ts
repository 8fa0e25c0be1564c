import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFacts, type ArticleFacts } from '../../src/markdown/article-facts.ts';
import { readingEase } from '../../src/rules/reading-ease.ts';

const ease = (body: string) => readingEase('We sign.', articleFacts(body) as ArticleFacts);

test('short words in short sentences read more easily than long ones', () => {
  const plain = ease('<KeyPoints>\n\n- The ship is here.\n\n</KeyPoints>\n\nThe ship is here. It has fuel.\n');
  const heavy = ease(
    '<KeyPoints>\n\n- Reciprocal administrative arrangements necessitate comprehensive authorisation.\n\n</KeyPoints>\n\n' +
      'Notwithstanding considerable administrative complications, interoperability necessitates reciprocal authorisation.\n',
  );
  assert.ok(plain.summary < 3 && plain.text < 3, JSON.stringify(plain));
  assert.ok(heavy.summary > 12 && heavy.text > 12, JSON.stringify(heavy));
});
