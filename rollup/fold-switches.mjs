/**
 * Says once what all cases of a switch have in common, for the script that partners load.
 *
 *   switch (level) {
 *     case 1: return html('<h1>…', content);    →  return html({1: '<h1>…'}[level] ?? '<h6>…', content);
 *     default: return html('<h6>…', content);
 *   }
 *
 * Folds a switch whose cases return the same call but for its first argument, a constant.
 */

import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** What a case returns, in parts; nothing, if it does anything else. */
function returned({consequent: [statement, more]}, code) {
  const call = statement?.argument;
  if (statement?.type !== 'ReturnStatement' || more || call?.type !== 'CallExpression') return null;
  const [constant] = call.arguments;
  if (constant?.type !== 'Literal') return null;
  return {
    before: code.slice(call.start, constant.start),
    constant: constant.raw,
    after: code.slice(constant.end, call.end),
  };
}

/** Source of one return in the place of all cases; nothing, where they have too little in common. */
function fold({discriminant, cases}, code) {
  const all = cases.map((one) => returned(one, code));
  const [first] = all;
  if (!all.every((one) => one?.before === first?.before && one?.after === first?.after))
    return null;
  const entries = all.flatMap(({constant}, index) =>
    cases[index].test ? [`${cases[index].test.raw}: ${constant}`] : [],
  );
  const otherwise = cases.findIndex(({test}) => !test);
  const fallback = otherwise < 0 ? '' : ` ?? ${all[otherwise].constant}`;
  const key = code.slice(discriminant.start, discriminant.end);
  return `return ${first.before}{${entries}}[${key}]${fallback}${first.after};`;
}

/**
 * @param modules Paths of the modules whose switches are folded, and never reached with a value that
 *   has no case.
 * @returns A Rollup plugin.
 */
export function foldSwitches(modules) {
  return {
    name: 'fold-switches',
    transform(code, id) {
      if (!modules.test(id)) return null;
      const source = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          const folded = node.type === 'SwitchStatement' && fold(node, code);
          if (folded) source.update(node.start, node.end, folded);
        },
      });
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
