import type { Footnote } from './footnote.ts';

/** A Footnote that hands each call to the one that serves at that moment: a question begun is answered by whom it began with. */
export function currentFootnote(current: () => Footnote): Footnote {
  return {
    ask: (question, options = {}) => current().ask(question, options),
    topic: (typed, options = {}) => current().topic(typed, options),
    quote: (text, options = {}) => current().quote(text, options),
    verify: (text) => current().verify(text),
    cite: (id) => current().cite(id),
    read: (id, sentence) => current().read(id, sentence),
    context: (id, reach) => current().context(id, reach),
    neighbours: (id) => current().neighbours(id),
    diff: (quoted, source) => current().diff(quoted, source),
    isVerbatim: (passage) => current().isVerbatim(passage),
    isCurrent: (passage) => current().isCurrent(passage),
    history: (document) => current().history(document),
    sources: () => current().sources(),
    sourcesWithin: (name) => current().sourcesWithin(name),
    documentsWithin: (name) => current().documentsWithin(name),
    suggestGroups: (typed, limit) => current().suggestGroups(typed, limit),
    text: (document) => current().text(document),
    suggestTopics: (typed, limit) => current().suggestTopics(typed, limit),
    suggestSentences: (typed, limit, options = {}) => current().suggestSentences(typed, limit, options),
    suggestSections: (typed, limit, options = {}) => current().suggestSections(typed, limit, options),
    offering: (names) => currentFootnote(() => current().offering(names)),
    sameQuestion: (a, b) => current().sameQuestion(a, b),
    clusters: (texts) => current().clusters(texts),
  };
}
