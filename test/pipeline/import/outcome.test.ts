import {describe, expect, it} from 'vitest';
import {endingOf, flaggedOutcome, outcomeOf, stageOutcomes} from '../../../src/pipeline/import/outcome.ts';
import {listOf} from './list-of.ts';

describe('a status', () => {
  const WORDS = {
    Won: 'won, win, Closed Won, gewonnen, Abgeschlossen gewonnen, Auftrag erhalten, gagné, gagnée, conclu, conclue, ganado, ganada, Cerrada ganada, ganho, ganha, ganhou, vendido, vendida, sold, Signed!',
    Lost: 'lost, Closed Lost, lose, verloren, perdu, perdue, perdido, perdida, abandoned, cancel, canceled, cancelled, storniert, abgesagt, annulé, annulée, cancelado, cancelada, rejected, declined, abgelehnt',
    Disqualified:
      'disqualified, unqualified, Not qualified, junk, spam, no fit, not a fit, disqualifiziert, unqualifiziert, disqualifié, disqualifiée, descalificado, descalificada, desqualificado, desqualificada, no calificado, no calificada',
    Open: 'open, opened, active, In progress, offen, aktiv, laufend, ouvert, ouverte, en cours, abierto, abierta, activo, activa, ativo, ativa, em andamento, aberto, aberta, en curso',
    gone: 'deleted, archived, gelöscht, archiviert, supprimé, supprimée, archivé, archivée, eliminado, eliminada, borrado, borrada, excluído, excluída, arquivado, arquivada',
  };
  it.each(Object.entries(WORDS))('says %s in %s', (outcome, words) => {
    for (const word of words.split(', ')) expect([word, outcomeOf(word)]).toEqual([word, outcome]);
  });

  it.each([
    ['Won back after it was lost', 'Lost'],
    ['Lost: not a fit', 'Disqualified'],
    ['Won, then deleted', 'gone'],
    ['Not won yet', undefined],
    ['Not yet lost, open', 'Open'],
    ['nicht gewonnen', undefined],
    ['pas perdu', undefined],
    ['no ganado', undefined],
    ['não perdido', undefined],
    ['wonder', undefined],
    ['reopened', undefined],
    ['', undefined],
  ])('"%s" says %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome);
  });

  it('of a stage names no more than how a deal ended', () => {
    expect(['open', 'deleted', 'closed won'].map(endingOf)).toEqual([undefined, undefined, 'Won']);
  });
});

describe('columns of yes and no', () => {
  const columns = [{target: 'isClosed'}, {target: 'isWon'}, {target: 'isLost'}] as const;
  const outcome = (won: string, lost: string, closed: string) =>
    flaggedOutcome({line: 2, cells: [closed, won, lost]}, {columns});

  it.each([
    ['yes', '', '', 'Won'],
    ['yes', 'no', 'yes', 'Won'],
    ['', 'yes', '', 'Lost'],
    ['no', '', 'yes', 'Lost'],
    ['no', 'no', '', 'Open'],
    ['', '', 'no', 'Open'],
    ['no', 'no', 'no', 'Open'],
    ['no', '', '', undefined],
    ['', 'no', '', undefined],
    ['', '', 'yes', undefined],
    ['', 'no', 'yes', undefined],
    ['', '', '', undefined],
    ['perhaps', '', '', undefined],
    ['untrue', '', '', undefined],
    ['yes and no', '', '', undefined],
    ['', '', 'no or yes', undefined],
    ['', '', 'piano', undefined],
  ])('won "%s", lost "%s", closed "%s" say %s', (won, lost, closed, expected) => {
    expect(outcome(won, lost, closed)).toBe(expected);
  });

  it('say it in five languages', () => {
    for (const yes of 'TRUE, yes, y, 1, x, wahr, ja, j, vrai, oui, verdadero, sí, verdadeiro, sim'.split(', ')) {
      expect([yes, outcome(yes, '', '')]).toEqual([yes, 'Won']);
    }
    for (const no of 'FALSE, no, n, 0, falsch, nein, faux, non, falso, não'.split(', ')) {
      expect([no, outcome('', '', no)]).toEqual([no, 'Open']);
    }
  });

  it('say nothing where there are none', () => {
    expect(flaggedOutcome({line: 2, cells: ['yes']}, {columns: [null]})).toBeUndefined();
  });

  const mapping = {
    kind: 'deals',
    header: 1,
    columns: [{target: 'stage'}, {target: 'isClosed'}, {target: 'isWon'}],
    dayOrders: {},
    decimals: {},
    takesDealAsCustomer: true,
  } as const;
  const rows = listOf(
    [
      'Report,yes,yes',
      'Stage,yes,yes',
      'Signed off,yes,yes',
      'signed off,yes,yes',
      'Put aside,yes,no',
      'Mixed,yes,yes',
      'Mixed,yes,no',
      'Talk,no,no',
      'Talk,yes,no',
      'Unsaid,,',
      ',yes,yes',
    ].join('\n'),
  );

  it('tell how the deals at each stage ended', () => {
    expect([...stageOutcomes(rows, mapping)]).toEqual([
      ['signed off', 'Won'],
      ['put aside', 'Lost'],
      ['mixed', 'Open'],
      ['talk', 'Open'],
    ]);
  });

  it('tell it of no stage in a list without stages', () => {
    const columns = [null, {target: 'isClosed'}, {target: 'isWon'}] as const;
    expect([...stageOutcomes(rows, {...mapping, columns})]).toEqual([]);
  });
});
