import {type LogFile, logFile} from './log-file';

/** Kept in a Brazilian sheet and saved as CSV with commas: UTF-8, days as `03/02/2025`, amounts as `R$ 1.234,56`. */
export const portugueseLog: LogFile = logFile(
  'Registro de conversas.csv',
  'UTF-8',
  'Data,Cliente,Negócio,Etapa,Valor,Vendedor,Previsão de fechamento,Próximo passo,Data do próximo passo,Motivo,Observações',
  [
    [
      '03/02/2025,Padaria São João,Forno novo,Primeiro contato,,João,,Agendar visita,10/02/2025,,indicação da Célia',
      {
        day: '2025-02-03',
        customer: 'Padaria São João',
        deal: 'Forno novo',
        stage: 'Primeiro contato',
        salesperson: 'João',
        nextStep: 'Agendar visita',
        nextStepOn: '2025-02-10',
        notes: 'indicação da Célia',
      },
    ],
    [
      '10/02/2025,Padaria São João,Forno novo,Visita,"R$ 32.500,00",João,30/04/2025,Enviar proposta,14/02/2025,,',
      {
        day: '2025-02-10',
        customer: 'Padaria São João',
        deal: 'Forno novo',
        stage: 'Visita',
        value: 32500,
        salesperson: 'João',
        expectedClose: '2025-04-30',
        nextStep: 'Enviar proposta',
        nextStepOn: '2025-02-14',
      },
    ],
    [
      '14/02/2025,Padaria São João,Forno novo,Proposta,"R$ 31.900,90",João,30/04/2025,,,,"pediu ""desconto"""',
      {
        day: '2025-02-14',
        customer: 'Padaria São João',
        deal: 'Forno novo',
        stage: 'Proposta',
        value: 31900.9,
        salesperson: 'João',
        expectedClose: '2025-04-30',
        notes: 'pediu "desconto"',
      },
    ],
    [
      '22/04/2025,Padaria São João,Forno novo,Ganho,"R$ 31.000,00",João,,,,,',
      {
        day: '2025-04-22',
        customer: 'Padaria São João',
        deal: 'Forno novo',
        stage: 'Ganho',
        value: 31000,
        salesperson: 'João',
      },
    ],
    [
      '07/05/2025,Clínica Três Irmãos,,Primeiro contato,,Inês,,Ligar,08/05/2025,,',
      {
        day: '2025-05-07',
        customer: 'Clínica Três Irmãos',
        stage: 'Primeiro contato',
        salesperson: 'Inês',
        nextStep: 'Ligar',
        nextStepOn: '2025-05-08',
      },
    ],
    [
      '08/05/2025,Clínica Três Irmãos,,Proposta,"R$ 8.750,00",Inês,30/06/2025,,,,',
      {
        day: '2025-05-08',
        customer: 'Clínica Três Irmãos',
        stage: 'Proposta',
        value: 8750,
        salesperson: 'Inês',
        expectedClose: '2025-06-30',
      },
    ],
    [
      '01/07/2025,Clínica Três Irmãos,,Perdido,,Inês,,,,Sem orçamento,',
      {
        day: '2025-07-01',
        customer: 'Clínica Três Irmãos',
        stage: 'Perdido',
        salesperson: 'Inês',
        reason: 'Sem orçamento',
      },
    ],
    [
      '03/11/2025,Padaria São João,Batedeira,Visita,"R$ 4.200,00",João,15/01/2026,Confirmar voltagem,05/12/2025,,',
      {
        day: '2025-11-03',
        customer: 'Padaria São João',
        deal: 'Batedeira',
        stage: 'Visita',
        value: 4200,
        salesperson: 'João',
        expectedClose: '2026-01-15',
        nextStep: 'Confirmar voltagem',
        nextStepOn: '2025-12-05',
      },
    ],
  ],
);
