"use client";

import { useId } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { TicketWords } from "#lib/i18n/ticket-words";
import { MASK_KINDS, type MaskKind } from "#lib/share/mask/mask-kind";
import type { MadeTicket, TicketSettings } from "#lib/share/ticket/make-ticket";
import { TICKET_FORMATS, TICKET_LANGUAGES } from "#lib/share/ticket/ticket-format";
import { chooseSettings } from "#lib/share/ticket/ticket-settings.client";
import { MaskedPreview } from "./masked-preview";

type Props = { made: MadeTicket; settings: TicketSettings; words: TicketWords };

/** The choices for a ticket, what is masked in it, and a preview of exactly what will be copied. */
export default function TicketPanel({ made, settings, words }: Props) {
  const choose = (change: Partial<TicketSettings>) => chooseSettings({ ...settings, ...change });
  const hidden = made.masks.filter(({ kind }) => settings.masked && !settings.shown.includes(kind));
  const preview = useId();
  return (
    <div className="ticket-panel">
      <div className="ticket-choices">
        <Choice
          name={words.format}
          options={TICKET_FORMATS.map((id) => ({ id, name: words.formats[id] }))}
          chosen={settings.format}
          onChoose={(format) => choose({ format })}
        />
        <Choice
          name={words.languageChoice}
          options={TICKET_LANGUAGES.map((id) => ({ id, name: words.languages[id] }))}
          chosen={settings.language}
          onChoose={(language) => choose({ language })}
        />
      </div>
      <fieldset className="ticket-masking">
        <legend>{words.mask}</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.masked}
            onChange={({ target }) => choose({ masked: target.checked })}
          />{" "}
          {words.maskAll}
        </label>
        {made.masks.length === 0 ? (
          <p className="note">{words.nothingMasked}</p>
        ) : (
          <>
            <ul className="ticket-kinds">
              {MASK_KINDS.filter((kind) => made.masks.some((mask) => mask.kind === kind)).map((kind) => (
                <li key={kind}>
                  <label>
                    <input
                      type="checkbox"
                      disabled={!settings.masked}
                      checked={settings.masked && !settings.shown.includes(kind)}
                      onChange={({ target }) =>
                        choose({ shown: without(settings.shown, kind, target.checked) })
                      }
                    />{" "}
                    {fillWords(words.kindCount, {
                      kind: words.kinds[kind],
                      count: made.masks.filter((mask) => mask.kind === kind).length,
                    })}
                  </label>
                </li>
              ))}
            </ul>
            {hidden.length === 0 ? null : (
              <table>
                <caption className="visually-hidden">{words.maskedList}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.token}</th>
                    <th scope="col">{words.original}</th>
                  </tr>
                </thead>
                <tbody translate="no">
                  {hidden.map(({ token, value }) => (
                    <tr key={token}>
                      <td>
                        <mark>{token}</mark>
                      </td>
                      <td className="code">{value}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <p className="note">{words.maskNote}</p>
          </>
        )}
      </fieldset>
      <h3 id={preview}>{words.preview}</h3>
      <MaskedPreview text={made.html ?? made.plain} masks={hidden} labelledBy={preview} />
      {made.html === undefined ? null : (
        <>
          <h3 id={`${preview}-plain`}>{words.previewPlain}</h3>
          <MaskedPreview text={made.plain} masks={hidden} labelledBy={`${preview}-plain`} />
        </>
      )}
    </div>
  );
}

type ChoiceProps<Id extends string> = {
  name: string;
  options: readonly { id: Id; name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

function Choice<Id extends string>({ name, options, chosen, onChoose }: ChoiceProps<Id>) {
  return (
    <label>
      {name}{" "}
      <select
        value={chosen}
        onChange={({ target }) => {
          const option = options.find(({ id }) => id === target.value);
          if (option !== undefined) onChoose(option.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function without(shown: readonly MaskKind[], kind: MaskKind, masked: boolean): MaskKind[] {
  return MASK_KINDS.filter((each) => (each === kind ? !masked : shown.includes(each)));
}
