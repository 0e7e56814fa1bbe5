import { newId, type Session, windowName } from './session.ts';

/**
 * Opens the presenter's view of the slide in the address, or brings the one already open to the front. null where the
 * browser keeps the window closed.
 */
export function openPresenter(session: Session | null): Session | null {
  const { id } = session ?? { id: newId() };
  const stage: Session = { part: 'stage', id };
  const opened = window.open(
    window.location.href,
    windowName({ part: 'presenter', id }),
    'popup,width=1180,height=820',
  );
  if (!opened) return null;
  window.name = windowName(stage);
  opened.focus();
  return stage;
}
