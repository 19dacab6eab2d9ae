import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type ListenedBrowser = 'firefox' | 'chromium';

/** A browser with a page in it, and the Orca screen reader listening. End it with `close()`. */
export interface OrcaSession {
  /**
   * Presses a key, by its name in xdotool (`Tab`, `Right`, `shift+s`), and gives what was said because of it: once `enough` says
   * so or it has been silent for long, and then whatever follows until it is silent.
   */
  press(key: string, enough: (heard: string) => boolean): Promise<string>;
  /** The same for a text that is typed. */
  type(text: string, enough: (heard: string) => boolean): Promise<string>;
  /** The same for what has been said since the last key, or since the page was there. */
  heard(enough: (heard: string) => boolean): Promise<string>;
  close(): Promise<void>;
}

/** Speech is over when nothing was said for so long. */
const silence = 2_500;
/** A busy machine may need so long to speak. */
const slowest = 20_000;
const patience = 120_000;

const firefoxSettings = [
  ['accessibility.force_disabled', -1],
  ['browser.aboutwelcome.enabled', false],
  ['browser.startup.homepage_override.mstone', 'ignore'],
  ['datareporting.policy.dataSubmissionEnabled', false],
] as const;

/**
 * Starts a screen without a monitor, a session bus, Orca and a browser at `url`. Orca says nothing aloud: it is given no speech
 * service, and what it would say is read from its log. `title` is the page's title.
 */
export async function listenTo(browser: ListenedBrowser, url: string, title: string): Promise<OrcaSession> {
  const home = await mkdtemp(join(tmpdir(), 'always-kit-orca-'));
  const log = join(home, 'orca.log');
  await mkdir(join(home, 'run'), { mode: 0o700 });
  await mkdir(join(home, 'firefox'));
  await mkdir(join(home, '.config/speech-dispatcher'), { recursive: true });
  await writeFile(join(home, '.config/speech-dispatcher/speechd.conf'), 'DisableAutoSpawn\n');
  // Orca keeps its log back until there is much of it.
  await mkdir(join(home, '.local/share/orca'), { recursive: true });
  await writeFile(
    join(home, '.local/share/orca/orca-customizations.py'),
    'import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n',
  );
  const lines = firefoxSettings.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(home, 'firefox/user.js'), lines.join('\n'));
  const display = `:${90 + Math.floor(Math.random() * 900)}`;
  const program =
    process.env[`ALWAYS_KIT_${browser.toUpperCase()}`] ?? (browser === 'firefox' ? 'firefox-esr' : 'chromium');
  const page =
    browser === 'firefox'
      ? `${program} --no-remote --profile ${home}/firefox ${url}`
      : `${program} --no-sandbox --no-first-run --force-renderer-accessibility=complete --user-data-dir=${home}/chromium ${url}`;
  const environment = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    DISPLAY: display,
    LANG: 'C.UTF-8',
    SPEECHD_ADDRESS: 'unix_socket:/nowhere', // no speech service: a machine without a sound card would block Orca
    NO_AT_BRIDGE: '0',
    GTK_MODULES: 'gail:atk-bridge',
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
    MOZ_ACCESSIBILITY: '1',
  };
  const started = spawn(
    'dbus-run-session',
    [
      '--',
      'bash',
      '-c',
      `Xvfb ${display} -screen 0 1280x1600x24 &
       for second in $(seq 60); do [ -e /tmp/.X11-unix/X${display.slice(1)} ] && break; sleep 1; done
       gsettings set org.gnome.desktop.interface toolkit-accessibility true
       /usr/libexec/at-spi-bus-launcher --launch-immediately & openbox & sleep 1
       orca --replace --debug-file=${log} & sleep 8
       exec ${page}`,
    ],
    { env: environment, stdio: 'ignore', detached: true },
  );
  let from = 0;
  const spoken = async (): Promise<string[]> => spokenIn(await readFile(log, 'utf8').catch(() => ''));
  const heard = async (enough: (heard: string) => boolean): Promise<string> => {
    const all = await settled(spoken, (lines) => enough(lines.slice(from).join(' | ')));
    const since = all.slice(from);
    from = all.length;
    return since.join(' | ');
  };
  try {
    await until(async () => (await spoken()).some((line) => line.includes(`Finished loading ${title}`)));
  } catch (cause) {
    await end(started, home);
    throw new Error(`Orca did not say that "${title}" was loaded in ${browser}.`, { cause });
  }
  return {
    heard,
    async press(key, enough) {
      await run('xdotool', ['key', key], environment);
      return await heard(enough);
    },
    async type(text, enough) {
      await run('xdotool', ['type', '--delay', '60', text], environment);
      return await heard(enough);
    },
    close: () => end(started, home),
  };
}

// Its modes, and the names of keys, which it repeats.
const ofOrcaItself = [
  'tab',
  'return',
  'left shift',
  'page up',
  'page down',
  'Focus mode',
  'Browse mode',
  'Screen reader on.',
  'Finished loading New Tab.',
];

/** What Orca says, line by line. */
function spokenIn(log: string): string[] {
  return [...log.matchAll(/SPEECH OUTPUT: '(.*?)'(?: ?\{.*\})?$/gm)]
    .map(([, text = '']) => text.trim())
    .filter((text) => text.length > 1 && !ofOrcaItself.includes(text));
}

/** Waits until enough is said, or for so long that it will not be; then until it is over. */
async function settled(spoken: () => Promise<string[]>, enough: (lines: string[]) => boolean): Promise<string[]> {
  const start = Date.now();
  let all = await spoken();
  let since = Date.now();
  while (Date.now() - since < silence) {
    await wait(150);
    const now = await spoken();
    const waiting = Date.now() - start < slowest && !enough(now);
    if (waiting || now.length !== all.length) since = Date.now();
    all = now;
  }
  return all;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const start = Date.now();
  while (!(await holds())) {
    if (Date.now() - start > patience) throw new Error('It took too long.');
    await wait(250);
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(command, args, { env, stdio: 'ignore' })
      .on('error', reject)
      .on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`${command} ended with ${String(code)}`));
      });
  });
}

async function end(session: ChildProcess, home: string): Promise<void> {
  if (session.pid !== undefined) {
    try {
      process.kill(-session.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
  await wait(1_000);
  await run('pkill', ['-f', home], process.env).catch(() => undefined); // what left the process group
  await wait(500);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
