/** Leaves translations out of modules that never show them. */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const translations = /build\/i18n\/generated\/(?!locale-codes)[\w-]+\.js$/;

/**
 * @param ids Matches the ids of the messages to leave out.
 * @returns A Rollup plugin.
 */
export function withoutMessages(ids) {
  return {
    name: 'without-messages',
    transform(code, id) {
      if (!translations.test(id)) return null;
      const source = new MagicString(code);
      walk(this.parse(code), {
        enter({type, start, end, properties}) {
          if (type !== 'ObjectExpression') return;
          const kept = properties.filter(({key}) => !ids.test(key.name ?? key.value));
          const texts = kept.map((one) => code.slice(one.start, one.end));
          source.update(start, end, `{\n    ${texts.join(',\n    ')},\n}`);
          this.skip();
        },
      });
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
