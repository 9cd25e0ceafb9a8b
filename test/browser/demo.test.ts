import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest'
import { addressOf, CHROMIUM, endDemo, startDemo } from './demo-process.ts'

/** The Playground's user speaks English whatever is set: what a button answers is in English, what the bot posts in Danish. */
const DECISION_FIELD = 'Skriv beslutningen'
/** Where the picture of the README is put anew, when asked: `PICTURE=.github/demo.png npm run test:browser`. */
const PICTURE = process.env.PICTURE

let demo: ChildProcess
let address: string
let browser: Browser
let page: Page

const openChat = (name: string) => page.getByRole('treeitem', { name }).click()

const ask = async (text: string): Promise<void> => {
  await page.getByRole('textbox').last().fill(text)
  await page.getByRole('button', { name: 'Send Message' }).click()
}

/** Without the Playground's own log beside the chat. */
const takePicture = async (path: string): Promise<void> => {
  await page.getByTitle('Toggle Log Panel').click()
  await page.screenshot({ path })
}

beforeAll(async () => {
  demo = startDemo()
  address = await addressOf(demo)
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'da-DK' })
  await page.goto(address)
  await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor()
})

afterAll(async () => {
  await browser?.close()
  if (demo) await endDemo(demo)
})

describe('the demo in a browser', () => {
  beforeEach(({ task }) => {
    onTestFailed(async () => {
      if (page.isClosed()) return
      await page.screenshot({ path: `test-results/${task.name.replace(/[^\p{L}]+/gu, '-')}.png` })
    })
  })

  test('answers a question with the decision, word for word, where it stands, and what came before it', async () => {
    await openChat('Personal Chat')
    await ask('Hvad blev besluttet om ladestandere?')
    await page.getByText('De første ladestandere skal være i drift senest den 1. marts 2027.').first().waitFor()
    await page.getByText('25/4417').first().waitFor()
    await page.getByText('Sagen udsættes til direktionens møde i marts.').first().waitFor()
    if (PICTURE !== undefined) await takePicture(PICTURE)
  })

  test('says so where the minutes hold nothing', async () => {
    await ask('Hvad blev besluttet om svømmeundervisning for hunde?')
    await page.getByText('ikke fundet i referaterne').last().waitFor()
    expect(await page.getByText('svømmehallen').count()).toBe(0)
  })

  test('posts the agenda in the channel by itself, without the title of a closed item', async () => {
    await openChat('Direktionen')
    await page.getByText('Skovbørnehave ved Kærbækken').first().waitFor({ timeout: 95_000 })
    await page.getByText('Lukket').first().waitFor()
    expect(await page.getByText('Ansættelse af centerchef').count()).toBe(0)
  })

  test('lets the secretary record a decision on the agenda card', async () => {
    await page.getByRole('button', { name: 'Beslut' }).nth(1).click()
    // The Playground draws the card again when it says so, and what was typed before would be gone.
    await page.getByText('Your response was sent to the app').waitFor()
    await page
      .getByPlaceholder(DECISION_FIELD)
      .fill('Reglerne indføres den 1. februar 2027.\nMette Vangsgaard er tovholder.')
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await page.getByPlaceholder(DECISION_FIELD).waitFor({ state: 'detached' })
    await page.getByText('Reglerne indføres den 1. februar 2027.').first().waitFor()
  })

  test('knows the decision the moment it is recorded', async () => {
    await openChat('Personal Chat')
    await ask('Hvad besluttede Direktionen om fælles mødekultur?')
    await page.getByText('Reglerne indføres den 1. februar 2027.').first().waitFor()
  })

  test('ends on Ctrl-C and leaves nothing running', async () => {
    await browser.close()
    demo.kill('SIGINT')
    expect(await once(demo, 'exit')).toEqual([0, null])
    await expect(fetch(address)).rejects.toThrow()
  })
})
