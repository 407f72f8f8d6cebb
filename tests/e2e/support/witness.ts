import { createServer, type Server } from 'node:net';

/** A server that every host name leads to. It answers nothing; it remembers who was called. */
export class Witness {
  private readonly server: Server;
  /**
   * The host that each connection asked for. A socket that says nothing is not in it: the browser opens such ones
   * beside its own slow connections, and nothing leaves by them.
   */
  readonly calls: string[] = [];

  private constructor(server: Server) {
    this.server = server;
    server.on('connection', (socket) => {
      let said: Buffer = Buffer.alloc(0);
      socket.on('data', (data) => {
        said = Buffer.concat([said, data]);
        const host = hostIn(said);
        if (host === undefined) return;
        this.calls.push(host);
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

/**
 * The host of an HTTP request, or the server name of a TLS handshake (RFC 6066, section 3).
 *
 * @returns `''` where none is named, undefined while more has to come
 */
function hostIn(data: Buffer): string | undefined {
  const isTls = data[0] === 22;
  if (!isTls) {
    const text = data.toString('latin1');
    const host = /\r\nhost: ([^\r:]+)/i.exec(text)?.[1];
    return host ?? (text.includes('\r\n\r\n') ? '' : undefined);
  }
  if (data.length < 5 || data.length < 5 + data.readUInt16BE(3)) return undefined;
  // type 22, version, length; handshake type 1, length, version, random, then three lists with their lengths in front
  let at = 5 + 4 + 2 + 32;
  at += 1 + data.readUInt8(at);
  at += 2 + data.readUInt16BE(at);
  at += 1 + data.readUInt8(at);
  for (at += 2; at + 4 <= data.length; at += 4 + data.readUInt16BE(at + 2))
    if (data.readUInt16BE(at) === 0) return data.toString('latin1', at + 9, at + 9 + data.readUInt16BE(at + 7));
  return '';
}
