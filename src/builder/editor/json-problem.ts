import {html, type TemplateResult} from 'lit';
import type {JsonProblem} from './check-json.js';
import {editorMessages as messages} from './editor-messages.js';
import {shapeMessage} from './shape-messages.js';
import {syntaxMessage} from './syntax-messages.js';

/** Where a problem stands, in the current locale. */
function placeOf(problem: JsonProblem): string {
  return problem.kind === 'syntax'
    ? messages.place(problem.line, problem.column)
    : messages.line(problem.line);
}

/** What is wrong, in the current locale. */
function wordsOf(problem: JsonProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return syntaxMessage(problem.fault);
    case 'twice':
      return messages.twice();
    case 'address':
      return `${messages.found(shapeMessage(problem.found))} ${messages.address()}`;
    case 'value':
      return [
        messages.expected(shapeMessage(problem.expected)),
        messages.found(shapeMessage(problem.found)),
      ].join(' ');
  }
}

/** A problem as one line of text, with its path in the document, in the current locale. */
export function problemTemplate(problem: JsonProblem): TemplateResult {
  const path = problem.kind === 'syntax' ? '' : problem.path;
  return html`<span class="place">${placeOf(problem)}</span>
    ${path ? html`<code dir="ltr">${path}</code>` : ''} <span>${wordsOf(problem)}</span>`;
}
