import {msg, str} from '@lit/localize';
import {formatNumber} from '../../i18n/formats.js';

/** Words of the editor, in the current locale. */
export const editorMessages = {
  ready: () =>
    msg('This is a statement; it can be shown.', {
      id: 'builder-editor-ready',
      desc: 'Below the field with JSON, when nothing is wrong.',
    }),

  problems: (count: number) =>
    msg(str`Problems: ${formatNumber(count)}`, {
      id: 'builder-editor-problems',
      desc: 'How many mistakes are in the JSON; a list of them follows.',
    }),

  others: (count: number) =>
    msg(str`Not listed here: ${formatNumber(count)}`, {
      id: 'builder-editor-others',
      desc: 'At the end of that list: how many more mistakes there are.',
    }),

  line: (line: number) =>
    msg(str`Line ${formatNumber(line)}`, {
      id: 'builder-editor-line',
      desc: 'Number of the line on which a mistake stands; on a button that leads there.',
    }),

  place: (line: number, column: number) =>
    msg(str`Line ${formatNumber(line)}, character ${formatNumber(column)}`, {
      id: 'builder-editor-place',
      desc: 'Number of the line, and place in the line, at which a mistake stands; on a button that leads there.',
    }),

  expected: (what: string) =>
    msg(str`Expected: ${what}.`, {
      id: 'builder-editor-expected',
      desc: 'What should stand in a place, such as "text" or "a list".',
    }),

  found: (what: string) =>
    msg(str`Found: ${what}.`, {
      id: 'builder-editor-found',
      desc: 'What stands there instead, such as "a list", "nothing", or a value from the JSON.',
    }),

  twice: () =>
    msg('This name stands twice in the same object; only the last one counts.', {
      id: 'builder-editor-twice',
      desc: 'A field was written two times in one object.',
    }),

  address: () =>
    msg('Write the whole address here, beginning with https://', {
      id: 'builder-editor-address',
      desc: 'An address in the JSON is not safe to link to, or does not say on which site it is.',
    }),
};
