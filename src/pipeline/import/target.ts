/** What a column of a list can be taken for, and the names that such columns have. */
import type {ColumnType} from '../tables/table';
import {CONVERSATIONS, type ConversationColumn, CUSTOMERS, type CustomerColumn, columnOf} from '../tables/tables';

/** A column of Conversations or Customers, or what only a list of deals tells. */
export type TargetId =
  | ConversationColumn
  | Exclude<CustomerColumn, 'customer'>
  | 'dealId'
  | 'status'
  | 'isWon'
  | 'isLost'
  | 'isClosed'
  | 'created'
  | 'closed'
  | 'lastChange'
  | 'stageDay'
  | 'probability';

export interface Target {
  readonly id: TargetId;
  readonly label: string;
  readonly type: ColumnType;
  /** The kinds of lists that have it. */
  readonly in: readonly ListKind[];
  /** Several columns may be taken for it: of a row's, the first that is not blank counts. */
  readonly isMany?: true;
  /** As columns are called in English, German, French, Spanish and Portuguese; of two that fit, the longer name counts. */
  readonly names: string;
}

/** A log has a row for each talk, several for a deal; a list of deals has a row for each deal. */
export type ListKind = 'log' | 'deals';

const BOTH: readonly ListKind[] = ['log', 'deals'];
const LOG: readonly ListKind[] = ['log'];
const DEALS: readonly ListKind[] = ['deals'];

