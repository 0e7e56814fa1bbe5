/**
 * Who follows a value that lives outside React: `subscribe` is for `useSyncExternalStore`, `tell` says that it changed.
 * `attend` begins to follow what changes the value from elsewhere, such as another tab, while somebody listens, and
 * gives what ends that.
 */
export function listening(attend?: () => () => void): {
  subscribe: (listener: () => void) => () => void;
  tell: () => void;
} {
  const listeners = new Set<() => void>();
  let leave: (() => void) | undefined;
  return {
    subscribe: (listener) => {
      if (listeners.size === 0) leave = attend?.();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) leave?.();
      };
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
