import {enumeration} from '../runtime/enumeration';

/** Google's enumerations. Each has the members that a sheet add-on meets; any other member throws by name. */

export const spreadsheetEnumerations = {
  BorderStyle: enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>('BorderStyle', [
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'DOUBLE',
  ]),
  ColorType: enumeration<typeof GoogleAppsScript.Base.ColorType>('ColorType', ['UNSUPPORTED', 'RGB', 'THEME']),
  ProtectionType: enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('ProtectionType', ['RANGE', 'SHEET']),
  WrapStrategy: enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WrapStrategy', [
    'WRAP',
    'OVERFLOW',
    'CLIP',
  ]),
  SheetType: enumeration<typeof GoogleAppsScript.Spreadsheet.SheetType>('SheetType', ['GRID', 'OBJECT']),
  DeveloperMetadataVisibility: enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
    'DeveloperMetadataVisibility',
    ['DOCUMENT', 'PROJECT'],
  ),
  DeveloperMetadataLocationType: enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>(
    'DeveloperMetadataLocationType',
    ['SPREADSHEET', 'SHEET'],
  ),
  DataValidationCriteria: enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
    'DataValidationCriteria',
    [
      'DATE_AFTER',
      'DATE_BEFORE',
      'DATE_BETWEEN',
      'DATE_EQUAL_TO',
      'DATE_IS_VALID_DATE',
      'DATE_ON_OR_AFTER',
      'DATE_ON_OR_BEFORE',
      'NUMBER_BETWEEN',
      'NUMBER_EQUAL_TO',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
      'TEXT_CONTAINS',
      'TEXT_EQUAL_TO',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CUSTOM_FORMULA',
      'CHECKBOX',
    ],
  ),
  BooleanCriteria: enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>('BooleanCriteria', [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_EQUAL_TO',
    'NUMBER_BETWEEN',
    'TEXT_CONTAINS',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'CUSTOM_FORMULA',
  ]),
} as const;

export const chartEnumerations = {
  ChartType: enumeration<typeof GoogleAppsScript.Charts.ChartType>('ChartType', [
    'AREA',
    'BAR',
    'COLUMN',
    'COMBO',
    'LINE',
    'PIE',
    'SCATTER',
  ]),
  ChartHiddenDimensionStrategy: enumeration<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(
    'ChartHiddenDimensionStrategy',
    ['IGNORE_ROWS', 'IGNORE_COLUMNS', 'IGNORE_BOTH', 'SHOW_BOTH'],
  ),
  ChartMergeStrategy: enumeration<typeof GoogleAppsScript.Charts.ChartMergeStrategy>('ChartMergeStrategy', [
    'MERGE_COLUMNS',
    'MERGE_ROWS',
  ]),
  Position: enumeration<typeof GoogleAppsScript.Charts.Position>('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
} as const;
