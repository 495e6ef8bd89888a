import type { Action, Severity } from "../catalog/schema";

const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1 };
/** Whether the reader must act: what only clients can mend weighs half, what needs nothing almost nothing. */
const ACTION_WEIGHT: Readonly<Record<Action, number>> = {
  certificate: 2,
  "change-configuration": 2,
  "report-to-vendor": 2,
  "check-client": 1,
  "no-action": 0.2,
};

/**
 * What to do first: severity × must I act × log2(1 + lines). Lines count by their logarithm, since ten thousand
 * lines of something harmless are not more urgent than ten of an expired certificate. Our own rule.
 */
export function scoreMessage(severity: Severity, action: Action, count: number): number {
  const score = SEVERITY_WEIGHT[severity] * ACTION_WEIGHT[action] * Math.log2(1 + count);
  return Math.round(score * 100) / 100;
}
