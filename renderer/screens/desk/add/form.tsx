import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CommandInput, CommandName } from '../../../../shared/contract/commands';
import type { Role } from '../../../../shared/contract/fields';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin, tap } from '../../../state/act';
import css from './add.module.css';

/** What every form of the front desk is given. */
export interface FormProps {
  onDone: () => void;
}

interface Props<Name extends CommandName> extends FormProps {
  name: Name;
  /** Null while something is missing. */
  input: CommandInput<Name> | null;
  /** What is missing, while it is. */
  missing: string;
  /** What the button says. */
  act: string;
  /** What the line at the bottom says once it is done. */
  done: string;
  /** Whose PIN it takes; a tap will do where it is absent. */
  role?: Role;
  tone?: 'main' | 'plain';
  children?: ReactNode;
}

/** A form that gives one command, by a tap or a PIN, and closes when it was taken. */
export function CommandForm<Name extends CommandName>(props: Props<Name>) {
  const { name, input, missing, act, done, role, tone = 'main', onDone, children } = props;
  const [busy, run] = useBusy();
  const give = (): Promise<void> =>
    run(async () => {
      if (input === null) return;
      const given = role ? actWithPin(role, name, input, { done }) : tap(name, input, { done });
      if (await given) onDone();
    });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      {children}
      <div className={css.foot}>
        {input === null && missing && <p className={css.quiet}>{missing}</p>}
        <BigButton
          type="submit"
          tone={tone}
          icon={IconCheck}
          label={act}
          disabled={input === null || busy}
          data-testid={`act-${name}`}
        />
      </div>
    </form>
  );
}