/** In the order in which the panel offers them. */
export const TARGETS_OF_LISTS: readonly Target[] = [
  logged(
    'customer',
    BOTH,
    'customer, customer name, company, company name, account, account name, client, client name, organization, organisation, organization name, associated company, kunde, kundenname, firma, firmenname, unternehmen, organisation name, societe, entreprise, compte, nom du client, nom du compte, raison sociale, cliente, nombre del cliente, empresa, compania, cuenta, nombre de la cuenta, organizacion, nome do cliente, companhia, conta, nome da conta, organizacao',
  ),
  logged(
    'deal',
    BOTH,
    'deal, deal name, deal title, opportunity, opportunity name, title, name, project, geschaft, geschaftsname, titel, auftrag, verkaufschance, chance, projekt, bezeichnung, affaire, nom de l affaire, opportunite, nom de l opportunite, transaction, nom de la transaction, titre, projet, negocio, nombre del negocio, oportunidad, nombre de la oportunidad, trato, titulo, proyecto, oportunidade, nome da oportunidade, nome do negocio, projeto',
  ),
  own(
    'dealId',
    'Number of the deal',
    'name',
    DEALS,
    'id, deal id, opportunity id, record id, deal number, opportunity number, geschafts id, datensatz id, opportunity nummer, nummer, id de l affaire, id de l opportunite, id de la transaction, id del negocio, id de la oportunidad, id do negocio, id da oportunidade',
  ),
  logged(
    'date',
    LOG,
    'date, day, activity date, contact date, call date, meeting date, talk, created, datum, tag, gesprach am, kontakt am, date de contact, jour, date du contact, fecha, dia, fecha de contacto, data, data do contato, data de contacto',
  ),
  own(
    'created',
    'Created on',
    'date',
    DEALS,
    'created, created on, create date, created date, created at, created time, creation date, date created, deal created, add time, opened, opened on, open date, start date, date, erstellt, erstellt am, erstelldatum, erstellungsdatum, anlagedatum, angelegt am, geschaft erstellt, cree le, date de creation, date d ouverture, affaire creee, creado, creado el, fecha de creacion, fecha de inicio, criado em, data de criacao, data de abertura, negocio criado em',
  ),
  own(
    'lastChange',
    'Stage last changed on',
    'date',
    DEALS,
    'last stage change, last stage change date, stage changed, stage change date, stage changed on, last modified, last modified date, modified time, modified on, update time, updated, updated on, updated at, last update, phase geandert am, letzte phasenanderung, letzte anderung, zuletzt geandert, geandert am, anderungsdatum, dernier changement d etape, derniere modification, date de derniere modification, modifie le, ultimo cambio de etapa, ultima modificacion, fecha de ultima modificacion, modificado el, ultima mudanca de etapa, ultima alteracao, ultima modificacao, modificado em, atualizado em',
  ),
  {
    ...own(
      'closed',
      'Closed on',
      'date',
      DEALS,
      'closed, closed on, close date, closed date, closed time, closing date, deal closed on, won time, won on, won date, lost time, lost on, lost date, close time, end date, abgeschlossen am, abschlussdatum, schlusstermin, geschlossen am, gewonnen am, verloren am, deal abgeschlossen am, cloture le, date de cloture, date de fermeture, date de gain, date de perte, fecha de cierre, cerrado el, ganado el, perdido el, fecha de ganado, fecha de perdido, data de fechamento, fechado em, data de encerramento, ganho em, perdido em',
    ),
    isMany: true,
  },
  own('stageDay', 'Came to a stage on', 'date', DEALS, ''),
  logged(
    'stage',
    BOTH,
    'stage, deal stage, opportunity stage, pipeline stage, sales stage, stage name, step, phase, stufe, verkaufsphase, geschaftsphase, etape, etape de l affaire, etape de la transaction, phase de vente, etapa, etapa del negocio, fase, etapa do negocio, etapa de vendas, estagio',
  ),
  own(
    'status',
    'Open, won or lost',
    'name',
    DEALS,
    'status, deal status, state, outcome, result, ergebnis, statut, resultat, estado, estado del negocio, resultado, situacao, status do negocio',
  ),
  own('isWon', 'Won: yes or no', 'text', DEALS, 'is won, is closed won, won, gewonnen, gagne, ganado, ganho'),
  own('isLost', 'Lost: yes or no', 'text', DEALS, 'is lost, is closed lost, lost, verloren, perdu, perdido'),
  own('isClosed', 'Closed: yes or no', 'text', DEALS, 'is closed, geschlossen, ferme, cerrado, fechado'),
  logged(
    'value',
    BOTH,
    'value, amount, deal value, deal amount, deal size, price, revenue, total, close value, opportunity amount, wert, betrag, summe, volumen, umsatz, auftragswert, geschaftswert, preis, valeur, montant, prix, chiffre d affaires, valor, importe, monto, precio, ingresos, valor del negocio, valor do negocio, montante, receita, preco, quantia',
  ),
  own(
    'probability',
    'Probability',
    'number',
    DEALS,
    'probability, deal probability, win probability, wahrscheinlichkeit, probabilite, probabilidad, probabilidade',
  ),
  logged(
    'salesperson',
    BOTH,
    'salesperson, owner, deal owner, opportunity owner, account owner, sales rep, sales representative, rep, sales agent, agent, seller, account manager, account executive, assigned to, owner name, verkaufer, vertriebler, vertrieb, inhaber, besitzer, eigentumer, zustandig, zustandiger, betreuer, verantwortlich, commercial, vendeur, proprietaire, responsable, vendedor, propietario, comercial, asignado a, vendedora, proprietario, responsavel, proprietario do negocio',
  ),
  logged(
    'expectedClose',
    BOTH,
    'expected close, expected close date, expected closing date, expected to close, forecast close date, target close date, erwarteter abschluss, erwartetes abschlussdatum, voraussichtlicher abschluss, voraussichtliches abschlussdatum, geplanter abschluss, cloture prevue, date de cloture prevue, date de cloture estimee, cierre previsto, cierre esperado, fecha prevista de cierre, fecha de cierre prevista, fecha de cierre esperada, fechamento previsto, data prevista de fechamento, data de fechamento esperada, previsao de fechamento',
  ),
  logged(
    'nextStep',
    BOTH,
    'next step, next action, next activity, next steps, nachster schritt, nachste aktion, nachste aktivitat, prochaine etape, prochaine action, prochaine activite, proximo paso, proxima accion, proxima actividad, siguiente paso, proximo passo, proxima acao, proxima atividade',
  ),
  logged(
    'nextStepOn',
    BOTH,
    'next step on, next step date, next activity date, next activity due date, next action date, follow up, follow up on, follow up date, due date, wiedervorlage, wiedervorlage am, nachster schritt am, nachste aktivitat am, datum der nachsten aktivitat, prochaine etape le, date de la prochaine activite, date de relance, relance le, fecha del proximo paso, fecha de la proxima actividad, seguimiento, fecha de seguimiento, data do proximo passo, data da proxima atividade, retorno em, acompanhamento',
  ),
  logged(
    'reason',
    BOTH,
    'reason, lost reason, loss reason, reason lost, closed lost reason, reason for loss, reason for losing, win loss reason, grund, verlustgrund, grund fur verlust, absagegrund, motif, motif de perte, raison de la perte, raison, motivo, motivo de perdida, razon, razon de perdida, motivo da perda, razao da perda, motivo de perda',
  ),
  logged(
    'notes',
    BOTH,
    'notes, note, comment, comments, description, remarks, summary, notizen, notiz, bemerkung, bemerkungen, kommentar, beschreibung, remarque, remarques, commentaire, commentaires, notas, nota, comentario, comentarios, observacion, observaciones, descripcion, observacao, observacoes, descricao',
  ),
  customers(
    'source',
    'source, lead source, deal source, original source, original traffic source, source origin, origin, how did they hear of us, quelle, herkunft, leadquelle, ursprung, provenance, origine, origine du prospect, source du prospect, origen, fuente, origen del prospecto, origem, fonte, origem do lead, fonte do lead',
  ),
  customers(
    'contact',
    'contact, contact name, contact person, primary contact, associated contact, person, ansprechpartner, ansprechpartnerin, kontakt, kontaktperson, kontaktname, interlocuteur, nom du contact, personne de contact, contacto, persona de contacto, nombre del contacto, contato, pessoa de contato, nome do contato',
  ),
  customers(
    'email',
    'email, email address, mail, contact email, person email work, mailadresse, e mail adresse, kontakt email, courriel, adresse e mail, correo, correo electronico, endereco de email, e mail do contato',
  ),
  customers(
    'phone',
    'phone, phone number, telephone, mobile, mobile phone, contact phone, person phone work, telefon, telefonnummer, mobil, handy, mobiltelefon, telephone portable, numero de telephone, portable, telefono, numero de telefono, movil, celular, telefone, numero de telefone, telemovel',
  ),
  customers(
    'accountOpened',
    'account opened, customer since, account created, account created date, client since, kunde seit, client depuis, cliente desde, cliente desde el',
  ),
];

/** A target's record; a wrong id is a bug and throws. */
export function targetOf(id: TargetId): Target {
  const target = TARGETS_OF_LISTS.find(each => each.id === id);
  if (!target) throw new Error(`No list has a column ${id}.`);
  return target;
}

function logged(id: ConversationColumn, kinds: readonly ListKind[], names: string): Target {
  const {header, type} = columnOf(CONVERSATIONS, id);
  return {id, label: header, type, in: kinds, names};
}

function customers(id: Exclude<CustomerColumn, 'customer'>, names: string): Target {
  const {header, type} = columnOf(CUSTOMERS, id);
  return {id, label: header, type, in: BOTH, names};
}

function own(id: TargetId, label: string, type: ColumnType, kinds: readonly ListKind[], names: string): Target {
  return {id, label, type, in: kinds, names};
}
