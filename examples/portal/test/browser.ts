// A browser for the tests: Debian's Chromium, or the one that CHROMIUM names.

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type BrowserContext, type Page } from 'playwright-core'

const program = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => path && existsSync(path))
export const hasBrowser = program !== undefined

const PICTURES = fileURLToPath(new URL('../../../out/portal/', import.meta.url))

export interface Browser {
  /** A window of its own, with its own session. */
  window: (width?: number) => Promise<Page>
  /** Pictures of all windows, for whoever looks why a test failed. */
  pictures: (name: string) => Promise<void>
  close: () => Promise<void>
}

export async function launch (): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-chromium-'))
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--crash-dumps-dir=${folder}`]
  })
  const contexts: BrowserContext[] = []
  return {
    async window (width = 1280) {
      const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 860 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: width < 500 })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', error => { throw error })
      return page
    },
    async pictures (name) {
      for (const [at, page] of contexts.flatMap(context => context.pages()).entries()) await picture(page, `${name}-${at}`)
    },
    async close () {
      for (const context of contexts) await context.close()
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** A picture of the whole page, or of the dialog that is open, to be looked at. */
export async function picture (page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: await page.locator('dialog').count() === 0 })
}

/** What axe finds of serious or critical weight. */
export async function accessible (page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`)
}
