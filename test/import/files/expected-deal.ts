/** What a careful person reads out of one row of a deal list. Text is as written there, without spaces around it. */
export interface ExpectedDeal {
  /** `""` where no organisation stands in the row, even if a person does. */
  readonly customer: string;
  readonly deal: string;
  readonly owner: string;
  /** ISO days, as all days here; `""` where none is given. */
  readonly createdDay: string;
  /** The day it was won or lost; `""` for an open deal, whatever stands in a column of close dates. */
  readonly closedDay: string;
  /** Where a file has one column of close dates for all deals: the date there of an open deal. */
  readonly expectedClose: string;
  readonly stage: string;
  readonly outcome: 'Open' | 'Won' | 'Lost';
  /** `""` where none is given; 0 is a value. */
  readonly value: number | '';
  readonly reason: string;
  readonly source: string;
  readonly contact: string;
  readonly email: string;
  readonly phone: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
}

const NOTHING: ExpectedDeal = {
  customer: '',
  deal: '',
  owner: '',
  createdDay: '',
  closedDay: '',
  expectedClose: '',
  stage: '',
  outcome: 'Open',
  value: '',
  reason: '',
  source: '',
  contact: '',
  email: '',
  phone: '',
  nextStep: '',
  nextStepOn: '',
};

/** An open deal of which nothing is known but what is given. */
export function expectedDeal(known: Partial<ExpectedDeal>): ExpectedDeal {
  return {...NOTHING, ...known};
}
