/**
 * Loaded into the Playground's process before it: what listens on a port without naming a host listens on this machine alone. The Playground would
 * listen on every network, and whoever reaches its page acts as an administrator.
 */
import { Server } from 'node:net'

const listen = Server.prototype.listen

Server.prototype.listen = function (this: Server, ...args: unknown[]): Server {
  const [port, host] = args
  const onLoopback = typeof port === 'number' && typeof host !== 'string' ? [port, '127.0.0.1', ...args.slice(1)] : args
  return Reflect.apply(listen, this, onLoopback)
}
