import type { IncomingMessage, Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { isLocal } from './client-address.js';

/** How long a client may take for its part of an exchange, and what it may send before it is known what it asks. */
export const connectionOptions = {
  /** From the connection, or the request before, to the end of the headers. */
  headersTimeout: 5_000,
  /** To the end of the body, which is of a few hundred kilobytes at most. */
  requestTimeout: 8_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
} as const satisfies ServerOptions;

/** More than all clients need that wait for answers; what comes then is closed, before it takes memory. */
const MOST_CONNECTIONS = 2_000;
/** More than a browser or an address shared by an office has; a proxy on this machine may have all. */
const MOST_OF_AN_ADDRESS = 500;
/** How long a client may read nothing of what is ready for it; what it has read since the last look gives it as long again. */
const STALLED_MILLISECONDS = 15_000;
const CHECK_MILLISECONDS = 1_000;
/** How long an answer may wait for its reader in all: this, and a second for each so many of its bytes. */
const PATIENCE_SECONDS = 15;
const LEAST_BYTES_A_SECOND = 64 * 1024;
/** How many requests a connection may send at once; clients that pipeline send ten or so. */
const MOST_AT_ONCE = 32;
/** After so long a connection ends with its next answer, so that clients spread anew over what serves them. */
const OLDEST_MILLISECONDS = 600_000;

/** Closes what an address opens beyond its share. */
function shareConnections(server: Server): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const { remoteAddress } = socket;
    if (remoteAddress === undefined || isLocal(remoteAddress)) return;
    const before = open.get(remoteAddress) ?? 0;
    if (before >= MOST_OF_AN_ADDRESS) {
      socket.destroy();
      return;
    }
    open.set(remoteAddress, before + 1);
    socket.once('close', () => {
      const left = (open.get(remoteAddress) ?? 1) - 1;
      if (left === 0) open.delete(remoteAddress);
      else open.set(remoteAddress, left);
    });
  });
}

/** How an answer is read: how many seconds it has waited for its reader, and what had been sent when it first did. */
interface Reading {
  waited: number;
  sentBefore: number | undefined;
}

/**
 * Cuts off a client that does not read. A socket's own timeout knows whether bytes leave; it is set only while some wait, as
 * a question may take longer to be answered.
 */
function cutStalled(socket: Socket): void {
  const isWatched = socket.timeout === STALLED_MILLISECONDS;
  if (socket.writableLength > 0 && !isWatched) socket.setTimeout(STALLED_MILLISECONDS);
  else if (socket.writableLength === 0 && isWatched) socket.setTimeout(0);
}

/** Cuts off a client that reads, but so slowly that it holds on to an answer. */
function cutTrickling(socket: Socket, reading: Reading): void {
  if (socket.writableLength === 0) return;
  reading.waited += CHECK_MILLISECONDS / 1_000;
  // What the system has taken by then counts for nothing: nobody has read it yet.
  reading.sentBefore ??= socket.bytesWritten - socket.writableLength;
  const allowed = PATIENCE_SECONDS + (socket.bytesWritten - reading.sentBefore) / LEAST_BYTES_A_SECOND;
  if (reading.waited > allowed) socket.destroy();
}

/** Bounds how long clients take to read what is ready for them. */
function watchReaders(server: Server): void {
  const readings = new Map<Socket, Reading>();
  server.on('connection', (socket: Socket) => {
    readings.set(socket, { waited: 0, sentBefore: undefined });
    socket.once('close', () => readings.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    response.once('close', () => {
      if (!socket.destroyed) readings.set(socket, { waited: 0, sentBefore: undefined });
    });
  });
  const watch = () => {
    for (const [socket, reading] of readings) {
      cutStalled(socket);
      cutTrickling(socket, reading);
    }
  };
  const timer = setInterval(watch, CHECK_MILLISECONDS).unref();
  server.once('close', () => clearInterval(timer));
}

/**
 * Cuts off a connection that sends many requests without waiting for answers: Node.js begins all of them in one turn of the
 * event loop, and nobody else has one meanwhile.
 */
function limitPipelining(server: Server): void {
  const inThisTurn = new WeakMap<Socket, number>();
  const count = ({ socket }: IncomingMessage) => {
    const requests = (inThisTurn.get(socket) ?? 0) + 1;
    inThisTurn.set(socket, requests);
    if (requests === 1) setImmediate(() => inThisTurn.delete(socket));
    else if (requests > MOST_AT_ONCE) socket.destroy();
  };
  server.prependListener('request', count);
  server.prependListener('checkExpectation', count);
}

/** Ends connections that have served for long. */
function retireOld(server: Server): void {
  const begun = new WeakMap<Socket, number>();
  server.on('connection', (socket: Socket) => begun.set(socket, performance.now()));
  server.prependListener('request', ({ socket }, response) => {
    const age = performance.now() - (begun.get(socket) ?? 0);
    if (age > OLDEST_MILLISECONDS) response.setHeader('connection', 'close');
  });
}

/** Bounds how many connections there are, how long they last, and how long a client may keep one without using it. */
export function guardConnections(server: Server): void {
  server.maxConnections = MOST_CONNECTIONS;
  // Each question of a page ends with its connection, and a page asks up to twenty: Node.js would warn of a leak.
  server.on('connection', (socket: Socket) => socket.setMaxListeners(0));
  shareConnections(server);
  watchReaders(server);
  retireOld(server);
  limitPipelining(server);
}
