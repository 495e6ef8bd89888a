/** What a ticket can be written as: one writer each. `html` is what ServiceNow and other rich fields take. */
export const TICKET_FORMATS = ["text", "markdown", "jira", "textile", "backlog", "html"] as const;

export type TicketFormat = (typeof TICKET_FORMATS)[number];

/** The language of a ticket; `both` puts the reader's own first. */
export const TICKET_LANGUAGES = ["ja", "en", "both"] as const;

export type TicketLanguage = (typeof TICKET_LANGUAGES)[number];
