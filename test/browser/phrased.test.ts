import type { ChildProcess } from 'node:child_process'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { type ModelServer, openModelServer } from '../bot/model-server.ts'
import { addressOf, CHROMIUM, endDemo, startDemo } from './demo-process.ts'

/** The demo with a language model, in a browser. */

let model: ModelServer
let demo: ChildProcess
let browser: Browser
let page: Page
beforeAll(async () => {
  model = await openModelServer()
  demo = startDemo({ OPENAI_MODEL: 'invented', OPENAI_BASE_URL: model.url })
  const address = await addressOf(demo)
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'da-DK' })
  await page.goto(address)
  await page.getByRole('treeitem', { name: 'Personal Chat' }).click()
})
afterAll(async () => {
  await browser?.close()
  if (demo) await endDemo(demo)
  await model?.close()
})

const ask = async (text: string): Promise<void> => {
  await page.getByRole('textbox').last().fill(text)
  await page.getByRole('button', { name: 'Send Message' }).click()
}

test('what a model phrased is marked as generated, with its sources; the decision stands below it, unmarked', async () => {
  onTestFailed(async () => void (await page.screenshot({ path: 'test-results/phrased.png' })))
  model.behave('Sagen er godkendt, og de første ladestandere skal være i drift senest den 1. marts 2027 [1].')
  await ask('Hvad blev besluttet om ladestandere?')
  await page.getByText('Sagen er godkendt, og de første ladestandere').first().waitFor()
  await page.getByText('Godkendt. De første ladestandere skal være i drift').first().waitFor()
  expect(await page.getByText('AI generated').count()).toBe(1)
})

test('what a model invents is not seen', async () => {
  model.behave('Skovbørnehaven er vedtaget enstemmigt [1].')
  await ask('Hvad blev besluttet om skovbørnehaven?')
  await page.getByText('befolkningsprognose').first().waitFor()
  expect(model.requests).toHaveLength(2)
  expect(await page.getByText('enstemmigt').count()).toBe(0)
  expect(await page.getByText('AI generated').count()).toBe(1)
})
