/**
 * Loaded before a build (`node --import`): moves the clock by CLOCK_SHIFT milliseconds, cuts the network, and notes in the file
 * OUTSIDE_LOG every reading of the clock by the project's own code and every connection that anything attempts.
 */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const shift = Number(process.env['CLOCK_SHIFT'] ?? 0);
const log = process.env['OUTSIDE_LOG'] ?? '';

const note = (what) => appendFileSync(log, `${what}\n`);

const Real = Date;
/** Notes a reading of the clock if the code that reads it is ours: in src/, or in the pages that are made of it. */
const readClock = () => {
  const [, , , caller = ''] = (new Error().stack ?? '').split('\n');
  if (caller.includes(process.cwd()) && !caller.includes('/node_modules/')) note(`clock: ${caller.trim()}`);
  return Real.now() + shift;
};
globalThis.Date = new Proxy(Real, {
  construct: (target, values, type) => Reflect.construct(target, values.length > 0 ? values : [readClock()], type),
  apply: () => new Real(readClock()).toString(),
  get: (target, key, receiver) => (key === 'now' ? () => readClock() : Reflect.get(target, key, receiver)),
});

const refuse = (name) =>
  function refused(...values) {
    note(`network: ${name} ${JSON.stringify(values[0] ?? '')}`.slice(0, 300));
    throw new Error(`The build must not use the network: ${name}`);
  };
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...values) {
  const [options] = [values[0]].flat();
  // Pipes between processes of this machine are no network.
  return options?.path ? connect.apply(this, values) : refuse('connect')(options);
};
dns.lookup = refuse('dns.lookup');
http.request = http.get = refuse('http.request');
https.request = https.get = refuse('https.request');
globalThis.fetch = refuse('fetch');
syncBuiltinESMExports();
