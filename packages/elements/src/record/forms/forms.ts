import type { Form, FormName } from './form.ts';
import { benefit, comment, takingPart } from './beside.ts';
import { changeIdea, fourTests, measurePlan, quote, teamCharter, testOfChange } from './co-design.ts';
import { aim, phase, team, vision } from './parts.ts';
import { communication, pause, spread, standardWork, sustainPlan } from './reliable.ts';
import { teamTheme, themeDecision } from './themes.ts';
import { commitment, oversight, oversightReport, readiness, scope, sponsorReview, strategyLink } from './set-up.ts';

/** Every form there is. */
export const forms: Readonly<Record<FormName, Form>> = {
  readiness,
  oversight,
  commitment,
  'sponsor-review': sponsorReview,
  'oversight-report': oversightReport,
  scope,
  'strategy-link': strategyLink,
  'team-charter': teamCharter,
  quote,
  'four-tests': fourTests,
  'change-idea': changeIdea,
  'measure-plan': measurePlan,
  'test-of-change': testOfChange,
  'standard-work': standardWork,
  'sustain-plan': sustainPlan,
  spread,
  communication,
  pause,
  'taking-part': takingPart,
  benefit,
  comment,
  'theme-decision': themeDecision,
  'team-theme': teamTheme,
  vision,
  aim,
  team,
  phase,
};
