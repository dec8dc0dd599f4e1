import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {run} from '../run.js';
import {soundDocument} from '../sound-document.js';
import {temporaryFolder} from '../temporary-folder.js';

const folder = temporaryFolder();

function write(name: string, document: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(document, null, 2));
}
write('sound.json', soundDocument());
write('doubtful.json', {...soundDocument(), quotes: []});
write('broken.json', {...soundDocument(), id: 'Clean Rivers', version: 0, signatories: undefined});

const check = (...words: string[]) => run(['check', ...words], folder);

void describe('statement-card check', () => {
  void it('exits with 0 where there is nothing to mend', () => {
    assert.deepEqual(check('sound.json'), {status: 0, stdout: 'nothing to mend\n', stderr: ''});
  });

  void it('exits with 0 where there are warnings alone', () => {
    const {status, stdout} = check('doubtful.json');
    assert.equal(status, 0);
    assert.equal(stdout, 'doubtful.json:29: warning: quotes: is empty\n1 warning\n');
  });

  void it('exits with 1 where there are warnings and it has to be strict', () => {
    assert.equal(check('--strict', 'doubtful.json').status, 1);
  });

  void it('exits with 1 and tells everything that is wrong, each with its file, line and path', () => {
    const {status, stdout} = check('broken.json');
    assert.equal(status, 1);
    assert.match(stdout, /^broken\.json:3: error: id: expected small letters, digits and hyphens/m);
    assert.match(
      stdout,
      /^broken\.json:4: error: version: expected a whole number from 1, found 0/m,
    );
    assert.match(stdout, /^broken\.json:1: error: signatories: expected a list, found nothing/m);
    assert.match(stdout, /^3 errors/m);
  });

  void it('says that it has not looked at the sizes of logos where sharp is not installed', () => {
    const hook = `export async function resolve(name, context, next) {
      if (name === 'sharp') throw new Error('There is none.');
      return next(name, context);
    }`;
    const register = `import {register} from 'node:module';
      register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});`;
    const document = soundDocument();
    Object.assign(document.signatories[0]!, {logo: {src: 'logo.svg', width: 2, height: 1}});
    write('with-logo.json', document);
    writeFileSync(join(folder, 'logo.svg'), 'no image');
    const {status, stdout} = run(['check', 'with-logo.json'], folder, [
      '--import',
      `data:text/javascript,${encodeURIComponent(register)}`,
    ]);
    assert.equal(status, 0);
    assert.match(stdout, /warning: signatories: the logos’ own sizes were not looked at/);
  });

  void it('tells programs the same as JSON', () => {
    const {status, stdout} = check('--json', 'doubtful.json');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), [
      {level: 'warning', file: 'doubtful.json', line: 29, path: 'quotes', message: 'is empty'},
    ]);
  });

  void it('tells programs of a file that is no JSON as JSON', () => {
    writeFileSync(join(folder, 'no.json'), '{');
    const {status, stdout} = check('--json', 'no.json');
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as unknown[]).length > 0, true);
  });
});
