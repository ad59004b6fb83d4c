import { COMPLAINT_STEPS } from '../../../shared/standard/desk-kinds';
import type { Standard } from '../../../shared/standard/schema';
import type { Chance } from './chance';
import type { Step } from './floor-work';

const MINUTE = 60;
const GUESTS = ['陈女士', '李先生', '王小姐', '张先生', '刘女士', '赵先生'];
const FOUND = ['手机', '雨伞', '钥匙', '钱包', '眼镜', '围巾'];
const PARCELS = ['快递', '信件', '文件', '鲜花', '样品'];
const REQUESTS = ['要一份户型图', '要停车券', '叫一辆车', '问班车时间', '借轮椅'];
const COMPLAINTS = ['等待太久', '态度不好', '饮品不对', '环境不整洁', '太吵'];
const PRAISE = ['服务周到', '笑容亲切', '讲解清楚', '茶点好'];
const NOTES = [
  '下午制冰机漏水,已报修',
  '王总带客两批',
  '样板间空调偏冷',
  '周末备货已到',
  '地毯已清洗',
];
const SKIES = ['sunny', 'cloudy', 'overcast', 'rain'];

/** Who is there, and the hours in which guests come, in seconds after midnight. */
export interface DeskPlan {
  standard: Standard;
  supervisor: string;
  attendants: readonly string[];
  opensS: number;
  closesS: number;
}

/** Puts the steps of a record together: what takes it in names it, what follows is about it. */
class Records {
  readonly steps: Step[] = [];
  #made = 0;

  constructor(
    private readonly plan: DeskPlan,
    private readonly chance: Chance,
  ) {}

  guest(): Record<string, unknown> {
    const phone = `138${this.chance.between(10_000_000, 99_999_999)}`;
    return { name: this.chance.one(GUESTS), ...(this.chance.is(0.5) ? { phone } : {}) };
  }

  someone(): string {
    return this.chance.one(this.plan.attendants);
  }

  /** A time at which a record may still come back before closing. */
  atS(leaves = 0): number {
    return this.chance.between(this.plan.opensS, this.plan.closesS - leaves * MINUTE);
  }

  log(atS: number, name: string, input: Record<string, unknown>, as = this.someone()): string {
    this.#made += 1;
    const key = `record ${this.#made}`;
    this.steps.push({ atS, as, do: name, with: input, makes: key });
    return key;
  }

  later(key: string, atS: number, name: string, input: Record<string, unknown> = {}): void {
    this.steps.push({ atS, as: this.someone(), do: name, with: input, about: key });
  }

  bySupervisor(key: string, atS: number, name: string, input: Record<string, unknown>): void {
    this.steps.push({ atS, as: this.plan.supervisor, do: name, with: input, about: key });
  }
}

function requests(records: Records, chance: Chance, many: number): void {
  for (let made = 0; made < many; made += 1) {
    const asksAgain = chance.is(0.2);
    const atS = records.atS(180);
    const sort = chance.one(['request', 'request', 'enquiry', 'suggestion']);
    const input = { sort, text: chance.one(REQUESTS), guest: records.guest(), asksAgain };
    const key = records.log(atS, 'request.log', input);
    const doneS = atS + chance.between(3, 80) * MINUTE;
    records.later(key, doneS, 'request.done');
    const outcome = chance.is(0.9) ? 'satisfied' : 'unsatisfied';
    if (asksAgain) records.later(key, doneS + 80 * MINUTE, 'request.followUp', { outcome });
  }
}

/** F-02: all five steps on the day, and the supervisor's word. */
function complaints(records: Records, chance: Chance, many: number): void {
  for (let made = 0; made < many; made += 1) {
    let atS = records.atS(300);
    const input = { text: chance.one(COMPLAINTS), guest: records.guest() };
    const key = records.log(atS, 'complaint.log', input);
    for (const step of COMPLAINT_STEPS) {
      atS += chance.between(5, 40) * MINUTE;
      const result = { result: chance.is(0.8) ? 'satisfied' : 'unsatisfied' };
      const said = { step, text: '已处理', ...(step === 'callback' ? result : {}) };
      records.later(key, atS, 'complaint.step', said);
    }
    const founded = chance.is(0.5);
    const about = founded ? { staff: records.someone(), propose: chance.is(0.3) } : {};
    const verdict = { founded, reason: founded ? '属实' : '不属实', ...about };
    records.bySupervisor(key, atS + 10 * MINUTE, 'complaint.judge', verdict);
  }
}

function found(records: Records, chance: Chance, many: number): void {
  for (let made = 0; made < many; made += 1) {
    const atS = records.atS(240);
    const what = { text: chance.one(FOUND), place: '大厅', keptAt: '前台抽屉' };
    const whose = chance.is(0.3) ? { byGuest: true } : { valuable: chance.is(0.3) };
    const key = records.log(atS, 'found.log', { ...what, ...whose });
    const leavesS = atS + chance.between(20, 230) * MINUTE;
    const guest = { ...records.guest(), proof: '说出特征' };
    if (chance.is(0.7)) records.later(key, leavesS, 'found.claim', { guest });
    else records.later(key, leavesS, 'found.handOn', { to: '物业' });
  }
}

