import {describe, expect, it} from 'vitest';
import {matchStages} from '../../../src/pipeline/import/match-stages.ts';
import {type NewStage, newStages, stagesWith} from '../../../src/pipeline/import/new-stages.ts';
import {DEFAULT_PROCESS} from '../../../src/pipeline/stages/default-process.ts';
import {BARE} from '../../../src/pipeline/stages/stage.ts';
import type {StageType} from '../../../src/pipeline/tables/stage-type.ts';

const match = (texts: readonly string[], stages: Parameters<typeof matchStages>[1] = DEFAULT_PROCESS) =>
  matchStages(texts, stages).map(({to, isNew}) => (isNew ? `${to}, ${isNew}` : to));

describe('a stage of a list', () => {
  it.each([
    ['won ', 'Won'],
    ['QUALIFIED', 'Qualified'],
    ['22. Qualified', 'Qualified'],
    ['12) Qualified', 'Qualified'],
    [' 13 : Qualified', 'Qualified'],
    ['14 -  Qualified', 'Qualified'],
    ['15.Qualified', 'Qualified'],
    ['Qualified (50 %)', 'Qualified'],
    ['Qualified 50%', 'Qualified'],
    ['Qualified - 15 % ', 'Qualified'],
    ['Qualified (100 % ) ', 'Qualified'],
    ['Qualified100 %', 'Qualified'],
    ['Qualifed', 'Qualified'],
    ['New opportunities', 'New opportunity'],
    ['Closed Won', 'Won'],
    ['Closed-Lost', 'Lost'],
    ['Gewonnen', 'Won'],
    ['Verloren', 'Lost'],
    ['Perdida', 'Lost'],
    ['Gagnée', 'Won'],
    ['Cerrada ganada', 'Won'],
    ['Junk', 'Disqualified'],
    ['Not qualified', 'Disqualified'],
    ['Offer sent', 'Offer sent, Open'],
    ['Angebot', 'Angebot, Open'],
    ['Not won', 'Not won, Open'],
    ['Qualified 50 % more', 'Qualified 50 % more, Open'],
    ['Round 2. Qualified', 'Round 2. Qualified, Open'],
  ])('"%s" becomes %s', (text, becomes) => {
    expect(match([text])).toEqual([becomes]);
  });

  it('stands once for all its spellings, with its rows', () => {
    expect(matchStages(['Won', ' won', '', 'Offer'], DEFAULT_PROCESS)).toEqual([
      {text: 'Won', rows: 2, to: 'Won', isNew: null},
      {text: 'Offer', rows: 1, to: 'Offer', isNew: 'Open'},
    ]);
  });

  it('of a type that no stage has is new, of that type', () => {
    expect(
      match(
        ['Closed lost', 'Junk'],
        [
          {stage: 'Talk', type: 'Open'},
          {stage: 'Sold', type: 'Won'},
        ],
      ),
    ).toEqual(['Closed lost, Lost', 'Junk, Disqualified']);
  });

  it('goes to the one that is called just so rather than to one that is nearly', () => {
    const stages = ['Offers', 'Offer', 'Offer 2'].map(stage => ({stage, type: 'Open'}));
    expect(match(['offer', 'Offer 2', '11. Offers'], stages)).toEqual(['Offer', 'Offer 2', 'Offers']);
  });

  it('goes to an end that no word tells of by its name, whatever number stands before it', () => {
    expect(match(['12. Shelved'], [{stage: 'Shelved', type: 'Lost'}])).toEqual(['Shelved']);
  });

  it('is not taken for an end that is nearly called so, nor the other way round', () => {
    expect(match(['Cost'])).toEqual(['Cost, Open']);
    expect(match(['Talc lost'], [{stage: 'Talk lost', type: 'Open'}])).toEqual(['Talc lost, Lost']);
    expect(match(['Angebot'], [{stage: 'Talk', type: 'odd'}])).toEqual(['Angebot, Open']);
  });

  it('without a word for it goes to the end at which the list’s deals are', () => {
    const outcomes = new Map([
      ['handed over', 'Won'],
      ['qualifed', 'Open'],
      ['mixed', 'Open'],
    ] as const);
    expect(
      matchStages(['Handed over', 'Qualifed', 'Mixed'], DEFAULT_PROCESS, outcomes).map(({to, isNew}) => [to, isNew]),
    ).toEqual([
      ['Won', null],
      ['Qualified', null],
      ['Mixed', 'Open'],
    ]);
  });

  it('goes to the one of several ends that is called so', () => {
    const stages = [
      {stage: 'Closed-Lost', type: 'Lost'},
      {stage: 'Closed-Cancelled', type: 'Lost'},
    ];
    expect(match(['closed canceled', 'lost'], stages)).toEqual(['Closed-Cancelled', 'Closed-Lost']);
  });
});

