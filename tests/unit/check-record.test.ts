import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { loadRecord, recordFiles, type RecordKind } from '../../src/record/load.ts';
import { plainWords, zodProblems } from '../../src/record/parse.ts';
import { checkRecord } from '../../src/rules/check-record.ts';
import { recordEnd } from '../../src/rules/record-end.ts';
import type { Problem } from '../../src/rules/problems.ts';
import { texts } from '../fixtures/record.ts';

type Texts = typeof texts;

function problemsOf(record: Texts): Problem[] {
  const { record: parsed, problems } = loadRecord(record);
  return [...problems, ...checkRecord(parsed)];
}

/** The fixture with one text of one file replaced; the text must stand there exactly once. */
function changed(kind: RecordKind, from: string, to: string, record = texts): Texts {
  assert.equal(record[kind].split(from).length, 2, `“${from}” stands once in ${kind}`);
  return { ...record, [kind]: record[kind].replace(from, to) };
}

const added = (kind: RecordKind, entry: string): Texts => ({ ...texts, [kind]: `${texts[kind]}\n${entry}` });

/** The problem that is expected on the first line of a file that holds a text. */
function problem(record: Texts, kind: RecordKind, mark: string, found: string, write: string): Problem {
  const line = record[kind].split('\n').findIndex((each) => each.includes(mark)) + 1;
  assert.notEqual(line, 0, `“${mark}” stands in ${kind}`);
  return { file: `content/${recordFiles[kind][0]}`, line, found, write };
}

interface Fault {
  record: Texts;
  kind: RecordKind;
  /** A text on the line that is at fault. */
  mark: string;
  found: string;
  write: string;
}

const twentyOneWords = Array.from({ length: 21 }, (_, index) => `word${index}`).join(' ');
const textEntry = '{ en: A, fil: B, ja: C }';

const unresolved = (kind: RecordKind, from: string, to: string, wrong: string, write: string): Fault => ({
  record: changed(kind, from, to),
  kind,
  mark: to.trim(),
  found: `${wrong}, which is no id of ${write.split(' ').at(-1)}`,
  write,
});

const nearSigning = 'moa-signing, or another id of sources.yaml';
const nearEvent = 'osa-grant, or another id of events.yaml';

