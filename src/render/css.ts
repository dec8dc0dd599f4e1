/**
 * Marks a string as styles, for editors and for the build, which takes out its white space. Lit's own
 * tag would carry checks of interpolated values into the script; all of ours are constants.
 */
export const css = String.raw;
