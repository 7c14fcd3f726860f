import type {VNode} from 'preact';
import {expect, it} from 'vitest';
import {Emphasised} from '../../sidebar/parts/emphasised';
import * as texts from '../../src/texts/panel/share.ts';

/** The words of a sentence, and those that stand out within slashes. */
const shown = (text: string): readonly string[] =>
  [(Emphasised({text}) as VNode<{children: unknown}>).props.children]
    .flat(2)
    .map(part => (typeof part === 'string' ? part : `/${(part as VNode<{children: string}>).props.children}/`));

it.each([
  ['Nothing stands out.', ['Nothing stands out.']],
  ['You see *all of it*: deals.', ['You see ', '/all of it/', ': deals.']],
  ['*File › Share*, then *Share* and *Share*', ['', '/File › Share/', ', then ', '/Share/', ' and ', '/Share/', '']],
])('%j is shown as %j', (text, parts) => {
  expect(shown(text)).toEqual(parts);
});

it.each(Object.entries(texts).filter(([, text]) => typeof text === 'string'))(
  '%s has asterisks in pairs only',
  (_, text) => {
    expect(String(text).split('*').length % 2).toBe(1);
  },
);