const faults: Record<string, Fault> = {
  // Ids that do not resolve.
  'a source of an event': unresolved(
    'events',
    '[moa-signing, news-signing]',
    '[moa-signing, news-singing]',
    'news-singing',
    'news-signing, or another id of sources.yaml',
  ),
  'a source near to none': unresolved(
    'events',
    '[moa-signing, news-signing]',
    '[zzz]',
    'zzz',
    'an id that stands in sources.yaml',
  ),
  'a source of a term': unresolved('terms', '[moa-signing]', '[moa-sining]', 'moa-sining', nearSigning),
  'a source of an office': unresolved(
    'people',
    '      sources: [moa-signing]',
    '      sources: [moa-sign]',
    'moa-sign',
    nearSigning,
  ),
  'a source of a conflict': unresolved(
    'conflicts',
    'source: moa-signing',
    'source: mo-signing',
    'mo-signing',
    nearSigning,
  ),
  'a source of a quotation': unresolved(
    'quotes',
    'source: moa-signing',
    'source: moa-signings',
    'moa-signings',
    nearSigning,
  ),
  'a source of a pact’s sentence': unresolved(
    'pacts',
    'sources: [news-signing]',
    'sources: [news-signng]',
    'news-signng',
    'news-signing, or another id of sources.yaml',
  ),
  'the source of a date': {
    ...unresolved(
      'pacts',
      `asOfSource: moa-signing\n  does:\n`,
      `asOfSource: moa-sining\n  does:\n`,
      'moa-sining',
      nearSigning,
    ),
    mark: 'asOfSource: moa-sining',
  },
  'a person of an event': unresolved(
    'events',
    '[ana-cruz]',
    '[anna-cruz]',
    'anna-cruz',
    'ana-cruz, or another id of people.yaml',
  ),
  'the speaker of a quotation': unresolved(
    'quotes',
    'speaker: ana-cruz',
    'speaker: ana',
    'ana',
    'an id that stands in people.yaml',
  ),
  'the event of a step': unresolved(
    'pacts',
    'event: raa-signed',
    'event: raa-sined',
    'raa-sined',
    'raa-signed, or another id of events.yaml',
  ),
  'the event of a grant': unresolved('pacts', 'event: osa-grant', 'event: osa-grnt', 'osa-grnt', nearEvent),
  'the event of a delivery': unresolved(
    'pacts',
    'deliveredEvent: osa-delivered',
    'deliveredEvent: osa-deliverd',
    'osa-deliverd',
    'osa-delivered, or another id of events.yaml',
  ),
  'the event of a programme': unresolved(
    'pacts',
    'event: osa-created',
    'event: osa-creatd',
    'osa-creatd',
    'osa-created, or another id of events.yaml',
  ),

  // Pacts.
  'a step out of order': {
    record: changed('pacts', 'stage: proposed', 'stage: in-force'),
    kind: 'pacts',
    mark: 'stage: signed',
    found: 'raa: signed after in-force',
    write:
      'the steps in their order: proposed, exploring, negotiating, agreed-in-principle, signed, ph-ratified, ph-senate-concurred, jp-diet-approved, notes-exchanged, in-force',
  },
  'a date out of order': {
    record: changed('pacts', 'date: "2025-07"', 'date: "2026-02"'),
    kind: 'pacts',
    mark: 'date: "2026-01-15"',
    found: 'raa: signed on 2026-01-15, before proposed on 2026-02',
    write: 'dates that rise from step to step',
  },
  'a step ahead with a date': {
    record: changed('pacts', 'state: ahead', 'state: ahead\n      date: "2026-03-01"'),
    kind: 'pacts',
    mark: 'date: "2026-03-01"',
    found: 'raa: in-force is ahead but has a date',
    write: 'state: done, or no date',
  },
  'a step done without a source': {
    record: changed('pacts', 'sources: [news-talks]', 'sources: []'),
    kind: 'pacts',
    mark: 'stage: proposed',
    found: 'raa: proposed is done without a source',
    write: 'at least one source id',
  },
  'a step on another day than its event': {
    record: changed('events', 'date: "2026-01-15"', 'date: "2026-01-16"'),
    kind: 'pacts',
    mark: 'date: "2026-01-15"',
    found: 'raa: signed on 2026-01-15, but its event raa-signed is dated 2026-01-16',
    write: 'the same date in both',
  },
  'a treaty without steps': {
    record: changed('pacts', 'kind: programme', 'kind: treaty # programme'),
    kind: 'pacts',
    mark: '# programme',
    found: 'osa: a treaty with 0 steps',
    write: 'a treaty with its ladder, or a programme with its grants',
  },
  'a pact that is missing': {
    record: { ...texts, pacts: texts.pacts.replace(/- id: isa[^]*?(?=- id: osa)/, '') },
    kind: 'pacts',
    mark: '- id: raa',
    found: 'no pact isa',
    write: 'the entry of isa',
  },

  // Events.
  'an event after the record’s end': {
    record: changed('events', 'date: "2026-03"', 'date: "2090"'),
    kind: 'events',
    mark: 'date: "2090"',
    found: `osa-delivered: 2090, after the record's end (${recordEnd([])})`,
    write: 'the true date, or take the event out until a source is in the record',
  },
  'a stage of another pact': {
    record: changed('events', '{ raa: signed }', '{ acsa: signed }'),
    kind: 'events',
    mark: 'stages:',
    found: 'raa-signed: a stage of acsa, which is not in its pacts',
    write: 'acsa in pacts, or no stage for it',
  },
  'a stage of grants for a treaty': {
    record: changed('events', '{ raa: signed }', '{ raa: delivered }'),
    kind: 'events',
    mark: 'stages:',
    found: 'raa-signed: stage delivered for raa',
    write: 'a stage of a treaty',
  },
  'a stage of treaties for grants': {
    record: changed('events', 'pacts: [raa]\n  stages: { raa: signed }', 'pacts: [osa]\n  stages: { osa: signed }'),
    kind: 'events',
    mark: 'stages:',
    found: 'raa-signed: stage signed for osa',
    write: 'programme-created, grant-signed or delivered',
  },
  'two events that are one': {
    record: changed(
      'events',
      '- id: osa-created',
      `- id: raa-signed-too
  date: "2026-01-15"
  pacts: [raa]
  title: { en: The Agreement is Signed, fil: B, ja: C }
  what: ${textEntry}
  sources: [moa-signing]
  confidence: confirmed
- id: osa-created`,
    ),
    kind: 'events',
    mark: 'en: The Agreement is Signed',
    found: 'raa-signed-too and raa-signed: the same date and headline',
    write: 'one event with the sources of both',
  },

  // How sure a statement may be.
  'confirmed by one newsroom': {
    record: changed(
      'events',
      '[moa-signing, news-signing]\n  confidence: confirmed',
      '[news-signing]\n  confidence: confirmed # here',
    ),
    kind: 'events',
    mark: '# here',
    found: 'raa-signed: confidence confirmed, but it rests on one publisher, and on nothing primary',
    write: 'confidence: single, or add a source that carries it',
  },
  'confirmed by two stories of one newsroom, in a step': {
    record: changed(
      'pacts',
      '[news-talks]\n      confidence: single',
      '[news-talks, news-signing]\n      confidence: confirmed # here',
    ),
    kind: 'pacts',
    mark: '# here',
    found: 'raa: confidence confirmed, but it rests on one publisher, and on nothing primary',
    write: 'confidence: single, or add a source that carries it',
  },
  'machine-made alone': {
    record: changed('pacts', 'confidence: weak', 'confidence: single # here'),
    kind: 'pacts',
    mark: '# here',
    found: 'raa: confidence single, but its sources are machine-made only',
    write: 'confidence: weak, or add a source that carries it',
  },
  'machine-made alone, in a term': {
    record: changed('terms', '[moa-signing]', '[machine-summary]'),
    kind: 'terms',
    mark: 'confidence: confirmed',
    found: 'acquisition: confidence confirmed, but its sources are machine-made only',
    write: 'confidence: weak, or add a source that carries it',
  },

  // Quotations.
  'a quotation over 20 words': {
    record: changed('quotes', 'We sign today', twentyOneWords),
    kind: 'quotes',
    mark: 'word20',
    found: `cruz-signing: text is "${twentyOneWords.slice(0, 76)}…`,
    write: 'quote at most 20 words, exactly as printed',
  },
  'a quotation without a speaker': {
    record: changed('quotes', '  speaker: ana-cruz\n', ''),
    kind: 'quotes',
    mark: '- id: cruz-signing',
    found: 'cruz-signing: speaker is missing',
    write: 'who said it: speaker (an id of people.yaml) or speakerName',
  },
  'a quotation without a role': {
    record: { ...texts, quotes: texts.quotes.replace(/ {2}role:.*\n/, '') },
    kind: 'quotes',
    mark: '- id: cruz-signing',
    found: 'cruz-signing: role is missing',
    write: 'the role of the speaker in all three languages: en, fil and ja',
  },
  'a quotation without a date': {
    record: changed('quotes', '  date: "2026-01-15"\n', ''),
    kind: 'quotes',
    mark: '- id: cruz-signing',
    found: 'cruz-signing: date is missing',
    write: 'a date that exists as "2026-01-15", "2026-01" or "2026", in quotation marks',
  },
  'a quotation without a source': {
    record: changed('quotes', '  source: moa-signing\n', ''),
    kind: 'quotes',
    mark: '- id: cruz-signing',
    found: 'cruz-signing: source is missing',
    write: 'an id of lower-case letters, digits and hyphens, such as acsa-signed',
  },
  'a quotation without a translation': {
    record: changed('quotes', '    ja: 本日署名します\n', ''),
    kind: 'quotes',
    mark: '    fil: Lumalagda',
    found: 'cruz-signing: no translation into ja',
    write: 'a faithful translation under ja',
  },

  // Single entries.
  'a text missing in a language': {
    record: changed('events', ', ja: "Manila (ja)"', ''),
    kind: 'events',
    mark: 'place:',
    found: 'raa-signed: place.ja is missing',
    write: 'the place in Japanese (ja), at most 120 characters',
  },
  'a text in one language only': {
    record: changed(
      'questions',
      '{ en: "No source tells", fil: "No source tells (fil)", ja: "No source tells (ja)" }',
      'No source tells',
    ),
    kind: 'questions',
    mark: 'detail:',
    found: 'approval-day: detail is "No source tells"',
    write: 'what is known around it, and what was looked for in all three languages: en, fil and ja',
  },
  'a date that does not exist': {
    record: changed('events', 'date: "2026-02-01"', 'date: "2026-02-30"'),
    kind: 'events',
    mark: 'date: "2026-02-30"',
    found: 'osa-grant: date is "2026-02-30"',
    write: 'a date that exists as "2026-01-15", "2026-01" or "2026", in quotation marks',
  },
  'a year without quotation marks': {
    record: changed('people', 'from: "2024"', 'from: 2024'),
    kind: 'people',
    mark: 'from: 2024',
    found: 'ana-cruz: roles.0.from is 2024',
    write: 'a date that exists as "2026-01-15", "2026-01" or "2026", in quotation marks',
  },
  'a month where a day is wanted': {
    record: changed('pacts', 'signed: "2026-02-01"', 'signed: "2026-02"'),
    kind: 'pacts',
    mark: 'signed: "2026-02"',
    found: 'osa: grants.0.signed is "2026-02"',
    write: 'a day that exists as "2026-01-15", in quotation marks',
  },
  'an id that is no address': {
    record: changed('questions', 'id: approval-day', 'id: Approval Day'),
    kind: 'questions',
    mark: 'id: Approval Day',
    found: 'Approval Day: id is "Approval Day"',
    write: 'an id of lower-case letters, digits and hyphens, such as acsa-signed',
  },
  'a web address that is none': {
    record: changed('sources', 'https://herald.example/talks', 'javascript:alert(1)'),
    kind: 'sources',
    mark: 'javascript:',
    found: 'news-talks: url is "javascript:alert(1)"',
    write: 'a web address that starts with https:// or http://',
  },
  'one version of a conflict': {
    record: { ...texts, conflicts: texts.conflicts.replace(/ {4}- says: .*"Four"[^]*?(?= {2}resolution)/, '') },
    kind: 'conflicts',
    mark: '- says:',
    found: `radar-count: versions is [{"says":{"en":"Five","fil":"Five (fil)","ja":"Five (ja)"},"source":"moa-sign…`,
    write: 'at least two versions, each with its source',
  },
  'no source at all': {
    record: changed('terms', '[moa-signing]', '[]'),
    kind: 'terms',
    mark: 'sources: []',
    found: 'acquisition: sources is []',
    write: 'at least one source id from sources.yaml',
  },
  'an unknown field': {
    record: changed('terms', '  reading:', '  colour: red\n  reading:'),
    kind: 'terms',
    mark: 'colour: red',
    found: 'acquisition: a field named "colour", which does not exist here',
    write: 'a field that content/README.md lists, or nothing',
  },
  'an unknown field within a step': {
    record: changed('pacts', 'event: raa-signed', 'event: raa-signed\n      place: Manila'),
    kind: 'pacts',
    mark: 'place: Manila',
    found: 'raa: a field named "ladder.1.place", which does not exist here',
    write: 'a field that content/README.md lists, or nothing',
  },
  'an entry that is no set of fields': {
    record: added('questions', '- approval'),
    kind: 'questions',
    mark: '- approval',
    found: 'entry 2: the entry is "approval"',
    write: 'its fields, one to a line',
  },
  'a duplicate id': {
    record: added(
      'questions',
      `- id: approval-day # twice
  pacts: [raa]
  question: ${textEntry}
  detail: ${textEntry}
  weight: minor`,
    ),
    kind: 'questions',
    mark: '# twice',
    found: 'id approval-day a second time (first on line 2)',
    write: 'another id, or join the two entries',
  },

  // Whole files.
  'invalid YAML': {
    record: changed('sources', 'title: Ministers sign', 'title: Ministers: sign'),
    kind: 'sources',
    mark: 'Ministers: sign',
    found: 'YAML that cannot be read: Nested mappings are not allowed in compact mappings',
    write: 'valid YAML; most often a colon, a quotation mark or the indentation is off',
  },
  'a YAML alias': {
    record: changed('events', 'place: { en:', 'place: { en: &city Manila, fil: *city, ja: マニラ }\n  # {'),
    kind: 'events',
    mark: '*city',
    found: 'a YAML anchor or alias (& or *)',
    write: 'the value itself in each place',
  },
  'a list that is no list': {
    record: { ...texts, people: 'ana-cruz: Minister' },
    kind: 'people',
    mark: 'ana-cruz',
    found: '{"ana-cruz":"Minister"}',
    write: 'a list: each entry starts with "- id:"',
  },
  'an empty file': {
    record: { ...texts, pacts: '# nothing yet' },
    kind: 'pacts',
    mark: '#',
    found: 'empty',
    write: 'a list: each entry starts with "- id:"',
  },
};

