/** The screen that brings a list of somebody else's into the log. */
import {counted} from '../counted';

export const TITLE = 'Import';
export const LEAD =
  'Bring in what you have: an export of deals, or a list of conversations. Nothing is written before you have seen what will come.';
export const READING_SHEETS = 'Reading the sheets…';

/** 1: the list is chosen. */
export const CHOOSE_FILE = 'Choose a file…';
export const DROP_FILE = 'Or drop it here: CSV, TSV or TXT.';
export const A_SHEET = 'A sheet of this spreadsheet';
export const NO_SHEETS = 'There is none but those of Sales Pipeline.';
export const sheetSize = (rows: number) => counted(rows, 'row');
export const CHOOSE = 'Choose';
export const chooseSheet = (name: string) => `Choose the sheet ${name}`;
export const OPENING = 'Opening…';
export const readingRows = (rows: number) => `${counted(rows, 'row')} read…`;
export const isWorkbook = (name: string) =>
  `“${name}” is a workbook, and its sheets cannot be read from here. Bring it into this spreadsheet with File > Import > Upload > Insert new sheets, open this screen again, and choose the sheet below.`;
export const ONE_FILE = 'Drop one file at a time.';

/** The last import. */
export const lastImport = (name: string, conversations: number, customers: number, day: string) =>
  `Last import: ${name}, ${counted(conversations, 'conversation')} and ${counted(customers, 'customer')}, ${day}.`;
export const WAS_CUT_OFF = 'It was cut off before its end.';
export const undone = (conversations: number, customers: number) =>
  `The import was taken back: ${counted(conversations, 'conversation')} and ${counted(customers, 'customer')} went.`;
export const STAGES_UNDONE = 'The stages are as they were before.';
export const STAGES_STAY =
  'The stages stay as the import made them, since they were changed after it. Define stages… changes them.';
export const stagesMadeStay = (names: string) =>
  `The stages that came with it stay: ${names}. Define stages… deletes those that you do not need.`;
export const NOTHING_WAS_WRITTEN = 'Nothing was written.';
export const columnsStay = (names: string) => `Somebody wrote in these columns since, so they stay: ${names}.`;

/** 2: what it is. */
export const RECOGNISED = 'What it is';
export const whatItIs = (isLog: boolean, product: string, rows: number) =>
  `${isLog ? 'A log' : 'A list of deals'}${product && ` from ${product}`}, ${counted(rows, 'row')}.`;
export const ONE_ROW_IS = 'A row is';
export const ROW_IS_DEAL = 'one deal, with its days';
export const ROW_IS_TALK = 'one conversation, several a deal';
export const HEADER_ROW = 'Row that names the columns';
export const headerAt = (line: number, names: string) => `${line}: ${names}`;
export const NO_HEADER = 'None';
export const BEFORE_IMPORT = 'Before it can be imported:';
export const NO_ROWS = 'Below the row that names the columns stands nothing. Choose another one.';
export const NO_CUSTOMER = 'Choose the column that holds the customer.';
export const NO_DATE = 'Choose the column that holds the day of the conversation.';
export const NO_CUSTOMER_OR_DEAL = 'Choose the column that holds the customer, or the one with the name of the deal.';
export const NO_DEAL_DATE = 'Choose a column that holds a day: when a deal was created, last changed or closed.';
export const NO_STAGE = 'No column says the stage: all rows come as contacts only.';
export const NO_STAGE_OR_STATUS = 'No column says the stage or how a deal ended: all deals come at the first stage.';
export const COLUMNS = 'Columns';
export const LEAVE_OUT = 'Leave out';
export const OWN_COLUMN = 'Its own column';
export const cameToStage = (stage: string) => `Came to stage ${stage}`;
/** A header that is one of ours already. */
export const ofList = (title: string) => `${title} (list)`;
export const exampleOf = (cell: string) => `Such as ${cell}`;
export const NO_EXAMPLE = 'Blank in all rows';
export const columnsOut = (count: number) => `${counted(count, 'more column')} ${count === 1 ? 'stays' : 'stay'} out`;
export const BRING_ALL = 'Bring all along';
export const ALL_COME = 'All columns come along.';
export const dealsTakeNames = (deals: number) =>
  deals === 1
    ? '1 deal without a customer takes its own name as the customer'
    : `${counted(deals, 'deal')} without a customer take their own names as the customers`;

