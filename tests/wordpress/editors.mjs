/** Signs a user in, whose password is the name, in a browser context of their own. */
export async function signIn(browser, address, user) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${address}/wp-login.php`);
  // Not typed: the page moves the focus a moment after it has been loaded.
  await page.$eval(
    '#loginform',
    (form, name) => {
      form.log.value = name;
      form.pwd.value = name;
      form.submit();
    },
    user,
  );
  await page.waitForSelector('body.wp-admin');
  await page.close();
  const open = async (path) => {
    const opened = await context.newPage();
    await opened.setViewport({width: 1280, height: 900});
    opened.setDefaultTimeout(15_000);
    await opened.goto(`${address}/wp-admin/${path}`);
    return opened;
  };
  return {
    open,
    inBlockEditor: (...work) => inBlockEditor(open, ...work),
    inClassicEditor: (...work) => inClassicEditor(open, ...work),
  };
}

/** Presses a button without a pointer: these slide in, or away while a field grows with a long text. */
async function press(page, selector) {
  const button = await page.waitForSelector(selector);
  await button.evaluate((element) => element.click());
}

/** Does something in a new post in the classic editor and publishes it; the post's id. */
async function inClassicEditor(open, title, write) {
  const page = await open('post-new.php?classic');
  await page.click('#content-html');
  await write(page);
  // Not typed: leaving the title starts a draft, during which nothing can be published.
  await page.$eval(
    '#title',
    (field, value) => {
      field.value = value;
    },
    title,
  );
  await press(page, '#publish');
  await page.waitForSelector('body.post-php');
  const id = new URL(page.url()).searchParams.get('post');
  await page.close();
  return id;
}

/**
 * Does something on the first line of a new post in the block editor and publishes it.
 *
 * @param look What is done then, before the editor is closed.
 * @returns The post's id.
 */
async function inBlockEditor(open, title, write, look) {
  const page = await open('post-new.php');
  await (await page.waitForSelector('.editor-post-title__input')).type(title);
  await page.keyboard.press('Enter');
  await write(page);
  await press(page, '.editor-post-publish-panel__toggle');
  await press(
    page,
    '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])',
  );
  await page.waitForSelector('.post-publish-panel__postpublish');
  const id = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
  await look?.(page);
  await page.close();
  return id;
}

/** What a user types into the Text tab of the classic editor. */
export const inTextTab = (code) => async (page) => {
  await page.focus('#content');
  await page.keyboard.sendCharacter(code);
};

/** The same, and a look at the Visual tab before it is published. */
export const throughVisualTab = (code) => async (page) => {
  await inTextTab(code)(page);
  for (const [tab, hidden] of [
    ['#content-tmce', false],
    ['#content-html', true],
  ]) {
    await page.click(tab);
    await page.waitForFunction(
      (wanted) => {
        const editor = window.tinymce.get('content');
        return editor?.initialized && editor.isHidden() === wanted;
      },
      {},
      hidden,
    );
  }
};

/** A “Custom HTML” block on an empty line, by typing “/html”. */
export const inCustomHtml = (code) => async (page) => {
  await page.keyboard.type('/html');
  await page.waitForSelector('.components-autocomplete__result');
  await page.keyboard.press('Enter');
  await (await page.waitForSelector('[data-type="core/html"] textarea')).focus();
  await page.keyboard.sendCharacter(code);
};

/** What a user pastes straight into the text. */
export const pasted = (text) => async (page) => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.down('Control');
  await page.keyboard.press('v', {commands: ['Paste']});
  await page.keyboard.up('Control');
};
