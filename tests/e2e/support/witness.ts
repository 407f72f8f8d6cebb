import { createServer, type Server } from 'node:net';

/** A server that every host name leads to. It answers nothing; it counts who comes. */
export class Witness {
  private readonly server: Server;
  /** First bytes of each connection, for the message of a failing test. */
  readonly visits: string[] = [];

  private constructor(server: Server) {
    this.server = server;
    server.on('connection', (socket) => {
      const index = this.visits.push('(nothing said)') - 1;
      socket.once('data', (data) => {
        this.visits[index] = data.toString('latin1').replace(/[^\x20-\x7e]+/g, ' ').slice(0, 300);
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
