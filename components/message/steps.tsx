import { Children, isValidElement } from "react";
import type { Words } from "#lib/i18n/words";

type Props = { t: Words; children?: React.ReactNode };

/**
 * Steps that can be ticked off, by the browser alone. The ticks belong to one outage: the tab keeps them (`KeepTicks`),
 * and nothing keeps them longer, so that nobody finds last month's work as done.
 */
export function Steps({ t, children }: Props) {
  const steps = Children.toArray(children).filter((child) => isValidElement<Props>(child));
  return (
    // With this method Enter sends nothing anywhere.
    <form method="dialog" className="steps">
      <ol>
        {steps.map((step, at) => (
          <li key={step.key}>
            <input type="checkbox" aria-label={t("entry.step", { number: at + 1 })} />
            <div>{step.props.children}</div>
          </li>
        ))}
      </ol>
      <button type="reset">{t("entry.resetSteps")}</button>
    </form>
  );
}
