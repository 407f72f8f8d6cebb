import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files on disk: the browser announces these by true events, as it does when a user chooses them. */
export class Files {
  private readonly folder: string;
  private count = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<Files> {
    return new Files(await mkdtemp(join(tmpdir(), 'supportsafe-files-')));
  }

  /** Answers the path of a file with exactly this name. */
  async add(name: string, content: string | Uint8Array): Promise<string> {
    this.count += 1;
    const folder = join(this.folder, String(this.count));
    await mkdir(folder);
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