/** Days and amounts that can be read in two ways. */
export const inColumns = (names: readonly string[]) => names.map(name => `“${name}”`).join(', ');
export const askDays = (example: string, columns: string) => `What day is “${example}” in ${columns}?`;
export const askAmounts = (example: string, columns: string) => `How much is “${example}” in ${columns}?`;
export const IS_MIXED = 'Some cells are written the one way, some the other. This is about those that fit both.';
export const dayFirst = (day: string) => `${day}: the day comes first`;
export const monthFirst = (day: string) => `${day}: the month comes first`;
export const pointParts = (amount: string) => `${amount}: a point before the cents`;
export const commaParts = (amount: string) => `${amount}: a comma before the cents`;
export const THAT_IS_RIGHT = 'That is right';
export const AGREED = 'Agreed.';
export const ANSWER_FIRST = 'Answer the question above.';

/** The stages. */
export const STAGES = 'Stages';
export const STAGES_LEAD = 'What each stage of the list becomes here.';
export const STAGES_NEXT = 'Next: stages';
export const rowsOf = (rows: number) => counted(rows, 'row');
export const newStage = (type: string) => `A new stage, ${type}`;
export const REPLACE = 'Use these stages instead of the open ones that are there';
export const stagesGo = (names: string) => `These go: ${names}.`;
export const STAGES_THEN = 'The stages then';
export const IS_NEW = 'new';

/** 3: what will come. */
export const BACK = 'Back';
export const PREVIEW = 'What will come';
export const SEE_PREVIEW = 'See what will come';
export const READING_LIST = 'Reading the list…';
export const ROWS_READ = 'Rows read';
export const CONVERSATIONS = 'Conversations';
export const CUSTOMERS = 'New customers';
export const ALREADY = 'There already';
export const LEFT_OUT = 'Left out';
export const DOUBTS = 'To look at';
export const NEW_STAGES = 'New stages';
export const dealsTookNames = (deals: number) =>
  `${counted(deals, 'deal')} without a customer: their own names stand in its place.`;
export const rowsLeftOut = (rows: number) => `${counted(rows, 'row')} left out`;
export const rowsDoubtful = (remarks: number) => `${counted(remarks, 'thing')} to look at`;
export const COME_ALL_THE_SAME = 'These rows come all the same.';
/** Of the file, or the sheet. */
export const places = (isSheet: boolean, lines: readonly number[]) =>
  `${isSheet ? 'Row' : 'Line'}${lines.length === 1 ? '' : 's'} ${lines.map(line => line.toLocaleString()).join('; ')}`;
export const placeSays = (isSheet: boolean, line: number, reason: string) => `${places(isSheet, [line])}: ${reason}`;
export const DOWNLOAD = 'Download the list of all';
export const REPORT_FILE = 'import-report.csv';
export const REPORT_HEADER = ['Line', 'What becomes of it', 'Why'] as const;
export const STAYS_OUT = 'Left out';
export const COMES = 'Comes';
export const firstRows = (rows: number) => (rows === 1 ? 'The first row' : `The first ${rows} rows`);
export const NOTHING_COMES = 'Nothing would come that is not there already.';
export const importThem = (conversations: number) => `Import ${counted(conversations, 'conversation')}`;

/** 4: it is written. */
export const WRITING = 'Importing';
export const PROGRESS = 'Progress of the import';
export const SAVING_STAGES = 'Saving the stages…';
export const MAKING_ROOM = 'Making room…';
export const written = (what: 'customers' | 'conversations', done: number, of: number) =>
  `${done.toLocaleString()} of ${counted(of, what === 'customers' ? 'customer' : 'conversation')}`;
export const DRAWING = 'Writing the overview anew…';
export const trying = (again: number) => `No answer came. Trying again, ${again} of 2…`;
export const STAY_OPEN = 'Leave this panel open until it is done.';
export const CANCEL = 'Cancel';
export const CANCELLING = 'Cancelling…';
export const STANDS_SO_FAR = 'What was written until here stands.';
export const DONE = 'Done';
export const CANCELLED = 'Cancelled';
export const came = (conversations: number, customers: number) =>
  `${counted(conversations, 'conversation')} and ${counted(customers, 'customer')} were imported.`;
export const cameOf = (conversations: number, of: number, customers: number) =>
  `${conversations.toLocaleString()} of ${counted(of, 'conversation')} stand in the log, and ${counted(customers, 'customer')} in Customers. Undo takes them back. The same list, imported again, brings only the rest.`;
export const OVERVIEW_IS_OLD = 'Run Extensions > Sales Pipeline > Refresh overview to show them there too.';
export const SEE_LOG = 'See them in the log';
export const OPEN_OVERVIEW = 'Open Overview';
export const IMPORT_ANOTHER = 'Import another list';
