import type { CueWords } from '../cue-words.ts';
import { draftWords } from './draft-words.ts';

/** Each character is a word by itself. */
const written = (...phrases: readonly string[]): string[] => phrases.map((phrase) => Array.from(phrase).join(' '));

/** Chinese, in simplified characters and the commonest of the others. A draft: no speaker has checked it. */
export const chineseCues = (): CueWords =>
  draftWords({
    language: 'zh',
    family: '夫|公|爸|婆',
    negations: '没|沒|不|无|無',
    past: '因|曾|前|以|次|时|時|如|若',
    life: {
      phrases: written(
        ...['自杀', '自殺', '自残', '自殘', '自尽', '轻生', '輕生', '想死', '寻死', '割腕', '了结自己', '杀了自己'],
        ...['不想活', '不想再活', '活不下去', '活着没意思', '结束生命', '结束自己', '结束我的生命', '結束生命'],
        ...['伤害自己', '傷害自己', '伤害我自己', '服药过量'],
      ),
      unlessAfter: ['你|妳|您|动|動|得'],
    },
    body: {
      phrases: written(
        ...['胸痛', '胸很痛', '胸口痛', '胸口疼', '胸口很痛', '胸口很疼', '胸口好痛', '胸部疼痛', '心口痛'],
        ...['喘不过气', '喘不過氣', '喘不上气', '透不过气', '无法呼吸', '無法呼吸', '不能呼吸', '没有呼吸', '没呼吸'],
        ...['呼吸困难', '呼吸困難', '呼吸不了'],
      ),
      unlessBefore: ['得'],
      unlessAfter: ['的', '门|科|入|住|好|消|已|过|時|时', '而 入|住|来|去|被'],
    },
    hurt: {
      phrases: written(
        ...['家暴', '家庭暴力', '强奸', '強姦', '性侵', '性骚扰', '性虐待', '虐待我', '被虐待', '殴打', '毆打'],
        ...['他打我', '她打我', '夫打我', '公打我', '爸打我', '父亲打我', '妻子打我', '老婆打我', '婆打我', '儿子打我'],
        ...[
          '打我和孩子',
          '打孩子',
          '不敢回家',
          '害怕回家',
          '怕我丈夫',
          '怕我老公',
          '怕他打',
          '家里不安全',
          '在家不安全',
        ],
      ),
      unlessAfter: ['电|電|手|的'],
    },
  });
