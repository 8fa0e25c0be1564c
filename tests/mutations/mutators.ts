import type { Random } from './random.ts';

/** What a file becomes: other text, other bytes, or nothing where it is taken away. */
export type Changed = string | Uint8Array | undefined;

/** One way to spoil a file of the content. */
export interface Mutator {
  name: string;
  /** Which files it fits: `yaml` the record, `mdx` explainers and plain pages. */
  fits: readonly ('yaml' | 'mdx')[];
  change: (text: string, random: Random) => Changed;
}

/** Stands in every text that tries to get code into a page. */
export const mark = 'mutant4711';

const both = ['yaml', 'mdx'] as const;
/** A field of YAML with its value on the same line, also in front matter. */
const field = /^(\s*(?:- )?)([A-Za-z]+):( +)(\S.*)$/;
/** An item of a list that is a plain value. */
const item = /^(\s*- )([^:[{]+)$/;

/** Places where code could slip in, as a value of a field or in a text. */
const scripts = [
  `<script>${mark}()</script>`,
  `</script><script>${mark}()</script>`,
  `</title><script>${mark}()</script>`,
  `"><img src=x onerror=${mark}()>`,
  `' onmouseover='${mark}()`,
  `<svg onload=${mark}()>`,
  `javascript:${mark}()`,
  `https://example.org/"><script>${mark}()</script>`,
  `--><script>${mark}()</script>`,
  `]]><script>${mark}()</script>`,
  `\${${mark}()}`,
  `{${mark}()}`,
  `<!--<script>${mark}()`,
  `&lt;script&gt;${mark}()&lt;/script&gt;`,
];
const wrong = [
  'null',
  '~',
  'true',
  '42',
  '-1',
  '1e400',
  '.nan',
  '[]',
  '{}',
  '[a, b]',
  '{a: b}',
  '""',
  '"  "',
  '[[]]',
  '|',
  '>',
  "''",
];
const badDates = [
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '0000-01-01',
  '0000',
  '9999-12-31',
  '2026-1-5',
  '2026/01/05',
  '20260105',
  '"2026-01-05T00:00:00Z"',
  '"２０２６-01-05"',
  'yesterday',
  '-2026-01-01',
  '+012026-01-01',
  '2025-02-29',
  '" 2026-01-05"',
];
const ids = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'index',
  'no-such-id',
  'UPPER',
  'a--b',
  '../../etc',
  'a/b',
  'ü',
  '1',
  '""',
  'x'.repeat(300),
];
const controls = [
  '\0',
  '\x01',
  '\x08',
  '\x0b',
  '\x0c',
  '\x1b[2J',
  '\x7f',
  '\x85',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\u200b',
  '\t',
  '\r',
  '\ufffd',
  '\ue000',
  '‡',
  '†',
];
const bodies = [
  `<script>${mark}()</script>`,
  `<img src="x" onerror="${mark}()" />`,
  `[text](javascript:${mark}())`,
  `[text](<javascript:${mark}()>)`,
  `[text](data:text/html,${mark})`,
  `[text][there]\n\n[there]: javascript:${mark}()`,
  `[text](//${mark}.example/)`,
  `<https://${mark}.example/>`,
  `www.${mark}.example`,
  `https://${mark}.example/`,
  `${mark}@example.org`,
  `export const x = ${mark}();`,
  `import ${mark} from 'node:fs';`,
  `{${mark}()}`,
  `{process.exit(0)}`,
  `{/* #a */ ${mark}()}`,
  `{/* a */ /* b */}`,
  `<Term id={${mark}()}>x</Term>`,
  `<Term {...${mark}()}>x</Term>`,
  `<KeyPoints toString={${mark}()}>\n\n- x\n\n</KeyPoints>`,
  `<KeyPoints constructor={${mark}()}>\n\n- x\n\n</KeyPoints>`,
  `<constructor constructor={${mark}()} />`,
  `<toString>x</toString>`,
  `<__proto__>x</__proto__>`,
  `<Term.x id="acsa">x</Term.x>`,
  `<xlink:href id="acsa">x</xlink:href>`,
  `<>x</>`,
  `<Term id="constructor">x</Term>`,
  `<Quote id="__proto__" />`,
  `<Timeline events="" />`,
  `<Timeline events=" , " />`,
  `<CompareTable caption="${'</table>'}">\n\nx\n\n</CompareTable>`,
  `<Term id="acsa"><Term id="raa">x</Term></Term>`,
  `<KeyPoints>`,
  `</KeyPoints>`,
  `![${mark}](https://${mark}.example/x.png)`,
  `![${mark}][x]\n\n[x]: /favicon.svg`,
  `A claim.[^nobody-at-all]`,
  `[^nobody-at-all]: By hand.`,
  `A claim.[^constructor]`,
  `A claim.[^__proto__]`,
  `A claim.[^]`,
  `[a page](/no/such/page/)`,
  `[a page](/pacts/acsa)`,
  `[a page](../../etc/passwd)`,
  `[a page](/ja/pacts/acsa/)`,
  `[a page](/pacts/acsa/#no-such-place)`,
  `[a place](#no-such-place)`,
  `[nothing]()`,
  `[odd](%)`,
  `[odd](/pacts/%E0%A4%A/)`,
  `## A heading without an id`,
  `# A heading of the first rank {/* #first */}`,
  `## Again {/* #again */}\n\n## Again {/* #again */}`,
  `## Script {/* #script"><script> */}`,
  `## Notes {/* #footnote-label */}`,
  `## {/* #empty */}`,
  `## <Term id="acsa">x</Term> {/* #with-a-term */}`,
  `###### Deep {/* #deep */}`,
  `| a | b |\n| - | - |\n| <script>${mark}()</script> | x |`,
  '```js\n' + mark + '()\n```',
  '    indented ' + mark,
  '~~~\n' + mark,
  `$$\n${mark}\n$$`,
  `- [ ] a task\n- [x] another`,
  `~~struck~~ **bold *both***`,
  `Setext\n===`,
  `***`,
  `<!-- a comment -->`,
  `&lt;script&gt;${mark}()&lt;/script&gt; &#0; &#x1; &#xD800; &nosuch;`,
  `\\`,
  `---`,
  `+++`,
];

/** Every way to spoil a file. */
export const mutators: readonly Mutator[] = [
  { name: 'cut anywhere', fits: both, change: (text, random) => text.slice(0, random.below(text.length)) },
  { name: 'cut its beginning', fits: both, change: (text, random) => text.slice(random.below(text.length)) },
  { name: 'take a part out', fits: both, change: takePart },
  {
    name: 'empty it',
    fits: both,
    change: (_, random) => random.pick(['', ' ', '\n\n', '\ufeff', '---\n---\n', '[]', '- ', '#']),
  },
  { name: 'take it away', fits: both, change: () => undefined },
  { name: 'drop a line', fits: both, change: lines((list, at) => void list.splice(at, 1)) },
  { name: 'repeat a line', fits: both, change: lines((list, at) => void list.splice(at, 0, list[at] ?? '')) },
  {
    name: 'swap two lines',
    fits: both,
    change: lines((list, at, random) => swap(list, at, random.below(list.length))),
  },
  {
    name: 'indent a line otherwise',
    fits: both,
    change: lines(
      (list, at, random) =>
        void (list[at] =
          random.pick([' ', '   ', '\t', '']) + (list[at] ?? '').replace(/^ +/, random.pick(['', '$&']))),
    ),
  },
  { name: 'swap two values', fits: both, change: swapValues },
  {
    name: 'rename a field',
    fits: both,
    change: fields((_, random) => ({
      name: random.pick(['nosuch', '__proto__', 'constructor', 'ID', 'titel', '<<', 'toString']),
    })),
  },
  { name: 'a value of a wrong type', fits: both, change: fields((_, random) => ({ value: random.pick(wrong) })) },
  {
    name: 'a bad date',
    fits: both,
    change: fields(
      (_, random) => ({ value: random.pick(badDates) }),
      /^(?:date|day|published|updated|asOf|signed|created|from|to)$/,
    ),
  },
  {
    name: 'an id that is none',
    fits: both,
    change: fields(
      (_, random) => ({ value: random.pick(ids) }),
      /^(?:id|event|source|speaker|asOfSource|related|pacts|deliveredEvent)$/,
    ),
  },
  {
    name: 'an item that is none',
    fits: both,
    change: lines(
      (list, at, random) =>
        void (list[at] = (list[at] ?? '').replace(item, (_, start: string) => start + random.pick([...ids, ...wrong]))),
      item,
    ),
  },
  { name: 'an id of another entry', fits: ['yaml'], change: anotherId },
  { name: 'an entry twice', fits: ['yaml'], change: entries((list, at) => void list.splice(at, 0, list[at] ?? '')) },
  { name: 'an entry less', fits: ['yaml'], change: entries((list, at) => void list.splice(at, 1)) },
  { name: 'entries in another order', fits: ['yaml'], change: entries((list) => void list.reverse()) },
  {
    name: 'explainers that lead to themselves',
    fits: ['mdx'],
    change: (text) => text.replace(/^related: .*/m, 'related: [what-is-an-acsa, what-is-an-acsa, what-is-the-raa]'),
  },
  {
    name: 'script in a field',
    fits: both,
    change: fields((_, random) => ({
      value: random.pick([
        JSON.stringify(random.pick(scripts)),
        `|\n      ${random.pick(scripts)}`,
        random.pick(scripts),
      ]),
    })),
  },
  {
    name: 'script added to a field',
    fits: both,
    change: fields((value, random) => ({
      value: JSON.stringify(`${value.replace(/^["']|["']$/g, '')} ${random.pick(scripts)}`),
    })),
  },
  {
    name: 'a web address that is none',
    fits: ['yaml'],
    change: fields(
      (_, random) => ({
        value: JSON.stringify(
          random.pick([
            `javascript:${mark}()`,
            'data:text/html,x',
            'http://',
            'https://exa mple.org',
            'ftp://example.org/',
            '//example.org',
            'https://u:p@example.org/',
            'HTTPS://EXAMPLE.ORG',
            'https://[::1',
            `https://example.org/?"onclick="${mark}()`,
            'https://例え.jp/',
            'https://example.org/\u0001',
          ]),
        ),
      }),
      /^(?:url|archived)$/,
    ),
  },
  {
    name: 'a YAML anchor and alias',
    fits: both,
    change: fields((_, random) => ({
      value: random.pick(['&a text', '*a', '&a [*a]', '&a {b: *a}', '&a [x]\n  also: *a']),
    })),
  },
  {
    name: 'a YAML tag',
    fits: both,
    change: fields((value, random) => ({
      value: `${random.pick(['!!js/function', '!!python/object/apply:os.system', '!!binary', '!!set', '!!omap', '!include', '!<tag:yaml.org,2002:str>', '!!str', '!!int', '!!float', '!!timestamp', '!'])} ${value}`,
    })),
  },
  {
    name: 'a stray sign',
    fits: both,
    change: insert([
      '{',
      '}',
      '<',
      '>',
      '`',
      '&',
      '*',
      '!',
      '%',
      '@',
      '|',
      ':',
      '"',
      "'",
      '#',
      '[',
      ']',
      '\\',
      '-',
      '---\n',
      '...\n',
      '<!--',
      '-->',
      '${',
      '</',
      '{/*',
      '*/}',
      '\n',
      '\n\n',
      '\t',
    ]),
  },
  { name: 'a control character', fits: both, change: insert(controls) },
  {
    name: 'a control character written out',
    fits: both,
    change: fields((value, random) => ({
      value: `"${value.replace(/["\\]/g, '')}${random.pick(['\\0', '\\x01', '\\e', '\\uD800', '\\uFFFE', '\\u202E', '\\x7F', '\\x85', '\\uFEFF', '\\uD83D\\uDE00'])}"`,
    })),
  },
  { name: 'bytes that are no UTF-8', fits: both, change: spoilBytes },
  {
    name: 'another encoding',
    fits: both,
    change: (text, random) => Buffer.from(random.pick(['', '\ufeff']) + text, random.pick(['utf16le', 'latin1'])),
  },
  { name: 'a byte order mark', fits: both, change: (text) => `\ufeff${text}` },
  { name: 'line ends of Windows', fits: both, change: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'line ends of old Macs', fits: both, change: (text) => text.replaceAll('\n', '\r') },
  { name: 'deep nesting in a field', fits: both, change: fields((_, random) => ({ value: nested(random) })) },
  {
    name: 'a huge field',
    fits: both,
    change: fields((_, random) => ({
      value: random.pick([`"${'x'.repeat(2_000_000)}"`, `[${'a, '.repeat(200_000)}a]`, `"${'<'.repeat(500_000)}"`]),
    })),
  },
  { name: 'many entries', fits: ['yaml'], change: (text) => text + entriesOf(text).slice(1, 4).join('').repeat(1_000) },
  { name: 'a text in the body', fits: ['mdx'], change: (text, random) => intoBody(text, random.pick(bodies), random) },
  { name: 'script in the body', fits: ['mdx'], change: (text, random) => intoBody(text, random.pick(scripts), random) },
  {
    name: 'deep nesting in the body',
    fits: ['mdx'],
    change: (text, random) => intoBody(text, deepBody(random), random),
  },
  {
    name: 'a huge body',
    fits: ['mdx'],
    change: (text, random) =>
      text +
      random
        .pick(['word ', '[^a] ', '| a '.repeat(50) + '|\n', '<Term id="acsa">x</Term> ', '\n## H {/* #h */}\n'])
        .repeat(100_000),
  },
];

/** Changes one line that fits; the file stays as it is where none does. */
function lines(edit: (list: string[], at: number, random: Random) => void, fit = /./) {
  return (text: string, random: Random) => {
    const list = text.split('\n');
    const fitting = list.flatMap((line, at) => (fit.test(line) ? [at] : []));
    if (fitting.length > 0) edit(list, random.pick(fitting), random);
    return list.join('\n');
  };
}

/** Changes the name or the value of one field. */
function fields(edit: (value: string, random: Random) => { name?: string; value?: string }, named = /./) {
  return (text: string, random: Random) => {
    const list = text.split('\n');
    const fitting = list.flatMap((line, at) => (named.test(field.exec(line)?.[2] ?? '') ? [at] : []));
    if (fitting.length === 0) return text;
    const at = random.pick(fitting);
    const [, start = '', name = '', space = '', value = ''] = field.exec(list[at] ?? '') ?? [];
    const next = edit(value, random);
    list[at] = `${start}${next.name ?? name}:${space}${next.value ?? value}`;
    return list.join('\n');
  };
}

/** The text before the first entry, then each entry of a list. */
function entriesOf(text: string): string[] {
  return text.split(/^(?=- )/m);
}

function entries(edit: (list: string[], at: number) => void) {
  return (text: string, random: Random) => {
    const [head = '', ...list] = entriesOf(text);
    edit(list, random.below(list.length));
    return head + list.join('');
  };
}

function insert(signs: readonly string[]) {
  return (text: string, random: Random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(signs) + text.slice(at);
  };
}

function takePart(text: string, random: Random): string {
  const from = random.below(text.length);
  return text.slice(0, from) + text.slice(from + random.below(2_000));
}

function swap(list: string[], one: number, other: number) {
  [list[one], list[other]] = [list[other] ?? '', list[one] ?? ''];
}

function swapValues(text: string, random: Random): string {
  const list = text.split('\n');
  const fitting = list.flatMap((line, at) => (field.test(line) ? [at] : []));
  if (fitting.length < 2) return text;
  const one = random.below(fitting.length - 1);
  const [a, b] = [fitting[one] ?? 0, fitting[one + 1] ?? 0];
  const values = [a, b].map((at) => field.exec(list[at] ?? '')?.[4] ?? '');
  for (const [at, value] of [
    [a, values[1]],
    [b, values[0]],
  ] as const)
    list[at] = (list[at] ?? '').replace(
      field,
      (_, start: string, name: string, space: string) => `${start}${name}:${space}${value}`,
    );
  return list.join('\n');
}

function anotherId(text: string, random: Random): string {
  const known = [...text.matchAll(/^- id: (.+)$/gm)].map(([, id = '']) => id);
  const [one, other] = [random.pick(known), random.pick(known)];
  return text.replace(`- id: ${one}\n`, `- id: ${other}\n`);
}

function spoilBytes(text: string, random: Random): Uint8Array {
  const bytes = Buffer.from(text);
  for (let count = random.below(4) + 1; count > 0; count--)
    bytes[random.below(bytes.length)] = random.pick([0xff, 0xc0, 0x80, 0xe2, 0xed, 0xf5]);
  return bytes;
}

function nested(random: Random): string {
  const depth = random.pick([50, 1_000, 20_000]);
  return random.pick([
    '['.repeat(depth) + ']'.repeat(depth),
    '{a: '.repeat(depth) + '}'.repeat(depth),
    '['.repeat(depth),
    '- '.repeat(depth) + 'x',
  ]);
}

function deepBody(random: Random): string {
  const depth = random.pick([50, 1_000, 10_000]);
  return random.pick([
    `${'> '.repeat(depth)}x`,
    `${'- '.repeat(depth)}x`,
    `${'*'.repeat(depth)}x${'*'.repeat(depth)}`,
    `${'**a *b '.repeat(depth)}`,
    `${'['.repeat(depth)}x${']'.repeat(depth)}`,
    `${'[a](b'.repeat(depth)}`,
    `${'{'.repeat(depth)}${'}'.repeat(depth)}`,
    `${'<KeyPoints>\n\n'.repeat(depth)}x\n\n${'</KeyPoints>\n\n'.repeat(depth)}`,
    `${'<>'.repeat(depth)}x${'</>'.repeat(depth)}`,
    `${'`'.repeat(depth)}x`,
    `${'~~a '.repeat(depth)}`,
  ]);
}

/** Sets a block between two paragraphs of the body. */
function intoBody(text: string, block: string, random: Random): string {
  const parts = text.split('\n\n');
  parts.splice(1 + random.below(parts.length), 0, block);
  return parts.join('\n\n');
}
