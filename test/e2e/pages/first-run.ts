import type { Page } from 'playwright-core';
import { soon, textOf } from './look';
import type { Person } from './people';

const ROLES = { attendant: '客服员', supervisor: '领班', manager: '经理' };
const GENDERS = { f: '女', m: '男' };

/** The first run: the station, its manager, the team. */
export function firstRunOf(page: Page) {
  const screen = page.getByTestId('screen-first-run');
  const field = (label: string) => screen.getByLabel(label, { exact: true });
  return {
    screen,
    next: () => page.getByTestId('act-next').click(),

    async nameStation(name: string, code: string): Promise<void> {
      await field('水吧名称').fill(name);
      await field('水吧编号').fill(code);
      await this.next();
    },

    async nameManager({ no, name, pin }: Person): Promise<void> {
      await field('工号').fill(no);
      await field('姓名').fill(name);
      await field('PIN（6 到 12 位数字）').fill(pin);
      await field('再输一遍 PIN').fill(pin);
      await page.getByTestId('act-found').click();
      await page.getByTestId('act-add-member').waitFor();
    },

    async add({ no, name, gender, role, firstPin }: Person): Promise<void> {
      await field('工号').fill(no);
      await field('姓名').fill(name);
      await screen.getByText(GENDERS[gender], { exact: true }).click();
      await screen.getByRole('group', { name: '岗位' }).getByText(ROLES[role]).click();
      await field('PIN（6 到 12 位数字）').fill(firstPin);
      await page.getByTestId('act-add-member').click();
      await soon(() => textOf(screen.getByRole('region', { name: '已添加的人' }))).toContain(name);
    },

    async finish(): Promise<void> {
      await page.getByTestId('act-finish').click();
      await page.getByTestId('screen-today').waitFor();
    },
  };
}
