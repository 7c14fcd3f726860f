import {say} from './say.ts';

const place = 'docs.example';
const panel = globalThis as unknown as {said: readonly string[]};
panel.said = [
  say(`https://${place}//path`),
  '</script><!--<script>',
  `line
break`,
  '$& $1 $$ $`',
];
