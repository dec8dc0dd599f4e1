import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {Launcher} from 'chrome-launcher';
import {freePort} from './free-port.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where browsers that `chrome-launcher` does not look for are usually installed. */
const usualPlaces = {
  edge: [
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  webKitDriver: ['WebKitWebDriver'],
  webKitBrowser: ['4.1', '4.0', '6.0'].map(
    (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  ),
  virtualDisplay: ['Xvfb'],
};

/** The first of the places, absolute or on the PATH, that exists. */
function find(places) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return places
    .flatMap((place) =>
      /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place)),
    )
    .find(existsSync);
}

function installedChrome() {
  try {
    return Launcher.getInstallations()[0] ?? find(usualPlaces.edge);
  } catch {
    return find(usualPlaces.edge);
  }
}

/** Pages in the background keep their time, as puppeteer has them do in Chromium. */
const unthrottled = {
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'layout.throttled_frame_rate': 60,
};

function firefox(executablePath) {
  const launchOptions = {browser: 'firefox', executablePath, extraPrefsFirefox: unthrottled};
  return chromeLauncher({launchOptions});
}

function chrome(executablePath, options = {}) {
  return chromeLauncher({launchOptions: {executablePath, args: quiet, ...options}});
}

/** Path of an installed Chromium, else of the one inside an npm package. */
export async function chromiumExecutable() {
  const installed = installedChrome();
  if (installed) return installed;
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Path of an installed Firefox, where there is one. */
export function firefoxExecutable() {
  return find(usualPlaces.firefox);
}

/** A Chromium inside an npm package, for Linux machines without any browser. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const {default: chromium} = await import('@sparticuz/chromium');
  const args = [...chromium.args, ...quiet];
  return chrome(await chromium.executablePath(), {headless: 'shell', args});
}

/** Ends with the tests. */
function run(command, args, environment = {}) {
  const child = spawn(command, args, {stdio: 'ignore', env: {...process.env, ...environment}});
  process.on('exit', () => child.kill());
}

async function webKit() {
  const [driver, browser, display] = [
    usualPlaces.webKitDriver,
    usualPlaces.webKitBrowser,
    usualPlaces.virtualDisplay,
  ].map(find);
  if (!driver || !browser || !display) return undefined;
  const port = await freePort();
  const screen = `:${100 + (port % 900)}`;
  run(display, [screen, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  run(driver, [`--port=${port}`, '--host=127.0.0.1'], {DISPLAY: screen});
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    logLevel: 'error',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      // The runner hears from its pages themselves. Of a page that a test leaves before it is loaded, the driver
      // would never answer, and the runner would break down at that after minutes.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  });
  // Its test pages are frames of one window, which take the focus from each other.
  return Object.assign(launcher, {concurrency: 1});
}

/**
 * A launcher for every engine on this machine: Chromium (installed, else from npm), Firefox, and
 * WebKit from Debian's packages. Says which it found; ends the run if there is none.
 */
export async function browsers() {
  const chromePath = installedChrome();
  const firefoxPath = firefoxExecutable();
  const engines = {
    Chromium: chromePath ? chrome(chromePath) : await packagedChromium(),
    Firefox: firefoxPath ? firefox(firefoxPath) : undefined,
    WebKit: await webKit(),
  };
  const found = Object.entries(engines).filter(([, launcher]) => launcher);
  if (found.length === 0) {
    console.error('No browser to test in: install Chrome, Chromium, Edge or Firefox.');
    process.exit(1);
  }
  const missing = Object.keys(engines).filter((name) => !engines[name]);
  console.log(`Testing in ${found.map(([name]) => name).join(', ')}.`);
  if (missing.length > 0) console.log(`Not installed here: ${missing.join(', ')}.`);
  return found.map(([name, launcher]) => Object.assign(launcher, {name}));
}
