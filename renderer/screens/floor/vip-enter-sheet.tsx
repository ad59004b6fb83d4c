import { useTranslation } from 'react-i18next';
import { say, useStandard } from '../../state/standard';
import { enterRoom } from './acts';
import { CompanyForm } from './company-form';
import { Sheet } from '../../parts/sheet';
import { useSettled } from './use-settled';

/** S-12, S-13: who comes into a VIP room. */
export function VipEnterSheet({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('floor');
  const spec = useStandard().rooms.find((room) => room.code === code);
  const name = spec ? say(spec.name) : code;
  const [, run] = useSettled();
  return (
    <Sheet
      code="enter"
      title={t('enter.title', { room: name })}
      width={900}
      help="vip-enter"
      onClose={onClose}
    >
      <CompanyForm
        company={null}
        act="enter"
        onGo={(company) =>
          run(async () => {
            const done = await enterRoom(code, name, company);
            if (done) onClose();
            return done;
          })
        }
      />
    </Sheet>
  );
}
