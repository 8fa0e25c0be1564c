import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesInScripts, namesOn, usedStyles } from '../../src/build/page-styles.ts';

const page =
  '<html lang="en"><head><style>.ghost{}</style></head><body><p class="box aged" id="made"><a href="/">a</a></p>' +
  '<script>"<table class=ghost>"</script></body></html>';
const names = namesOn(page);
const used = (css: string, more: Iterable<string> = []) => usedStyles(css, new Set([...names, ...more]));

test('a page is made of its elements, classes, ids and language; styles and scripts do not count', () => {
  for (const name of ['p', 'a', '.box', '.aged', '#made', ':en']) assert.ok(names.has(name), name);
  for (const name of ['table', '.ghost', ':ja']) assert.ok(!names.has(name), name);
});

test('rules that nothing on the page can use go, with the blocks that they leave empty', () => {
  assert.equal(used('p{a:b}table{a:b}.box{a:b}.box .ghost{a:b}#made{a:b}#other{a:b}'), 'p{a:b}.box{a:b}#made{a:b}');
  assert.equal(
    used('@layer a,b;@layer a{.ghost{a:b}}@media print{@layer b{.ghost{a:b}p{a:b}}}'),
    '@layer a,b;@media print{@layer b{p{a:b}}}',
  );
  assert.equal(
    used('.ghost,.box{a:b}:is(.ghost,table){a:b}:is(.ghost,p)>a{a:b}p:has(>.ghost){a:b}'),
    '.ghost,.box{a:b}:is(.ghost,p)>a{a:b}',
  );
});

test('lists of layers that repeat known names go, for they change no order', () =>
  assert.equal(
    used('@layer a,b;@layer c{p{a:b}}@layer b,c;@layer d;@layer a,d{}@layer e'),
    '@layer a,b;@layer c{p{a:b}}@layer d;@layer e',
  ));

test('what cannot be decided by names stays', () => {
  const css =
    '*{a:b}:root[data-theme=dark]{a:b}[hidden]{a:b}a:hover{a:b}p:not(.ghost){a:b}:lang(ja){a:b}::before{a:b}' +
    '@font-face{font-family:x}@keyframes y{to{a:b}}';
  assert.equal(used(css), css);
});

test('words of the root’s other languages go', () =>
  assert.equal(used(':root:lang(ja){a:b}:root:lang(en){a:b}'), ':root:lang(en){a:b}'));

test('classes that a script may add stay', () => {
  const added = namesInScripts(["mark.className = 'sure';", 'element("p", { className: "ghost aged" })']);
  assert.deepEqual([...added].filter((name) => ['.sure', '.ghost', '.aged'].includes(name)).sort(), [
    '.aged',
    '.ghost',
    '.sure',
  ]);
  assert.equal(used('.sure{a:b}.other{a:b}', added), '.sure{a:b}');
  const made = namesInScripts([`let a="it's";b("select",{className:'search-form'})`, '`<i class="${a} ghost">`']);
  assert.ok(made.has('.ghost'));
  assert.equal(used('.search-form select{a:b}dialog{a:b}', made), '.search-form select{a:b}');
});

test('what scripts call things is nothing that they add', () => {
  const added = namesInScripts(['const log = /"map"/; log.map((aged) => console.log(aged)); // "box"']);
  assert.deepEqual([...added], []);
});

test('two pages with the same style sheet get each their own rules', () => {
  const css = '.box{a:b}.cards{a:b}';
  assert.equal(usedStyles(css, namesOn('<p class="box">')), '.box{a:b}');
  assert.equal(usedStyles(css, namesOn('<p class="cards">')), '.cards{a:b}');
});

test('conditions on the width are written as browsers before 2023 know them', () =>
  assert.equal(
    used('@media (width>=62rem){p{a:b}}@media (width<=61.99rem){p{a:b}}'),
    '@media (min-width:62rem){p{a:b}}@media (max-width:61.99rem){p{a:b}}',
  ));
