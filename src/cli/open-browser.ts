import { spawn } from 'node:child_process'

/** The command that opens an address on a desktop of this kind; null where there is no desktop, or nobody who looks at it. */
function openerOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly [string, ...string[]] | null {
  if (env.CI || env.SSH_CONNECTION || !process.stdout.isTTY) return null
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['explorer']
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null
}

/** Opens the address in the browser of the desktop, where there is one. A browser that cannot be opened is no fault: the address is printed. */
export function openBrowser(address: string): void {
  const opener = openerOf(process.platform, process.env)
  if (opener === null) return
  const [program, ...args] = opener
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