test('the fixture has no fault', () => assert.deepEqual(problemsOf(texts), []));

for (const [name, { record, kind, mark, found, write }] of Object.entries(faults))
  test(`reports ${name}, and nothing else`, () =>
    assert.deepEqual(problemsOf(record), [problem(record, kind, mark, found, write)]));

test('reports several faults at once, each on its line', () => {
  let record = changed('sources', 'title: Talks go on', 'title: ""');
  record = changed('events', '[ana-cruz]', '[bea-cruz]', record);
  record = changed('events', 'date: "2026-02-01"', 'date: "2026-02-31"', record);
  record = changed('events', 'date: "2026-03"', 'date: "3 March"', record);
  record = changed('pacts', 'kind: programme', 'kind: treaty # programme', record);
  record = changed('quotes', '  speaker: ana-cruz\n', '', record);
  const dates = 'a date that exists as "2026-01-15", "2026-01" or "2026", in quotation marks';
  assert.deepEqual(problemsOf(record), [
    problem(
      record,
      'sources',
      'title: ""',
      'news-talks: title is empty',
      'the headline as published, at most 400 characters',
    ),
    problem(record, 'events', '2026-02-31', 'osa-grant: date is "2026-02-31"', dates),
    problem(record, 'events', '3 March', 'osa-delivered: date is "3 March"', dates),
    problem(
      record,
      'quotes',
      '- id:',
      'cruz-signing: speaker is missing',
      'who said it: speaker (an id of people.yaml) or speakerName',
    ),
    problem(
      record,
      'events',
      'bea-cruz',
      'bea-cruz, which is no id of people.yaml',
      'ana-cruz, or another id of people.yaml',
    ),
    problem(
      record,
      'pacts',
      'kind: treaty # programme',
      'osa: a treaty with 0 steps',
      'a treaty with its ladder, or a programme with its grants',
    ),
  ]);
});

