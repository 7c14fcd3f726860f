import {type DealFile, dealFile} from './deal-file';

/**
 * A formatted report on opportunities of a user in Germany, saved as CSV by a German Excel: an empty first column, title
 * lines above the header and a footer below; semicolons, quotes only where needed, Windows-1252 with the euro sign, days as
 * `01.03.2025`, amounts as `1.234,56 €`, a total below its column. Labels and stages are German.
 *
 * Title and footer as programs that take such exports cut them off ("Confidential Information - Do Not Distribute", a line
 * of copyright, a total); fields: https://help.salesforce.com/s/articleView?id=sales.opp_fields.htm.
 */
export const salesforceFormattedReport: DealFile = dealFile({
  name: 'Alle Opportunitys-2025-11-24-09-14-03.csv',
  encoding: 'Windows-1252',
  lineEnd: '\r\n',
  above: [
    ';Alle Opportunitys;;;;;;;;;',
    ';Stand: 24.11.2025 09:14:03 Mitteleuropäische Normalzeit/MEZ • Generiert von Katrin Möbius;;;;;;;;;',
    ';Gefiltert nach;;;;;;;;;',
    ';   Anzeigen: Alle Opportunitys;;;;;;;;;',
    ';   Datum: Schlusstermin gleich Gesamte Zeit;;;;;;;;;',
    ';;;;;;;;;;',
  ],
  header:
    ';Opportunity-Inhaber;Accountname;Opportunity-Name;Phase;Betrag;Schlusstermin;Erstelldatum;Nächster Schritt;Lead-Quelle;Verlustgrund',
  rows: [
    [
      ';Katrin Möbius;Blechspielzeug Höfer KG;Stanzmaschine;Verhandlung/Prüfung;12.400,00 €;27.02.2026;01.03.2025;Angebot nachfassen;Messe;',
      {
        customer: 'Blechspielzeug Höfer KG',
        deal: 'Stanzmaschine',
        owner: 'Katrin Möbius',
        createdDay: '2025-03-01',
        expectedClose: '2026-02-27',
        stage: 'Verhandlung/Prüfung',
        value: 12400,
        source: 'Messe',
        nextStep: 'Angebot nachfassen',
      },
    ],
    [
      ';Katrin Möbius;Blechspielzeug Höfer KG;Stanzmaschine;Geschlossen und gewonnen;9.950,50 €;14.06.2024;02.04.2024;;Messe;',
      {
        customer: 'Blechspielzeug Höfer KG',
        deal: 'Stanzmaschine',
        owner: 'Katrin Möbius',
        createdDay: '2024-04-02',
        closedDay: '2024-06-14',
        stage: 'Geschlossen und gewonnen',
        outcome: 'Won',
        value: 9950.5,
        source: 'Messe',
      },
    ],
    [
      ';Katrin Möbius;Blechspielzeug Höfer KG;Lackierstraße;Geschlossen und verloren;88.000,00 €;03.02.2025;11.11.2024;;Messe;"Preis; Lieferzeit"',
      {
        customer: 'Blechspielzeug Höfer KG',
        deal: 'Lackierstraße',
        owner: 'Katrin Möbius',
        createdDay: '2024-11-11',
        closedDay: '2025-02-03',
        stage: 'Geschlossen und verloren',
        outcome: 'Lost',
        value: 88000,
        reason: 'Preis; Lieferzeit',
        source: 'Messe',
      },
    ],
    [
      ';Jörg Ünal;Gärtnerei Süßmilch;"Gewächshaus ""Mai""";Bedarfsanalyse;4.300,00 €;31.05.2026;15.10.2025;Termin vor Ort;Web;',
      {
        customer: 'Gärtnerei Süßmilch',
        deal: 'Gewächshaus "Mai"',
        owner: 'Jörg Ünal',
        createdDay: '2025-10-15',
        expectedClose: '2026-05-31',
        stage: 'Bedarfsanalyse',
        value: 4300,
        source: 'Web',
        nextStep: 'Termin vor Ort',
      },
    ],
    [
      ';Jörg Ünal;Gärtnerei Süßmilch;Folientunnel;Geschlossen und gewonnen;760,00 €;07.05.2025;30.04.2025;;Web;',
      {
        customer: 'Gärtnerei Süßmilch',
        deal: 'Folientunnel',
        owner: 'Jörg Ünal',
        createdDay: '2025-04-30',
        closedDay: '2025-05-07',
        stage: 'Geschlossen und gewonnen',
        outcome: 'Won',
        value: 760,
        source: 'Web',
      },
    ],
    [
      ';Jörg Ünal;;Einzelstück für Frau Abel;Prospektion;;20.12.2025;18.11.2025;;Empfehlung;',
      {
        deal: 'Einzelstück für Frau Abel',
        owner: 'Jörg Ünal',
        createdDay: '2025-11-18',
        expectedClose: '2025-12-20',
        stage: 'Prospektion',
        source: 'Empfehlung',
      },
    ],
    [
      ';Jörg Ünal;Stadtwerke Öhrenfeld;Zählertausch 2026;Angebot;1.250.000,00 €;30.09.2026;08.07.2025;Vergabe abwarten;Ausschreibung;',
      {
        customer: 'Stadtwerke Öhrenfeld',
        deal: 'Zählertausch 2026',
        owner: 'Jörg Ünal',
        createdDay: '2025-07-08',
        expectedClose: '2026-09-30',
        stage: 'Angebot',
        value: 1250000,
        source: 'Ausschreibung',
        nextStep: 'Vergabe abwarten',
      },
    ],
    [
      ';Jörg Ünal;Stadtwerke Öhrenfeld;Leitstand;Geschlossen und verloren;340.000,00 €;28.03.2025;09.12.2024;;Ausschreibung;Formfehler',
      {
        customer: 'Stadtwerke Öhrenfeld',
        deal: 'Leitstand',
        owner: 'Jörg Ünal',
        createdDay: '2024-12-09',
        closedDay: '2025-03-28',
        stage: 'Geschlossen und verloren',
        outcome: 'Lost',
        value: 340000,
        reason: 'Formfehler',
        source: 'Ausschreibung',
      },
    ],
    [
      ';Selin Aksoy;Café „Zur Post“;Kassensystem;Qualifizierung;1.999,00 €;16.01.2026;03.11.2025;Rückruf;Web;',
      {
        customer: 'Café „Zur Post“',
        deal: 'Kassensystem',
        owner: 'Selin Aksoy',
        createdDay: '2025-11-03',
        expectedClose: '2026-01-16',
        stage: 'Qualifizierung',
        value: 1999,
        source: 'Web',
        nextStep: 'Rückruf',
      },
    ],
    [
      ';Selin Aksoy;Café „Zur Post“;Kaffeemaschine;Geschlossen und gewonnen;5.480,90 €;22.08.2025;22.08.2025;;;',
      {
        customer: 'Café „Zur Post“',
        deal: 'Kaffeemaschine',
        owner: 'Selin Aksoy',
        createdDay: '2025-08-22',
        closedDay: '2025-08-22',
        stage: 'Geschlossen und gewonnen',
        outcome: 'Won',
        value: 5480.9,
      },
    ],
    [
      ';Selin Aksoy;Verlag Morgenrot;Druckauftrag;Geschlossen und verloren;0,00 €;13.10.2025;01.09.2025;;Telefon;',
      {
        customer: 'Verlag Morgenrot',
        deal: 'Druckauftrag',
        owner: 'Selin Aksoy',
        createdDay: '2025-09-01',
        closedDay: '2025-10-13',
        stage: 'Geschlossen und verloren',
        outcome: 'Lost',
        value: 0,
        source: 'Telefon',
      },
    ],
    [
      ';Selin Aksoy;Verlag Morgenrot;Kalender;Angebot;3.150,00 €;15.12.2025;06.10.2025;Muster schicken;Telefon;',
      {
        customer: 'Verlag Morgenrot',
        deal: 'Kalender',
        owner: 'Selin Aksoy',
        createdDay: '2025-10-06',
        expectedClose: '2025-12-15',
        stage: 'Angebot',
        value: 3150,
        source: 'Telefon',
        nextStep: 'Muster schicken',
      },
    ],
  ],
  below: [
    ';Gesamt;;;;1.716.040,40 €;;;;;',
    ';;;;;;;;;;',
    ';Vertrauliche Informationen - Nicht weitergeben;;;;;;;;;',
    ';Copyright © 2000-2025 salesforce.com, inc. Alle Rechte vorbehalten.;;;;;;;;;',
  ],
});
