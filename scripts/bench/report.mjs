/** What a run has found, as tables. */
import {compared, table} from './table.mjs';
import {names} from './variants.mjs';

/** Rows about one card: name of the samples, what they are, unit. */
const loadingRows = [
  ['document', 'document, bytes', 'bytes'],
  ['transfer', 'document and script, bytes', 'bytes'],
  ['heading', 'heading painted, ms', 'ms'],
  ['title', 'card’s title painted, ms', 'ms'],
  ['demands', 'last demand painted, ms', 'ms'],
  ['slowHeading', 'heading painted, slow, ms', 'ms'],
  ['slowTitle', 'card’s title painted, slow, ms', 'ms'],
  ['slowDemands', 'last demand painted, slow, ms', 'ms'],
  ['processorTime', 'main thread, ms', 'ms'],
  ['work', 'main thread, processor ÷ 4, ms', 'ms'],
  ['script', '… of it script', 'ms'],
  ['layout', '… of it layout', 'ms'],
  ['style', '… of it styles', 'ms'],
  ['switched', 'switch of language, processor ÷ 4, ms', 'ms'],
  ['heap', 'heap, kB', 'kB'],
  ['nodes', 'nodes', 'count'],
  ['shift', 'layout shift, phone', 'shift'],
  ['wideShift', 'layout shift, laptop', 'shift'],
];

const signatoryRows = [
  ['whole', 'card painted, ms', 'ms'],
  ['longest', 'longest task, ms', 'ms'],
  ['heap', 'heap, kB', 'kB'],
  ['found', 'filter keystroke to painted, ms', 'ms'],
  ['foundLongest', '… longest task, ms', 'ms'],
  ['allShown', '“Show all” to painted, ms', 'ms'],
  ['allLongest', '… longest task, ms', 'ms'],
  ['allHeap', '… heap, kB', 'kB'],
  ['allFound', '… filter keystroke to painted, ms', 'ms'],
  ['allFoundLongest', '… longest task, ms', 'ms'],
];

const cardRows = [
  ['all', 'all painted, ms', 'ms'],
  ['heap', 'heap, kB', 'kB'],
];

/** A row per measure that anything was measured of, a column per way, ratios to the first way. */
function compare(rows, ways, samples) {
  const first = samples[ways[0]];
  return rows
    .filter(([name]) => ways.some((way) => samples[way]?.[name]))
    .map(([name, label, unit]) => [
      label,
      ...ways.map((way, index) =>
        compared(samples[way]?.[name], index ? first[name] : undefined, unit),
      ),
    ]);
}

/** The columns of a section. */
function waysOf(samples) {
  return Object.keys(names).filter((name) => samples[name]);
}

function loadingTable({loading}) {
  const ways = waysOf(loading);
  return table(['one card', ...ways.map((way) => names[way])], compare(loadingRows, ways, loading));
}

/** The same rows for each of several sizes. */
function sizesTable(title, rows, sizes) {
  const ways = waysOf(Object.values(sizes)[0]);
  const lines = Object.entries(sizes).flatMap(([size, samples]) =>
    compare(rows, ways, samples).map(([label, ...cells]) => [
      `${Number(size).toLocaleString('en')}: ${label}`,
      ...cells,
    ]),
  );
  return table([title, ...ways.map((way) => names[way])], lines);
}

function hostTable({mutations: {without, off, on}, cycles}) {
  const {heapBefore, heapAfter, nodesBefore, nodesAfter} = cycles.on;
  const changed = ({changed: samples}) => compared(samples, without.changed, 'ms');
  return table(
    ['a page at work', 'before', 'after'],
    [
      [
        '10,000 changes, ms: without the script; with it, `data-auto="off"`',
        compared(without.changed, undefined, 'ms'),
        changed(off),
      ],
      [
        '10,000 changes, ms: without the script; with it',
        compared(without.changed, undefined, 'ms'),
        changed(on),
      ],
      [
        '1,000 cards added and removed: heap, kB',
        compared(heapBefore, undefined, 'kB'),
        compared(heapAfter, heapBefore, 'kB'),
      ],
      [
        '1,000 cards added and removed: nodes',
        compared(nodesBefore, undefined, 'count'),
        compared(nodesAfter, nodesBefore, 'count'),
      ],
    ],
  );
}

/** Everything, as it stands in docs/speed.md. */
export function tables(results) {
  return [
    `${results.date}, ${results.browser}: median (least–greatest) **ratio to pasted HTML**.`,
    loadingTable(results),
    sizesTable('cards on a page', cardRows, results.cards),
    sizesTable('signatories, processor ÷ 4', signatoryRows, results.signatories),
    hostTable(results),
  ].join('\n\n');
}
