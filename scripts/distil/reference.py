"""Writes test/embeddings/reference.jsonl: what the model should give, by Hugging Face's tokenizer and NumPy.

`python reference.py --model models/minilm-static --out test/embeddings/reference.jsonl`
"""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

TEXTS = [
    "What are the three pillars of Azerbaijan's foreign policy?",
    "Energy diplomacy, security modernization and diplomatic balance are three main factors.",
    "The cat sat on the mat.",
    "THE CAT SAT ON THE MAT!",
    "Türkiye and Turkey; Kyïv, Kiev — naïve façade, Ångström.",
    "İstanbul'da ΟΔΥΣΣΕΥΣ ΣΟΦΟΣ straße",
    "汶川大地震 (Wènchuān dà dìzhèn) hit Sichuan in 2008.",
    "カタカナ と ひらがな, 한국어도",
    "$1,234.56 — 42% of 3^2 < 10 | a+b=c ~ `code` @home #1",
    "antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis",
    "x" * 101,
    "x" * 100,
    "emoji 🙂 and unknown ꙮ sign with known words",
    "ꙮ",
    "",
    " \t\n ",
    "tab\tand\u00a0no-break\u2003space\u200band\u00adhidden\u0000marks\ufffd",
    "“Curly” ‘quotes’ … and the ellipsis’s dots",
    "[CLS] is no mark here, nor [unused1] or [MASK]",
    "ﬁne ½ ² Ⅷ №5",
    "עברית العربية हिन्दी ไทย Ελληνικά Русский",
    "Who did the President meet in Tehran on 14 July 2025?",
]


def main() -> None:
    """Reads the arguments and writes the file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    vocabulary = (arguments.model / "vocab.txt").read_text(encoding="utf8").split("\n")[:-1]
    table = read_table((arguments.model / "table.bin").read_bytes())
    unknown = len(vocabulary)
    numbers = {piece: number for number, piece in enumerate([*vocabulary, "[UNK]"])}
    tokenizer = Tokenizer(WordPiece(numbers, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    cases = []
    for text in TEXTS:
        pieces = [number for number in tokenizer.encode(text).ids if number != unknown]
        total = table[pieces].sum(0) if pieces else np.zeros(table.shape[1])
        length = np.linalg.norm(total)
        vector = np.round(127 * total / length) if length > 0 else total
        cases.append({"text": text, "pieces": [vocabulary[number] for number in pieces],
                      "vector": [int(value) for value in vector]})
    arguments.out.write_text("".join(f"{json.dumps(case)}\n" for case in cases))


def read_table(file: bytes) -> np.ndarray:
    """The vectors of the pieces, as float64."""
    rows, dimensions = struct.unpack_from("<II", file, 4)
    scales = np.frombuffer(file, "<f4", rows, 12).astype(np.float64)
    values = np.frombuffer(file, np.int8, rows * dimensions, 12 + 4 * rows).reshape(rows, dimensions)
    return values * scales[:, None]


if __name__ == "__main__":
    main()
