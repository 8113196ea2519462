/**
 * Makes a fresh machine ready. Plain JavaScript of Node alone: it runs before anything is installed.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

const oldestNode = [20, 19];

/** Prints what is going on; everything else on the screen comes from the tools. */
export function say(message) {
  console.log(`\n▸ ${message}`);
}

/** Prints one line that says what to do, and stops. */
export function stop(message) {
  console.error(`\n✖ ${message}`);
  process.exit(1);
}

/** @param {string} version as `process.versions.node` */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

export function ensureNode() {
  if (!isNodeNewEnough(process.versions.node)) {
    stop(
      `Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or newer from https://nodejs.org, then run the command again.`,
    );
  }
}

/** Runs a command with its output on the screen; resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd: root, stdio: 'inherit', ...options});
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a command; resolves with its exit code and all that it wrote. */
export function runQuietly(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
    child.on('error', reject);
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });
}

/** Keeps a build of the three languages below 2 GiB: without them V8 and glibc take more before they tidy up. */
export const buildEnvironment = {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=640`.trim(),
  MALLOC_ARENA_MAX: '2',
};

const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ERR_SOCKET_TIMEOUT/;

/** True when the packages on disk are those of the lock file. */
function isInstalled() {
  const marker = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs;
}

/** Without network npm would try each package for minutes. */
const quickToGiveUp = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];

export async function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing packages (two to three minutes the first time) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', ...quickToGiveUp], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (result.status === 0) {
    // npm leaves the date of the lock file that it read.
    const marker = join(root, 'node_modules/.package-lock.json');
    writeFileSync(marker, readFileSync(marker));
    return;
  }
  const complaint = result.stderr ?? String(result.error);
  if (offline.test(complaint)) {
    stop('The packages cannot be downloaded: there is no network. Connect, then run the command again.');
  }
  console.error(complaint);
  stop('npm could not install the packages; the reason stands above.');
}

const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Path of a Chromium or Chrome; undefined where none is found. */
export function findBrowser() {
  return browsers.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Finds a browser, or installs Debian's; returns its path. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get')) {
    stop(
      'The tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program, then run the command again.',
    );
  }
  say('Installing Chromium for the tests …');
  const sudo = isRoot ? '' : 'sudo -n ';
  const code = await run('sh', [
    '-c',
    `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends chromium`,
  ]);
  const installed = findBrowser();
  if (code !== 0 || installed === undefined) {
    stop(
      'Chromium could not be installed: run "apt-get update && apt-get install -y chromium" as root, then run the command again.',
    );
  }
  return installed;
}

/** Path of nginx; undefined where none is found. Debian's is outside the PATH of a normal user. */
export function findNginx() {
  return [
    process.env.NGINX_PATH,
    '/usr/sbin/nginx',
    '/usr/bin/nginx',
    '/opt/homebrew/bin/nginx',
    '/usr/local/bin/nginx',
  ].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Finds nginx, or installs Debian's with its module for brotli; the tests run it on a port of their own. */
export async function ensureNginx() {
  if (findNginx() !== undefined) return;
  if (!existsSync('/usr/bin/apt-get')) {
    stop('The tests need nginx: install it, or set NGINX_PATH to its program, then run the command again.');
  }
  say('Installing nginx for the tests …');
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const install = `${sudo}apt-get install -y --no-install-recommends`;
  // Older releases have no package of the module: brotli is then left out of the test.
  const code = await run('sh', [
    '-c',
    `${sudo}apt-get update && { ${install} nginx-light libnginx-mod-http-brotli-static || ${install} nginx-light; }`,
  ]);
  if (code !== 0 || findNginx() === undefined) {
    stop(
      'nginx could not be installed: run "apt-get update && apt-get install -y nginx-light" as root, then run the command again.',
    );
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.once('listening', () => server.close(() => resolve(true)));
    server.listen(port);
  });
}

/** The first free port from `wanted` upwards. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (await isFree(port)) return port;
  }
  return stop(`Ports ${wanted} to ${wanted + 99} are all busy: free one, or set PORT.`);
}
