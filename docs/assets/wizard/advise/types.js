// @ts-check
/** What Python says about a case: the shape of its advice. */

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {string} does
 * @property {string | null} how
 * @property {"now" | "next" | "later" | "done"} when
 * @property {string} channel
 * @property {string} channel_title
 * @property {import("../say/contact.js").Contact | null} contact
 * @property {string | null} claim
 * @property {string | null} rung
 * @property {string[]} because
 * @property {string} because_words
 * @property {string[]} facts
 * @property {string | null} letter
 * @property {string | null} opens_on
 *
 * @typedef {object} Headline
 * @property {string} says the case in one sentence
 * @property {string | null} step the one thing to do
 * @property {string | null} opens_on
 * @property {string[]} because
 *
 * @typedef {object} Claim
 * @property {string} id
 * @property {string} against
 * @property {string} title
 * @property {string} says
 * @property {string} remedy
 * @property {string | null} argued what is argued about it
 * @property {"not-yet" | "raise" | "waiting" | "overdue" | "answered" | "with-body" | "settled"} stage
 * @property {string | null} next
 * @property {string | null} opens_on
 * @property {string | null} due_on
 * @property {string[]} letters
 * @property {string[]} rungs
 * @property {string[]} facts
 *
 * @typedef {object} Maybe
 * @property {string} id
 * @property {string} title
 * @property {string} question
 * @property {string} value
 * @property {string} value_title
 *
 * @typedef {object} Gone
 * @property {string} fact
 * @property {string} question
 * @property {string} why
 *
 * @typedef {object} FactShown
 * @property {string} says
 * @property {string} clause
 * @property {string} clause_before
 * @property {string} quote
 * @property {string} source
 * @property {string} confidence
 * @property {string} checked_on
 *
 * @typedef {object} Rung
 * @property {string} rung
 * @property {string} title
 * @property {"done" | "open" | "opens" | "closed"} state
 * @property {string} reason
 * @property {string} channel
 * @property {string | null} opens_on
 * @property {string | null} due_on
 * @property {string} why
 * @property {string[]} facts
 * @property {string} how
 * @property {string[] | string} bring
 * @property {string[]} bring_ids
 * @property {string} cost
 * @property {string} answer when to expect an answer
 *
 * @typedef {object} DeadlineShown
 * @property {string} fact
 * @property {string} says
 * @property {string} starts_on
 * @property {string} last_day
 * @property {string} earliest
 * @property {string} latest
 * @property {string[]} counted
 * @property {string | null} claim
 * @property {boolean} own whether the reader has to act within it
 * @property {boolean} over
 *
 * @typedef {object} IfAnswered
 * @property {string} question
 * @property {string} title
 * @property {string} value
 * @property {string} value_title
 * @property {string[]} adds
 * @property {string[]} drops
 *
 * @typedef {object} Advice
 * @property {string | null} kind
 * @property {string} title
 * @property {string} means
 * @property {{says: string, basis: "thumb" | "sourced"} | null} normal
 * @property {string | null} who_acts
 * @property {string | null} next what a normal state leads to
 * @property {Headline} headline
 * @property {Claim[]} claims
 * @property {Maybe[]} maybe
 * @property {Gone[]} gone
 * @property {{id: string, title: string}[]} warnings
 * @property {Step[]} steps
 * @property {Rung[]} ladder
 * @property {DeadlineShown[]} deadlines
 * @property {string[]} evidence
 * @property {string[]} evidence_ids
 * @property {string[]} never
 * @property {string[]} letters
 * @property {Record<string, string>} letter_titles
 * @property {{call: string, chat: string, seller: string} | null} words in the reader's language
 * @property {{call: string, chat: string, seller: string} | null} words_send in Chinese, as they are said
 * @property {Record<string, FactShown>} facts
 * @property {IfAnswered[]} if_you_answer
 *
 * @typedef {object} Shared
 * @property {import("../say/words.js").Words} words
 * @property {string} base address of the language's root
 * @property {(text: string) => void} announce
 * @property {(letter: string, claim: string | null, from: HTMLElement) => void} onLetter
 * @property {(question: string) => void} onChange
 * @property {{add: (fill: () => void) => void, fresh: Promise<void>}} spoken words that change with what is typed
 * @property {(rung: Rung) => Node | null} doneView what a rung offers to say that it was taken
 */

export {};
