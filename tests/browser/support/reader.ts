import type { Locator, Page } from 'playwright-core';
import { tabTo } from './tab-to.js';
import type { WorkbenchPage } from './workbench-page.js';

/** What somebody does on a page: one step, however many letters or keys it takes. */
export type Step =
  | { readonly follow: string }
  | { readonly search: string; readonly pick: string }
  | { readonly add: string }
  | { readonly day: string };

const MOST_PRESSES = 200;

/** Whether the first day is so long before the other that a page key brings it nearer. */
function isMonthsBefore(day: string, other: string): boolean {
  return day.slice(0, 7) < other.slice(0, 7);
}

/** Somebody who reads the pages with a mouse, or by keyboard alone. Letters are typed by either. */
export abstract class Reader {
  steps = 0;

  constructor(protected readonly workbench: WorkbenchPage) {}

  get page(): Page {
    return this.workbench.page;
  }

  async take(step: Step): Promise<void> {
    this.steps += 1;
    const before = this.page.url();
    if ('follow' in step) await this.follow(this.linkNamed(step.follow));
    else if ('search' in step) await this.search(step.search, step.pick);
    else if ('add' in step) await this.add(step.add);
    else await this.moveTo(step.day);
    await this.page.waitForURL((url) => url.href !== before);
    await this.page.locator('main[aria-busy=false]').waitFor();
  }

  protected linkNamed(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true }).first();
  }

  protected suggestion(name: string): Locator {
    return this.workbench.suggestions.filter({ has: this.page.getByText(name, { exact: true }) }).first();
  }

  protected get adding(): Locator {
    return this.page.getByRole('main').getByRole('searchbox');
  }

  protected get day(): Locator {
    return this.workbench.day;
  }

  protected abstract follow(link: Locator): Promise<void>;
  protected abstract search(text: string, pick: string): Promise<void>;
  protected abstract add(text: string): Promise<void>;
  protected abstract moveTo(day: string): Promise<void>;
}

class MouseReader extends Reader {
  protected follow(link: Locator): Promise<void> {
    return link.click();
  }

  protected async search(text: string, pick: string): Promise<void> {
    await this.workbench.search.click();
    await this.page.keyboard.type(text);
    await this.suggestion(pick).click();
  }

  protected async add(text: string): Promise<void> {
    await this.adding.click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('main').getByRole('search').getByRole('button').click();
  }

  protected async moveTo(day: string): Promise<void> {
    await this.day.click();
    await this.day.fill(day);
  }
}

class KeyboardReader extends Reader {
  protected async follow(link: Locator): Promise<void> {
    await tabTo(this.page, link, MOST_PRESSES);
    await this.page.keyboard.press('Enter');
  }

  protected async search(text: string, pick: string): Promise<void> {
    await tabTo(this.page, this.workbench.search);
    await this.page.keyboard.type(text);
    const suggestion = this.suggestion(pick);
    await suggestion.waitFor();
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      if ((await suggestion.getAttribute('aria-selected')) === 'true') break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  protected async add(text: string): Promise<void> {
    await tabTo(this.page, this.adding);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  protected async moveTo(day: string): Promise<void> {
    await tabTo(this.page, this.page.getByRole('slider'));
    await this.page.keyboard.press('Home');
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      const shown = await this.day.inputValue();
      if (shown === day) return;
      if (isMonthsBefore(shown, day)) await this.page.keyboard.press('PageUp');
      else await this.page.keyboard.press(shown < day ? 'ArrowRight' : 'ArrowLeft');
    }
    throw new Error(`${MOST_PRESSES} keys did not reach ${day}.`);
  }
}

const readers = { mouse: MouseReader, keyboard: KeyboardReader } as const;

export type Device = keyof typeof readers;

export function readerBy(device: Device, workbench: WorkbenchPage): Reader {
  return new readers[device](workbench);
}
