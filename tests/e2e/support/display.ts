import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A display of its own (Xvfb), on which real keys can be pressed. */
export interface Display {
  readonly name: string;
  /** Gives the window whose title holds `title` the focus and presses keys, e.g. `alt+shift+s`. */
  press(title: string, keys: string): Promise<void>;
  /** Agrees to the browser's question that is open. */
  accept(): Promise<void>;
  close(): void;
}

const FOCUS_LIMIT_MS = 15_000;

/** Starts a display on the first free number. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  const name = `:${number.toString().trim()}`;
  // A title may hold more than ASCII, which xdotool reads by the locale; a bare machine has none.
  const env = { ...process.env, DISPLAY: name, LC_ALL: 'C.UTF-8' };
  return {
    name,
    press: async (title, keys) => {
      const focus = () =>
        run('xdotool', ['search', '--sync', '--onlyvisible', '--name', title, 'windowfocus', '--sync'], {
          env,
          timeout: FOCUS_LIMIT_MS,
        });
      // Without a window manager a focus now and then never arrives, and xdotool would wait for it for good.
      await focus().catch(focus).catch(focus);
      await run('xdotool', ['key', keys], { env });
    },
    accept: async () => {
      // The window of the developer tools, through which the driver sees the popup, may have the keyboard.
      await run('xdotool', ['search', '--onlyvisible', '--name', ' - Chromium$', 'windowraise', 'windowfocus'], {
        env,
      });
      await run('xdotool', ['key', 'Tab'], { env });
      await run('xdotool', ['key', 'Return'], { env });
    },
    close: () => server.kill(),
  };
}