/** F-04, F-05: each thing goes out in turn, so that no more are out than there are. */
function lent(records: Records, plan: DeskPlan, chance: Chance, many: number): void {
  const { loanItems, keys } = plan.standard.desk.settings;
  const spanS = Math.floor((plan.closesS - plan.opensS) / Math.max(1, many));
  for (let made = 0; made < many; made += 1) {
    const atS = plan.opensS + made * spanS + chance.between(0, Math.floor(spanS / 3));
    const backS = atS + chance.between(5 * MINUTE, Math.floor(spanS / 2));
    if (chance.is(0.65)) {
      const input = { item: chance.one(loanItems).code, guest: records.guest() };
      records.later(records.log(atS, 'loan.lend', input), backS, 'loan.return');
    } else {
      const input = { key: chance.one(keys).code, staff: records.someone() };
      records.later(records.log(atS, 'key.out', input), backS, 'key.back');
    }
  }
}

function parcels(records: Records, chance: Chance, many: number): void {
  for (let made = 0; made < many; made += 1) {
    const atS = records.atS(200);
    const input = { text: chance.one(PARCELS), guest: records.guest(), shelf: '前台柜' };
    const key = records.log(atS, 'parcel.receive', input);
    records.later(key, atS + chance.between(10, 190) * MINUTE, 'parcel.pickUp');
  }
}

function voices(records: Records, plan: DeskPlan, chance: Chance, many: number): void {
  for (let made = 0; made < many; made += 1) {
    if (chance.is(0.7)) {
      const rating = chance.one([5, 5, 5, 5, 4, 4, 4, 3, 2, 1]);
      records.log(records.atS(), 'feedback.rate', { rating });
      continue;
    }
    const sort = chance.is(0.8) ? 'praise' : 'opinion';
    const [as = '', about = ''] = chance.is(0.5) ? plan.attendants : plan.attendants.toReversed();
    const input = {
      sort,
      text: chance.one(PRAISE),
      ...(sort === 'praise' ? { staff: about } : {}),
    };
    records.log(records.atS(), 'feedback.record', input, as);
  }
}

/** What is kept in stock: the manager sets it once, before the first shift. */
export const STOCK = [
  {
    name: '咖啡豆',
    unit: '克',
    kind: 'drink',
    lowAt: 500,
    perServing: [{ drink: 'coffee', amount: 15 }],
  },
  {
    name: '茶叶',
    unit: '克',
    kind: 'drink',
    lowAt: 200,
    perServing: [{ drink: 'tea', amount: 4 }],
  },
  { name: '纸巾', unit: '包', kind: 'supply', lowAt: 20 },
] as const;

function stockSteps({ attendants, opensS }: DeskPlan, chance: Chance): Step[] {
  const [as = ''] = attendants;
  const codes = STOCK.map((_, index) => `s${index + 1}`);
  const lines = codes.map((item) => ({ item, amount: chance.between(300, 3000) }));
  const counted: Step = { atS: opensS - 5 * MINUTE, as, do: 'stock.count', with: { lines } };
  const item = chance.one(codes);
  const brought = { item, amount: chance.between(2, 20) * 100 };
  const received: Step = { atS: opensS + 5400, as, do: 'stock.receive', with: brought };
  return chance.is(0.3) ? [counted, received] : [counted];
}

function daybookSteps({ attendants, opensS, closesS }: DeskPlan, chance: Chance): Step[] {
  const note = (atS: number): Step => ({
    atS,
    as: chance.one(attendants),
    do: 'worklog.note',
    with: { text: chance.one(NOTES) },
  });
  const look = (atS: number): Step => ({
    atS,
    as: chance.one(attendants),
    do: 'weather.note',
    with: { sky: chance.one(SKIES) },
  });
  return [look(opensS), look(opensS + 6 * 3600), note(closesS - 3600)];
}

/** A day at the front desk and what is counted and written down, in no order yet. */
export function deskSteps(plan: DeskPlan, chance: Chance, busy: number): Step[] {
  const records = new Records(plan, chance);
  const many = (most: number): number => chance.between(0, Math.ceil(most * (0.5 + busy)));
  requests(records, chance, 2 + many(6));
  complaints(records, chance, chance.is(0.3) ? 1 : 0);
  found(records, chance, many(1));
  lent(records, plan, chance, 4 + many(8));
  parcels(records, chance, many(4));
  voices(records, plan, chance, 4 + many(10));
  return [...records.steps, ...stockSteps(plan, chance), ...daybookSteps(plan, chance)];
}
