import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

export const CHROMIUM = '/usr/bin/chromium'
export const OFFICE = '/usr/bin/soffice'

let browser: Promise<Browser> | null = null

export interface Printing {
  /** What stands at the head and foot of each page, as HTML; numbers by Chromium's own classes. */
  readonly head?: string
  readonly foot?: string
  /** What Chromium prints around pages when nobody says otherwise: time and title, address and number. */
  readonly own?: boolean
}
/** Web pages as PDFs, printed by Chromium. */
export const printPages = async (
  pages: readonly string[],
  { head, foot, own = false }: Printing = {}
): Promise<Buffer[]> => {
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const page = await (await browser).newPage()
  const printed: Buffer[] = []
  let html = ''
  await page.route('https://arkiv.example/**', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  for (html of pages) {
    await page.goto('https://arkiv.example/referater/vis?id=4711')
    printed.push(
      await page.pdf({
        format: 'A4',
        margin: { top: '22mm', bottom: '22mm', left: '20mm', right: '20mm' },
        displayHeaderFooter: own || head !== undefined || foot !== undefined,
        ...(own ? {} : { headerTemplate: head ?? '<span></span>', footerTemplate: foot ?? '<span></span>' })
      })
    )
  }
  await page.close()
  return printed
}
export const closePrinters = async (): Promise<void> => {
  await (await browser)?.close()
}

/** Documents as LibreOffice makes others of them; `to` is the ending, with the filter where one is needed. */
export const convert = async (
  files: readonly (Uint8Array | string)[],
  from: string,
  to: string,
  folder: string
): Promise<Buffer[]> => {
  const [inside, outside] = [join(folder, 'in'), join(folder, 'out')]
  for (const one of [inside, outside]) mkdirSync(one, { recursive: true })
  const names = files.map((file, place) => {
    const name = join(inside, `${place}.${from}`)
    writeFileSync(name, file)
    return name
  })
  await promisify(execFile)(OFFICE, [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    ...['--convert-to', to, '--outdir', outside],
    ...names
  ])
  return names.map((_, place) => readFileSync(join(outside, `${place}.${to.split(':')[0]}`)))
}