test('a fault in the newest source makes no fault of the events it tells', () => {
  let record = changed('sources', 'title: Talks go on', 'title: ""\n  published: "2090-01-01"');
  record = changed('events', 'date: "2026-03"', 'date: "2090"', record);
  assert.deepEqual(
    problemsOf(record).map(({ found }) => found),
    ['news-talks: title is empty'],
  );
});

test('keeps the right line after an entry that has a fault', () => {
  let record = changed('events', 'date: "2026-01-15"', 'date: soon');
  record = {
    ...record,
    events: record.events.replace(/(- id: osa-delivered[^]*?)\[moa-signing\]/, '$1[moa-sining] # here'),
  };
  assert.equal(problemsOf(record)[1]?.line, problem(record, 'events', '# here', '', '').line);
});

const accepted: Record<string, Texts> = {
  'a byte-order mark': { ...texts, sources: `\uFEFF${texts.sources.trimStart()}` },
  'lines that end as on Windows': { ...texts, events: texts.events.replaceAll('\n', '\r\n') },
  'a quotation of 20 words': changed('quotes', 'We sign today', twentyOneWords.replace(' word20', '')),
  'a speaker who is no person of the record': changed('quotes', 'speaker: ana-cruz', `speakerName: ${textEntry}`),
  'steps within one month': changed('pacts', 'date: "2025-07"', 'date: "2026-01"'),
  'less confidence than the sources carry': changed('terms', 'confidence: confirmed', 'confidence: weak'),
};
for (const [name, record] of Object.entries(accepted))
  test(`takes ${name}`, () => assert.deepEqual(problemsOf(record), []));

test('the record ends with its newest source', () => {
  assert.equal(recordEnd([{ published: '2025' }]), recordEnd([]));
  assert.equal(recordEnd([{ published: '2090-02' }, {}, { published: '2026-01-15' }]), '2090-02-28');
});

test('tells an editor in plain words whatever is wrong with a field', () => {
  for (const [kind, [, schema]] of Object.entries(recordFiles)) {
    const valid: unknown = parse(texts[kind as RecordKind]);
    for (const wrong of [null, '', -0.5, true, { wrong: 1 }, [], [null]])
      for (const path of pathsOf(valid)) {
        const list = structuredClone(valid);
        const owner = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], list);
        (owner as Record<string, unknown>)[path.at(-1) ?? ''] = wrong;
        const entry = (list as Record<string, unknown>)[path[0] ?? ''];
        const { error } = schema.safeParse(entry, { error: plainWords });
        for (const { found, write } of error ? zodProblems(error, entry, kind) : [])
          assert.doesNotMatch(write, /^(Invalid|Too|Unrecognized|Expected)/, found);
      }
  }
});

/** The way to each part of a value. */
function pathsOf(value: unknown): string[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => [[key], ...pathsOf(part).map((path) => [key, ...path])]);
}
