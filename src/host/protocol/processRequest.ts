import { TooMuchToCalculate, withEffort } from '../formulas/values/effort';
import { Dispatch } from './dispatch';
import { HostError, notImplemented } from './hostError';
import { isHostObject } from './kind';
import { ActionType, type Action, type RequestBody, type ResponseBody, type ResponseError } from './messages';
import type { ObjectModel } from './objectModel';
import { Paths } from './paths';
import { Query } from './query';
import type { RequestTally } from './messageLog';

/** Lets a fault plan make an action fail: throws instead of letting it run. */
export type BeforeAction = (action: Action) => void;

/**
 * Runs the actions of one request in order. The first that fails ends it: what ran before stays done (Excel's batches are
 * no transactions) and its results are answered.
 */
export function processRequest(
  body: RequestBody,
  model: ObjectModel,
  tally: RequestTally,
  beforeAction: BeforeAction = () => undefined,
): ResponseBody {
  const dispatch = new Dispatch(model, tally);
  const paths = new Paths(body.ObjectPaths, model, dispatch);
  const query = new Query(model, dispatch, tally);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let failure: ResponseError | null = null;
  // One share of calculation for the whole request, however many cells it asks for one by one.
  withEffort(() => {
    for (const [index, action] of body.Actions.entries()) {
      const { writes } = tally;
      try {
        beforeAction(action);
        results.push({ ActionId: action.Id, Value: runAction(action, paths, dispatch, query) });
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      } catch (error) {
        failure = responseError(error, index);
        break;
      } finally {
        if (tally.writes > writes) tally.writingActions.push(index + 1);
      }
    }
    try {
      model.requestEnded();
    } catch (error) {
      failure ??= responseError(error, body.Actions.length - 1);
    }
  });
  return { Results: results, TraceIds: traceIds, Error: failure };
}

function runAction(action: Action, paths: Paths, dispatch: Dispatch, query: Query): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object === null ? null : dispatch.identity(object);
    case ActionType.query:
      return object === null ? null : query.run(object, action.QueryInfo);
    case ActionType.method: {
      const args = paths.arguments(action.ArgumentInfo);
      if (object === null) return null;
      const value = dispatch.call(object, action.Name, args) ?? null;
      return isHostObject(value) ? dispatch.identity(value) : value;
    }
    case ActionType.setProperty: {
      const value = paths.arguments(action.ArgumentInfo).at(0);
      if (object === null) {
        throw new HostError(
          'InvalidObjectPath',
          `${action.Name} was set on an object that does not exist (isNullObject).`,
        );
      }
      dispatch.set(object, action.Name, value);
      return null;
    }
    default:
      throw notImplemented(`requests with actions of type ${action.ActionType} (${action.Name})`);
  }
}

function responseError(given: unknown, actionIndex: number): ResponseError {
  const error = given instanceof TooMuchToCalculate ? new HostError('Timeout', given.message) : given;
  if (error instanceof HostError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? '',
      ActionIndex: actionIndex,
      HttpStatusCode: statusOf(error),
    };
  }
  // A defect of the host: the caller must get an answer (else Excel.run hangs), and the developer the stack.
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: 'GeneralException',
    Message: `Defect in the embedded host: ${detail}`,
    Location: '',
    ActionIndex: actionIndex,
    HttpStatusCode: 500,
  };
}

function statusOf(error: HostError): number {
  if (error.code === 'ItemNotFound' || error.code === 'ApiNotFound') return 404;
  if (error.code === 'ItemAlreadyExists') return 409;
  if (error.code === 'AccessDenied') return 403;
  if (error.code === 'NotImplemented') return 501;
  return 400;
}
