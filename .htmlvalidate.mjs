import {defineConfig} from 'html-validate';

/** What published pages are held to. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A statement's title is as long as it is.
    'long-title': 'off',
    // Safari takes the list role from lists without markers unless it is stated.
    'no-redundant-role': 'off',
    // The card's list of signatories is in slices, which no `<ul>` may hold.
    'prefer-native-element': ['error', {exclude: ['list', 'listitem']}],
  },
});
