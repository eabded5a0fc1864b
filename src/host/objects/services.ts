import { notImplemented } from '../protocol/hostError';
import { keepsContent, reads, writes, type HostObject, type Kind } from '../protocol/kind';
import { hostObject } from '../protocol/kind';

/** Services outside the workbook that the client asks without being told to, by their full names. */
const SERVICES: Readonly<Record<string, Kind<undefined>>> = {
  'Microsoft.InternalService.AddinInternalService': {
    name: 'AddinInternalService',
    methods: { notifyActionHandlerReady: reads(() => undefined) },
  },
  'Microsoft.AppRuntime.AppRuntimeService': {
    name: 'AppRuntimeService',
    methods: { setAppRuntimeState: keepsContent(writes(() => undefined)) },
  },
};

/** A service by its name on the wire. */
export function serviceNamed(name: string): HostObject {
  if (SERVICES[name] === undefined) throw notImplemented(`the service ${name}`);
  return hostObject(name, undefined);
}

/** The kind of a service. */
export function serviceKind(name: string): Kind<undefined> | undefined {
  return SERVICES[name];
}
