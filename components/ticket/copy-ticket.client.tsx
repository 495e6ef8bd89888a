"use client";

import { lazy, Suspense, useId, useState } from "react";
import type { CopyTicketWords } from "#lib/i18n/copy-ticket-words";
import { fillWords } from "#lib/i18n/fill-words";
import type { Locale } from "#lib/i18n/locale";
import { copyRich } from "#lib/share/ticket/copy-rich.client";
import { loadTicketMaker, type TicketMaker } from "#lib/share/ticket/load-ticket.client";
import type { MadeTicket, TicketLog, TicketSettings } from "#lib/share/ticket/make-ticket";
import { currentSettings } from "#lib/share/ticket/ticket-settings.client";
import { parseValues } from "#lib/share/values-in-link";
import { useTicketSettings } from "./use-ticket-settings.client";

const TicketPanel = lazy(() => import("./ticket-panel.client"));

type Props = {
  code: string;
  locale: Locale;
  words: CopyTicketWords;
  /** What the reader's log says; on the page of an entry, its values are in the address. */
  log?: TicketLog;
};

type Status = { text: string; byHand?: string; failed?: boolean };

/**
 * Copies a message for a ticket, as chosen last; a second button opens the choices and a preview. Nothing is loaded
 * before one of the two is used.
 */
export function CopyTicket({ code, locale, words, log }: Props) {
  const settings = useTicketSettings(locale);
  const [maker, setMaker] = useState<TicketMaker>();
  const [open, setOpen] = useState(false);
  const [status, setStatus] = useState<Status>({ text: "" });
  const panel = useId();

  const load = async () => {
    const loaded = await loadTicketMaker(code);
    setMaker(loaded);
    return loaded;
  };
  const make = (loaded: TicketMaker, chosen: TicketSettings) =>
    loaded.makeTicket(loaded, log ?? logInAddress(loaded), chosen, locale);

  const copy = async () => {
    const chosen = currentSettings(locale);
    setStatus({ text: words.loading });
    try {
      const loading = load();
      const making = loading.then((loaded) => make(loaded, chosen));
      const copied = await copyRich(making, chosen.format === "html");
      const made = await making;
      const said = (await loading).data.words[locale];
      setStatus(
        copied
          ? { text: saidOf(made, chosen, said) }
          : { text: said.copyFailed, byHand: made.plain, failed: true },
      );
    } catch {
      setStatus({ text: words.loadFailed, failed: true });
    }
  };
  const toggle = () => {
    setOpen(!open);
    setStatus({ text: "" });
    if (!open) load().catch(() => setStatus({ text: words.loadFailed, failed: true }));
  };

  return (
    <div className="ticket">
      <p className="ticket-actions">
        <button type="button" className="ticket-copy" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" aria-expanded={open} aria-controls={panel} onClick={toggle}>
          {settings.masked ? words.options : words.optionsUnmasked}
        </button>
        <output className={status.failed ? "ticket-status failed" : "ticket-status"}>{status.text}</output>
      </p>
      {status.byHand === undefined || maker === undefined ? null : (
        <textarea
          readOnly
          rows={8}
          aria-label={maker.data.words[locale].byHand}
          value={status.byHand}
          ref={(area) => {
            area?.focus();
            area?.select();
          }}
        />
      )}
      <div id={panel} hidden={!open}>
        {open && maker !== undefined ? (
          <Suspense fallback={<p>{words.loading}</p>}>
            <TicketPanel made={make(maker, settings)} settings={settings} words={maker.data.words[locale]} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}

/** The values that the address of an entry's page carries. */
function logInAddress({ message }: TicketMaker): TicketLog {
  return {
    values: parseValues(
      location.hash,
      message.parameters.map(({ name }) => name),
    ),
  };
}

function saidOf(
  { masks }: MadeTicket,
  { format, masked, shown }: TicketSettings,
  words: TicketMaker["data"]["words"][Locale],
): string {
  const hidden = masked ? masks.filter(({ kind }) => !shown.includes(kind)).length : 0;
  const text = hidden > 0 ? words.copiedMasked : masks.length > 0 ? words.copiedUnmasked : words.copied;
  return fillWords(text, { format: words.formats[format], count: hidden > 0 ? hidden : masks.length });
}