describe('the stages with those of a list', () => {
  const matches = matchStages(
    ['Negotiation', 'Won', 'Prospecting', 'Something', 'Engaging', 'Cancelled by us, lost'],
    DEFAULT_PROCESS,
  );
  const names = (isReplacing: boolean, probabilities = new Map<string, number>()) =>
    stagesWith(DEFAULT_PROCESS, newStages(matches, probabilities), matches, isReplacing).map(({stage}) => stage);

  it('keep the present ones, and put new ones before Won', () => {
    expect(names(false)).toEqual([
      'New opportunity',
      'Contacting',
      'Engaging',
      'Qualified',
      'Closing',
      'Prospecting',
      'Something',
      'Negotiation',
      'Won',
      'Lost',
      'Disqualified',
    ]);
  });

  it('are only those of the list while nothing stands in the log', () => {
    expect(names(true)).toEqual(['Prospecting', 'Engaging', 'Something', 'Negotiation', 'Won', 'Lost', 'Disqualified']);
  });

  it('follow the probabilities that the list gives all of them', () => {
    const probabilities = new Map([
      ['negotiation', 0.1],
      ['prospecting', 0.3],
      ['something', 0.2],
    ]);
    expect(newStages(matches, probabilities)).toEqual([
      {stage: 'Negotiation', type: 'Open', probability: 0.1},
      {stage: 'Something', type: 'Open', probability: 0.2},
      {stage: 'Prospecting', type: 'Open', probability: 0.3},
    ]);
  });

  it('hold a name once that several texts become', () => {
    const twice = [
      {text: 'a', rows: 1, to: 'Offer', isNew: 'Open'},
      {text: 'b', rows: 1, to: 'offer', isNew: 'Open'},
      {text: 'c', rows: 1, to: '', isNew: null},
    ] as const;
    expect(newStages(twice, new Map()).map(({stage}) => stage)).toEqual(['Offer']);
  });
});

