import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDemo } from './build-demo.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Real dashboards forbid everything they do not need, and an extension has to live with that. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export interface ServedDemo {
  /** Ends with a slash. */
  readonly hubUrl: string;
  /** Ends with a slash; another origin than the Hub's. */
  readonly helpdeskUrl: string;
  close(): Promise<void>;
}

type Site = 'hub' | 'helpdesk';

/** Every path without a file ending is a view of the site's one page. */
async function answer(folder: string, site: Site, url: string) {
  const path = normalize(new URL(url, 'http://demo').pathname);
  const type = TYPES[extname(path)];
  const isAsset = type !== undefined && path.startsWith('/assets/');
  if (!isAsset && extname(path) !== '') return { status: 404, type: 'text/plain', body: 'Not found' };
  const file = isAsset ? join(folder, path) : join(folder, site, 'index.html');
  return { status: 200, type: type ?? TYPES['.html']!, body: await readFile(file) };
}

function siteServer(folder: string, site: Site): Server {
  return createServer(async (request, response) => {
    const { status, type, body } = await answer(folder, site, request.url ?? '/').catch(() => ({
      status: 404,
      type: 'text/plain',
      body: 'Not found',
    }));
    response.writeHead(status, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    response.end(body);
  });
}

const listen = (server: Server, host: string, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** `localhost` may mean either loopback address; where IPv6 is missing, IPv4 is enough. */
async function alsoOnIpv6(folder: string, port: number): Promise<Server[]> {
  const server = siteServer(folder, 'helpdesk');
  try {
    await listen(server, '::1', port);
    return [server];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw error;
    return [];
  }
}

/**
 * Builds the demo if needed and serves it on this machine only.
 *
 * @param ports - fixed ports; a missing one means any free port
 * @throws if a port is taken
 */
export async function serveDemo(ports: { hubPort?: number; helpdeskPort?: number } = {}): Promise<ServedDemo> {
  const folder = await buildDemo();
  const servers = [siteServer(folder, 'hub'), siteServer(folder, 'helpdesk')] as const;
  const hubPort = await listen(servers[0], '127.0.0.1', ports.hubPort ?? 0);
  const helpdeskPort = await listen(servers[1], '127.0.0.1', ports.helpdeskPort ?? 0);
  const twins = await alsoOnIpv6(folder, helpdeskPort);
  return {
    hubUrl: `http://127.0.0.1:${hubPort}/`,
    helpdeskUrl: `http://localhost:${helpdeskPort}/`,
    close: async () => {
      await Promise.all([...servers, ...twins].map(stop));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { hubUrl, helpdeskUrl } = await serveDemo({ hubPort: 4310, helpdeskPort: 4311 });
  console.log(`Partner Hub  ${hubUrl}\nHelpdesk     ${helpdeskUrl}`);
}
