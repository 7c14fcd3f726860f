import {defineConfig} from 'vitepress';
import {LEADS} from '../../build/docs/leads';
import {VERSION} from '../../build/version';
import {ATTRIBUTION, LISTING} from '../../marketplace/listing';
import {PAGES} from '../../marketplace/pages';
import {PUBLISHER} from '../../marketplace/publisher';

/** Where the site stands on its server: a slash before and after. */
const base = PUBLISHER.site === '' ? '/' : new URL(PUBLISHER.site).pathname;
const menu = (leads: (typeof LEADS)[keyof typeof LEADS]) =>
  leads.map(({path, title}) => ({text: title, link: `/${path}`}));

/** The site of the docs (`npm run site`). It loads nothing from other servers, and a dead link fails it. */
export default defineConfig({
  title: LISTING.name,
  description: LISTING.short,
  lang: 'en',
  base,
  outDir: '../.cache/site',
  cacheDir: '../.cache/vitepress',
  head: [['link', {rel: 'icon', href: `${base}icon.svg`}]],
  themeConfig: {
    logo: '/icon.svg',
    search: {provider: 'local'},
    outline: {level: [2, 3]},
    nav: [
      {text: 'Help', link: '/help/today', activeMatch: '^/help/'},
      {text: 'Numbers', link: '/metrics'},
      {text: 'Tables', link: '/tables'},
      {text: `Version ${VERSION}`, link: '/'},
    ],
    sidebar: [
      {text: 'Help', items: menu(LEADS.help)},
      {text: 'To look up', items: menu(LEADS.reference)},
      {text: 'Why it is as it is', items: menu(LEADS.decisions), collapsed: true},
    ],
    footer: {
      message: Object.entries(PAGES)
        .map(([file, title]) => `<a href="${base}${file}">${title}</a>`)
        .join(' · '),
      copyright: ATTRIBUTION,
    },
  },
});
