import type {CustomPlugin, optimize as Optimize} from 'svgo';
import {isDrawing, makeSelfContained, type Removal} from './self-contained.js';

/** A drawing as it is published, with what was taken out of it; or why it cannot be. */
export type SvgLogo =
  {readonly svg: string; readonly removals: readonly Removal[]} | {readonly refusal: string};

/**
 * A drawing made small, without scripts and without anything from elsewhere.
 *
 * @param text The whole file.
 */
export async function svgLogo(text: string): Promise<SvgLogo> {
  // Loading it takes longer than all the rest of the command line, of which most commands do without it.
  const {optimize} = await import('svgo');
  try {
    const seen: {isSvg?: boolean; removals: Removal[]} = {removals: []};
    const selfContained: CustomPlugin = {
      name: 'self-contained',
      fn(root) {
        seen.isSvg = isDrawing(root);
        seen.removals = makeSelfContained(root);
      },
    };
    const {data} = optimize(text, {
      // What editors leave behind is not worth a word.
      plugins: ['removeMetadata', 'removeEditorsNSData', selfContained, 'preset-default'],
    });
    if (!seen.isSvg)
      return {refusal: `is no SVG: its first element is not <svg xmlns="…/2000/svg">`};
    return isSelfContained(data, optimize)
      ? {svg: data, removals: seen.removals}
      : {refusal: 'loads something from elsewhere in a way that cannot be taken out'};
  } catch (error) {
    const {reason, line, message} = error as Error & {reason?: string; line?: number};
    return {
      refusal:
        line === undefined
          ? `cannot be read as SVG: ${message}`
          : `is no well-formed SVG: line ${String(line)}: ${(reason ?? message).toLowerCase()}`,
    };
  }
}

/** Looks at what is written rather than at what was meant to be. */
function isSelfContained(svg: string, optimize: typeof Optimize): boolean {
  let removals: Removal[] = [];
  const look: CustomPlugin = {
    name: 'look',
    fn(root) {
      removals = makeSelfContained(root);
    },
  };
  optimize(svg, {plugins: [look]});
  return removals.length === 0;
}
