/** What the page with snippets runs: each button copies the snippet that it names. */

const copied = 'Copied';

function copy(button: HTMLButtonElement): void {
  const snippet = document.getElementById(button.value);
  if (!snippet) return;
  navigator.clipboard.writeText(snippet.textContent).then(
    () => {
      tell(button, copied);
    },
    () => {
      select(snippet);
    },
  );
}

/** Without leave to write to the clipboard, readers need only press the keys. */
function select(snippet: HTMLElement): void {
  getSelection()?.selectAllChildren(snippet);
}

/** For the eye on the button, for screen readers beside it. */
function tell(button: HTMLButtonElement, words: string): void {
  const label = button.textContent;
  const status = button.parentElement?.querySelector('[role=status]');
  if (label === words || !status) return;
  status.textContent = button.textContent = words;
  setTimeout(() => {
    button.textContent = label;
    status.textContent = '';
  }, 2000);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[hidden]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    copy(button);
  });
}
