import { useEffect, useRef } from 'react';
import type { PresentingPart } from '../i18n/en/presenting.ts';
import type { PlainKey } from '../i18n/words.ts';
import { useSwitch } from './kept.ts';
import { usePresentingWords } from './presentingWords.ts';

type Key = PlainKey<PresentingPart>;
type Switch = [on: boolean, toggle: () => void];
type Props = { letters: Switch; steps: Switch; onClose: () => void };

const namedKeys: [Key, Key][] = [
  ['help.next', 'help.nextWhat'],
  ['help.previous', 'help.previousWhat'],
  ['help.first', 'help.firstWhat'],
  ['help.last', 'help.lastWhat'],
  ['help.leave', 'help.leaveWhat'],
];
const letterKeys: [string, Key][] = [
  ['O', 'help.overviewWhat'],
  ['B', 'help.blackWhat'],
  ['W', 'help.whiteWhat'],
  ['F', 'help.fullScreenWhat'],
  ['S', 'help.presenterWhat'],
  ['N', 'help.notesWhat'],
  ['C', 'help.captionsWhat'],
  ['P', 'help.pointerWhat'],
  ['?', 'help.helpWhat'],
];

/** What the keys do, and the few choices there are. */
export function HelpDialog({ letters, steps, onClose }: Props) {
  const { t } = usePresentingWords().stage;
  const dialog = useRef<HTMLDialogElement>(null);
  const printNotes = useSwitch('print-notes', false);
  const upright = useSwitch('print-upright', false);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="stage-help" aria-labelledby="stage-help" onClose={onClose}>
      <h2 id="stage-help">{t('help.title')}</h2>
      <div className="stage-help-parts">
        <section>
          <h3>{t('help.keys')}</h3>
          <dl>
            {namedKeys.map(([key, what]) => (
              <KeyLine key={key} keys={t(key)} what={t(what)} />
            ))}
            {letters[0] && <KeyLine keys={t('help.number')} what={t('help.numberWhat')} />}
            {letters[0] && letterKeys.map(([key, what]) => <KeyLine key={key} keys={key} what={t(what)} />)}
          </dl>
          <p>{t('help.touch')}</p>
        </section>
        <section>
          <h3>{t('help.choices')}</h3>
          <Choice label={t('help.letters')} choice={letters} />
          <Choice label={t('help.steps')} choice={steps} />
          <Choice label={t('help.printNotes')} choice={printNotes} />
          <Choice label={t('help.upright')} choice={upright} />
          {/* Browsers within other programs may have no way to print. */}
          {'print' in window && (
            <p>
              <button type="button" className="stage-button" onClick={() => window.print()}>
                {t('help.print')}
              </button>
            </p>
          )}
        </section>
      </div>
      <button type="button" className="stage-button" onClick={() => dialog.current?.close()}>
        {t('help.close')}
      </button>
    </dialog>
  );
}

function KeyLine({ keys, what }: { keys: string; what: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{what}</dd>
    </div>
  );
}

function Choice({ label, choice: [on, toggle] }: { label: string; choice: Switch }) {
  return (
    <label className="stage-choice">
      <input type="checkbox" checked={on} onChange={toggle} /> {label}
    </label>
  );
}
