/** The codes that a host answers with (`Excel.ErrorCodes`, and those of a refused message). */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'Conflict'
  | 'ConnectionFailure'
  | 'FilteredRangeConflict'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'OperationCellsExceedLimit'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'Timeout'
  | 'UnsupportedOperation';

/**
 * An error that the caller in Office.js must see: it ends the batch at the action that met it and becomes an
 * `OfficeExtension.Error` with this code. Anything else that is thrown is a defect of the host itself.
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
    /** Where it happened, such as `Range.values`. The request processing fills it in when it is absent. */
    readonly location?: string,
  ) {
    super(message);
  }
}

/** What Excel says when an argument has the wrong type, shape or value. */
export function invalidArgument(detail: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${detail}`,
  );
}

/** What Excel says when a sheet, table, name or style is not in the workbook. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}

/** A part of Excel that this host does not have. It is named so that nobody takes silence for success. */
export function notImplemented(what: string): HostError {
  return new HostError('NotImplemented', `The embedded host does not have ${what}.`);
}
