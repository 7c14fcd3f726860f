import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {Host} from '../../../workbench/index';
import {Visitor} from '../../cli/page/visitor';
import {ask, choicesOf, newRow} from '../../commands/panel/new-row';
import {preparedHost} from '../../commands/panel/prepared-host';
import {openPanel} from '../../sidebar/open-panel';
import {bundleParts} from '../../workbench/page/bundle-parts';
import {stagesOf} from '../stages-of';
import {type MarkupAttack, markupAttacks, type Place} from './attacks';

const PAGE = new URL('../../../workbench/page/browser/', import.meta.url);

/** Shows the texts of a place, all of them at once, and gives the page that shows them. */
export async function show(place: Place, page: Page, address: string): Promise<Page> {
  const attacks = markupAttacks(place);
  if (place === 'the check') return checked(attacks, page);
  if (place === 'the form') return filledIn(attacks, page);
  if (place === 'the stages') return listed(attacks, page);
  if (place === 'the panel’s HTML') return served(attacks, page);
  if (place === 'a tab') return (await Visitor.open(page, address)).page;
  return shownByPage(place, attacks, page);
}

/** The marks of what became an element, has a handler or an address of an attack’s, or ran; and the texts that stand there. */
export function harmIn(page: Page): Promise<{marks: string[]; text: string}> {
  return page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap(element =>
      [...element.attributes].filter(
        ({name}) => name === 'id' || name.startsWith('on') || /^(href|src|action)$/.test(name),
      ),
    );
    const marks = attributes.flatMap(({value}) => value.match(/got\d+x\d+x/g) ?? []);
    const fields = [...document.querySelectorAll('input, textarea')].map(field => (field as HTMLInputElement).value);
    const titles = [...document.querySelectorAll('[title], [data-salesperson]')].map(
      element => element.getAttribute('title') ?? element.getAttribute('data-salesperson'),
    );
    const {ran = []} = globalThis as unknown as {ran?: string[]};
    return {marks: [...marks, ...ran], text: [document.body.textContent, ...fields, ...titles].join('\n')};
  });
}

async function checked(attacks: readonly MarkupAttack[], page: Page): Promise<Page> {
  const host = preparedHost('empty');
  host.sheet('Conversations').paste(
    attacks.map(({text}) => ['2025-09-01', `'${text}`, `'${text}`, `'${text}`]),
    'A2',
  );
  const {page: panel} = await openPanel(host, page, 'Check data…');
  await panel.locator('details').first().waitFor();
  for (const group of await panel.locator('summary').all()) await group.click();
  for (const more of await panel.getByRole('button', {name: /more|all \d/i}).all()) await more.click();
  return panel;
}

async function filledIn(attacks: readonly MarkupAttack[], page: Page): Promise<Page> {
  const host = preparedHost('empty');
  const choices = choicesOf(host);
  for (const {text} of attacks) {
    const names = {customer: text, deal: text, salesperson: text, reason: text, notes: text};
    ask(host, 'saveConversation', [newRow(choices, {...names, isNewCustomer: true, remember: true})]);
  }
  const {page: panel} = await openPanel(host, page, 'Log a conversation…');
  for (const {text} of attacks) {
    await panel.getByLabel('Customer').fill(text);
    const list = panel.getByRole('listbox').first();
    await list.getByRole('option').first().waitFor();
    // The list shows those alone that fit what was typed last, so each is kept as it was.
    await list.evaluate(shown => document.body.append(...[...shown.childNodes].map(option => option.cloneNode(true))));
  }
  return panel;
}

async function listed(attacks: readonly MarkupAttack[], page: Page): Promise<Page> {
  const host = preparedHost('empty');
  ask(host, 'saveStages', [stagesOf(attacks, choicesOf(host))]);
  const {page: panel} = await openPanel(host, page, 'Define stages…');
  await panel.locator('.stages').waitFor();
  return panel;
}

/** The page that the script makes, with the salesperson's name in an attribute; each is parsed as a browser does, without running. */
async function served(attacks: readonly MarkupAttack[], page: Page): Promise<Page> {
  const host = preparedHost('empty');
  const choices = choicesOf(host);
  const pages = attacks.map(({text}) => {
    ask(host, 'saveConversation', [
      newRow(choices, {customer: 'Acme', salesperson: text, isNewCustomer: true, mayBeThere: true, remember: true}),
    ]);
    host.clickMenu('Log a conversation…');
    const shown = host.screen.shown.at(-1);
    return shown?.kind === 'sidebar' ? shown.html : '';
  });
  await page.evaluate(htmls => {
    for (const html of htmls) {
      const {body, head} = new DOMParser().parseFromString(html, 'text/html');
      // Its own scripts would only begin to run here.
      for (const script of [
        ...head.querySelectorAll('script:not([id]), style:not([id])'),
        ...body.querySelectorAll('script:not([id])'),
      ])
        script.remove();
      const part = document.createElement('div');
      part.dataset.salesperson = body.dataset.salesperson;
      part.append(...body.childNodes, ...head.childNodes);
      document.body.append(part);
    }
  }, pages);
  return page;
}

/** The page's own parts, without the server: what a script, or a file, has them say. */
async function shownByPage(place: Place, attacks: readonly MarkupAttack[], page: Page): Promise<Page> {
  const index = readFileSync(new URL('index.html', PAGE), 'utf8');
  await page.setContent(index.replace(/<script.*<\/script>|<link[^>]*>/g, ''));
  const contents = `import {tell, askFor} from './dialog'; import {showToast, showFinished, showProgress} from './status';
    import {Frames} from './frames';
    const nothing = () => undefined;
    const frames = new Frames({call: nothing, resized: nothing, focusGrid: nothing, violation: nothing});
    Object.assign(globalThis, {tell, askFor, showToast, showFinished, showProgress, frames});`;
  await page.addScriptTag({content: await bundleParts(contents)});
  await page.evaluate(
    ([where, texts]) => {
      const parts = globalThis as unknown as Record<string, (...args: unknown[]) => void> & {
        frames: {show(page: object): void};
      };
      for (const [index, text] of texts.entries()) {
        if (where === 'a dialog') {
          parts.tell?.(text, text);
          parts.askFor?.({kind: 'prompt', title: text, message: text, buttons: 'OK_CANCEL'});
        } else if (where === 'a toast') parts.showToast?.(text, text, -1);
        else if (where === 'a title') {
          parts.frames.show({
            id: `${index}`,
            kind: 'modeless',
            title: text,
            url: 'about:blank',
            width: null,
            height: null,
          });
        } else {
          parts.showFinished?.(text);
          parts.showProgress?.(text, null);
          // One banner takes the place of the other, with its elements, so each is kept.
          const copy = document.getElementById('banner')?.cloneNode(true);
          if (copy) document.body.append(copy);
        }
      }
    },
    [place, attacks.map(({text}) => text)] as const,
  );
  return page;
}

/** A spreadsheet whose sheets are called as the attacks on tabs. */
export function tabbedSpreadsheet(empty: ConstructorParameters<typeof Host>[0]): ReturnType<Host['save']> {
  const sheets = markupAttacks('a tab').map(({text}, id) => ({id: `${id}`, name: text, rowNumber: 5, colNumber: 5}));
  const host = new Host({...empty, data: {sheets}, name: '<b id=got9x9x>x</b>'});
  return host.save();
}