describe('a new stage stands', () => {
  /** From early to late; of a stem that may go on, bare and gone on. */
  const NAMES = [
    'lead, new, prospect, Prospecting, inbound, neu, Neukunde, nouveau, nouvelle, nuevo, nuevamente, novo, nova',
    'contact, Contacting, Kontakt, Kontaktiert, contat, Contatado, attempt, Attempting, appointment, Erstgespräch, Rendez-vous, cita',
    'engag, Engaging, meeting, demo, Demonstration, discovery, analys, Analysis, need, Needs, Bedarf, Bedarfsklärung, Termin, réunion, reunião, presentation, Präsentation',
    'qualif offer, Qualified offer, calific oferta, Calificada oferta, evaluat offer, Evaluating the offer, Perception of the offer, Decision maker has our offer, Decision makers have our offer, Id. Decision Makers offer',
    'propos, Proposal, quote, Quoted, offer, Offered, Angebot, Angebote, offre, devis, oferta, orçamento, presupuesto, Value proposition',
    'negotiat, Negotiation, verhandl, Verhandlung, negoci, Negociação, review, bought in',
    'contract, Contracting, commit, Committed, closing, verbal, Verbally agreed, Vertrag, Vertragsprüfung, contrat, Contrato, Abschluss, Abschlussphase, cierre, fechamento',
  ].map(names => names.split(', '));
  const matches = (names: readonly string[]) =>
    names.map(name => ({text: name, rows: 1, to: name, isNew: 'Open' as const}));
  const ordered = (...names: string[]) => newStages(matches(names), new Map()).map(({stage}) => stage);

  it.each([...NAMES.entries()])('where such stages usually do (%i)', (place, names) => {
    const [earlier, later] = [NAMES[place - 1]?.[0], NAMES[place + 1]?.[0]];
    for (const name of names) {
      if (earlier) expect(ordered(name, earlier)).toEqual([earlier, name]);
      if (later) expect(ordered(later, name)).toEqual([name, later]);
    }
  });

  it('in the middle where its name tells nothing, beside its like as the list has them', () => {
    expect(ordered('Offer', 'Foo', 'Meeting', 'Bar')).toEqual(['Meeting', 'Foo', 'Bar', 'Offer']);
    expect(ordered('Renewal', 'Leader', 'Newsletter')).toEqual(['Renewal', 'Leader', 'Newsletter']);
  });

  it('by its probability only where all open ones have one, and ends behind them', () => {
    const wanted = [
      {text: 'Gone', rows: 1, to: 'Gone', isNew: 'Lost'},
      {text: 'Offer', rows: 1, to: ' Offer ', isNew: 'Open'},
      {text: 'Demo', rows: 1, to: 'Demo', isNew: 'Open'},
    ] as const;
    const names = (probabilities: ReadonlyMap<string, number>) =>
      newStages(wanted, probabilities).map(({stage}) => stage);
    expect(
      names(
        new Map([
          ['offer', 0.2],
          ['demo', 0.6],
        ]),
      ),
    ).toEqual(['Offer', 'Demo', 'Gone']);
    expect(names(new Map([['offer', 0.2]]))).toEqual(['Demo', 'Gone', 'Offer']);
    expect(
      names(
        new Map([
          ['offer', 0.5],
          ['demo', 0.5],
        ]),
      ),
    ).toEqual(['Offer', 'Demo', 'Gone']);
  });
});

describe('the stages of a spreadsheet with new ones', () => {
  const PRESENT = [
    {stage: 'Offer', type: 'Open'},
    {stage: 'Lead', type: 'Open'},
    {stage: 'Won', type: 'Won'},
    {stage: 'Lost', type: 'Lost'},
  ].map(each => ({...BARE, ...each}));
  const made = (stage: string, type: StageType) => ({stage, type, probability: null});
  const all = (news: readonly NewStage[], taken: readonly string[], isReplacing: boolean) =>
    stagesWith(
      PRESENT,
      news,
      taken.map(to => ({text: to, rows: 1, to, isNew: null})),
      isReplacing,
    ).map(({stage}) => stage);

  it('have new open ones before Won, and new ends at the end', () => {
    const news = [made('No fit', 'Disqualified'), made('Sold', 'Won'), made('Demo', 'Open'), made('Dead', 'Lost')];
    expect(all(news, [], false)).toEqual(['Offer', 'Lead', 'Demo', 'Sold', 'Won', 'Lost', 'No fit', 'Dead']);
  });

  it('keep those that the list takes, in the usual order, while nothing stands in the log', () => {
    expect(all([made('Demo', 'Open')], ['lead '], true)).toEqual(['Lead', 'Demo', 'Won', 'Lost']);
    expect(all([made('Demo', 'Open')], [], true)).toEqual(['Demo', 'Won', 'Lost']);
    expect(all([], ['Lead', 'Offer'], true)).toEqual(['Lead', 'Offer', 'Won', 'Lost']);
    expect(all([], ['Lead'], true)).toEqual(['Lead', 'Won', 'Lost']);
  });

  it('stay as they are where the list takes none that is open', () => {
    expect(all([], [], true)).toEqual(['Offer', 'Lead', 'Won', 'Lost']);
    expect(all([made('Dead', 'Lost')], ['Won'], true)).toEqual(['Offer', 'Lead', 'Won', 'Lost', 'Dead']);
    expect(all([made('Dead', 'Lost'), made('Demo', 'Open')], [], true)).toEqual(['Demo', 'Won', 'Lost', 'Dead']);
  });
});
