/** The small letters of KOI8, where `ы` gives its place to the Ukrainian `і`. */
const letters = 'юабцдефгхийклмнопярстужвьізшэщч';

/** A text in Cyrillic letters that `cyrillic-in-latin.mjs` has written in Latin ones. */
export const cyrillic = (text) =>
  text.replace(/_(\w+)|[@-{}~]/g, (letter, latin) => {
    const small = letters[letter.charCodeAt() & 31];
    return latin ?? (letter < '`' ? small.toUpperCase() : small);
  });
