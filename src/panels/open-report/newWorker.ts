import workerAddress from './reading.worker.ts?worker&url';

/** Under Trusted Types the address of a worker comes from a named policy; this one knows a single address. */
function trustedAddress(): string {
  const policy = window.trustedTypes?.createPolicy('reading', { createScriptURL: () => workerAddress });
  // The type of Worker's argument does not know of trusted addresses, which it takes as they are.
  return policy ? (policy.createScriptURL('') as unknown as string) : workerAddress;
}

/** Built, the worker is one script: a page opened from a disk may start no other kind. */
const kind = import.meta.env.DEV ? 'module' : 'classic';

let address: string | undefined;

/** A worker that reads reports. */
export function newWorker(): Worker {
  address ??= trustedAddress();
  return new Worker(address, { type: kind });
}
