import { createServer, type Server } from 'node:net';

/** A server that every host name leads to. It answers nothing; it remembers who was called. */
export class Witness {
  private readonly server: Server;
  /** The host each connection asked for, `''` where it said none. */
  readonly calls: string[] = [];

  private constructor(server: Server) {
    this.server = server;
    server.on('connection', (socket) => {
      const index = this.calls.push('') - 1;
      socket.once('data', (data) => {
        this.calls[index] = hostIn(data);
        socket.destroy();
      });
      socket.on('error', () => undefined);
    });
  }

  static async start(): Promise<Witness> {
    const server = createServer();
    const witness = new Witness(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return witness;
  }

  /** The browser's arguments that lead every name but the demo's to the witness. */
  get args(): string[] {
    const { port } = this.server.address() as { port: number };
    return [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`];
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** The host of an HTTP request, or the server name of a TLS handshake (RFC 6066, section 3). */
function hostIn(data: Buffer): string {
  const host = /\r\nhost: ([^\r:]+)/i.exec(data.toString('latin1'))?.[1];
  if (host) return host;
  // type 22, version, length; handshake type 1, length, version, random, then four lists with their lengths in front
  let at = 5 + 4 + 2 + 32;
  at += 1 + data.readUInt8(at);
  at += 2 + data.readUInt16BE(at);
  at += 1 + data.readUInt8(at);
  for (at += 2; at + 4 <= data.length; at += 4 + data.readUInt16BE(at + 2))
    if (data.readUInt16BE(at) === 0) return data.toString('latin1', at + 9, at + 9 + data.readUInt16BE(at + 7));
  return '';
}
