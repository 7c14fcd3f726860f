import {type LogFile, logFile} from './log-file';

/** Kept in a German Excel and saved as CSV: semicolons, Windows-1252, days as `03.02.2025`, amounts with and without `€`. */
export const germanLog: LogFile = logFile(
  'Gesprächsliste Vertrieb.csv',
  'Windows-1252',
  'Datum;Kunde;Projekt;Phase;Wert;Verkäufer;Abschluss erwartet;Nächster Schritt;Nächster Schritt am;Grund;Bemerkungen',
  [
    [
      '03.02.2025;Müller & Söhne;Heizung;Erstkontakt;;Britta;;Termin vereinbaren;10.02.2025;;kam über die Messe',
      {
        day: '2025-02-03',
        customer: 'Müller & Söhne',
        deal: 'Heizung',
        stage: 'Erstkontakt',
        salesperson: 'Britta',
        nextStep: 'Termin vereinbaren',
        nextStepOn: '2025-02-10',
        notes: 'kam über die Messe',
      },
    ],
    [
      '10.02.2025;Müller & Söhne;Heizung;Termin;18.500,00 €;Britta;30.04.2025;Angebot schicken;17.02.2025;;"zwei Etagen;\nauch der Keller"',
      {
        day: '2025-02-10',
        customer: 'Müller & Söhne',
        deal: 'Heizung',
        stage: 'Termin',
        value: 18500,
        salesperson: 'Britta',
        expectedClose: '2025-04-30',
        nextStep: 'Angebot schicken',
        nextStepOn: '2025-02-17',
        notes: 'zwei Etagen;\nauch der Keller',
      },
    ],
    [
      '17.02.2025;Müller & Söhne;Heizung;Angebot;19.200;Britta;30.04.2025;;;;',
      {
        day: '2025-02-17',
        customer: 'Müller & Söhne',
        deal: 'Heizung',
        stage: 'Angebot',
        value: 19200,
        salesperson: 'Britta',
        expectedClose: '2025-04-30',
      },
    ],
    [
      '28.04.2025;Müller & Söhne;Heizung;Gewonnen;19.000,50;Britta;;;;;',
      {
        day: '2025-04-28',
        customer: 'Müller & Söhne',
        deal: 'Heizung',
        stage: 'Gewonnen',
        value: 19000.5,
        salesperson: 'Britta',
      },
    ],
    [
      '05.03.2025;Hotel Seeblick;;Erstkontakt;;Uwe;;anrufen;12.03.2025;;',
      {
        day: '2025-03-05',
        customer: 'Hotel Seeblick',
        stage: 'Erstkontakt',
        salesperson: 'Uwe',
        nextStep: 'anrufen',
        nextStepOn: '2025-03-12',
      },
    ],
    [
      '12.03.2025;Hotel Seeblick;;;;Uwe;;;;;nicht erreicht',
      {day: '2025-03-12', customer: 'Hotel Seeblick', salesperson: 'Uwe', notes: 'nicht erreicht'},
    ],
    [
      '14.03.2025;hotel seeblick ;;Angebot;7.400 €;Uwe;31.05.2025;;;;',
      {
        day: '2025-03-14',
        customer: 'hotel seeblick',
        stage: 'Angebot',
        value: 7400,
        salesperson: 'Uwe',
        expectedClose: '2025-05-31',
      },
    ],
    [
      '02.06.2025;Hotel Seeblick;;Verloren;;Uwe;;;;zu teuer;',
      {day: '2025-06-02', customer: 'Hotel Seeblick', stage: 'Verloren', salesperson: 'Uwe', reason: 'zu teuer'},
    ],
    [
      '06.10.2025;Müller & Söhne;Wartung;Termin;1.200,00 €;Britta;31.01.2026;Vertrag senden;01.12.2025;;',
      {
        day: '2025-10-06',
        customer: 'Müller & Söhne',
        deal: 'Wartung',
        stage: 'Termin',
        value: 1200,
        salesperson: 'Britta',
        expectedClose: '2026-01-31',
        nextStep: 'Vertrag senden',
        nextStepOn: '2025-12-01',
      },
    ],
  ],
);
