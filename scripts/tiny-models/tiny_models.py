"""Writes test/fixtures/models: BERTs of two layers and random weights, small enough to commit, and what they should give.

`python tiny_models.py --out test/fixtures/models`, with the packages of requirements.txt. Seeds are fixed.

`sentences` gives vectors of pieces (8-bit weights, as most models are used), `pooled` gives one vector for a text, `pairs`
scores a question and a passage. reference.jsonl is made by Hugging Face's tokenizer, ONNX Runtime and NumPy in Python, so that
it is not the code under test that says what is right.
"""

import argparse
import json
import shutil
import string
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer
from tokenizers.processors import TemplateProcessing

HIDDEN, HEADS, LAYERS, INNER, POSITIONS = 16, 2, 2, 32, 64
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
WORDS = """the of and to in is was for on that with from this sentence searching relevant passages represent query passage gas
oil trade war peace energy policy river bridge stone winter summer russia europe water light house wheat ship harbour""".split()
TEXTS = [
    "The trade of Europe in winter.",
    "Gas and oil: energy policy!",
    "A bridge of stone, a river, and the harbour from which wheat was shipped to Russia.",
    "peace",
    "Wörter ohne Akzente 42",
    "war " * 100,
]
PAIRS = [
    ["Which trade?", "The trade of Europe in winter."],
    ["Which trade?", "Gas and oil: energy policy!"],
    ["Is the bridge of stone?", "peace"],
]
QUESTION = "Represent this sentence for searching relevant passages: "


def vocabulary():
    letters = list(string.ascii_lowercase)
    return SPECIAL + WORDS + letters + [f"##{letter}" for letter in letters] + list(string.digits) + list(".,:;!?'-")


def tokenizer():
    pieces = {piece: number for number, piece in enumerate(vocabulary())}
    made = Tokenizer(WordPiece(pieces, unk_token="[UNK]"))
    made.normalizer = BertNormalizer()
    made.pre_tokenizer = BertPreTokenizer()
    made.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", pieces["[CLS]"]), ("[SEP]", pieces["[SEP]"])],
    )
    return made


class Graph:
    """Nodes and weights of one network; each method adds a few and returns the name of the result."""

    def __init__(self, seed):
        self.random = np.random.default_rng(seed)
        self.nodes, self.weights = [], []

    def constant(self, value):
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def node(self, kind, *inputs, **attributes):
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def table(self, rows, ids):
        return self.node("Gather", self.constant(self.normal(rows, HIDDEN)), ids)

    def normal(self, *shape):
        return self.random.normal(0, 0.5, shape).astype(np.float32)

    def linear(self, x, n_in, n_out):
        weight = self.normal(n_in, n_out) / np.float32(np.sqrt(n_in)) * 4
        return self.node("Add", self.node("MatMul", x, self.constant(weight)), self.constant(self.normal(n_out)))

    def norm(self, x):
        ones, zeros = np.ones(HIDDEN, np.float32), np.zeros(HIDDEN, np.float32)
        return self.node("LayerNormalization", x, self.constant(ones), self.constant(zeros), axis=-1, epsilon=1e-12)

    def heads(self, x, order):
        split = self.node("Reshape", x, self.constant(np.array([0, 0, HEADS, HIDDEN // HEADS], np.int64)))
        return self.node("Transpose", split, perm=order)

    def layer(self, x, mask):
        query, key, value = (
            self.heads(self.linear(x, HIDDEN, HIDDEN), order) for order in ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3])
        )
        scale = self.constant(np.float32(1 / np.sqrt(HIDDEN // HEADS)))
        seen = self.node("Add", self.node("Mul", self.node("MatMul", query, key), scale), mask)
        mixed = self.node("MatMul", self.node("Softmax", seen, axis=-1), value)
        joined = self.node("Transpose", mixed, perm=[0, 2, 1, 3])
        flat = self.node("Reshape", joined, self.constant(np.array([0, 0, HIDDEN], np.int64)))
        x = self.norm(self.node("Add", x, self.linear(flat, HIDDEN, HIDDEN)))
        inner = self.node("Gelu", self.linear(x, HIDDEN, INNER))
        return self.norm(self.node("Add", x, self.linear(inner, INNER, HIDDEN)))

    def bert(self):
        length = self.node("Gather", self.node("Shape", "input_ids"), self.constant(np.array(1, np.int64)), axis=0)
        places = self.node("Range", self.constant(np.array(0, np.int64)), length, self.constant(np.array(1, np.int64)))
        words = self.table(len(vocabulary()), "input_ids")
        x = self.node("Add", self.node("Add", words, self.table(2, "token_type_ids")), self.table(POSITIONS, places))
        x = self.norm(x)
        seen = self.node("Cast", "attention_mask", to=TensorProto.FLOAT)
        hidden = self.node("Sub", self.constant(np.float32(1)), seen)
        far = self.node("Mul", hidden, self.constant(np.float32(-1e9)))
        mask = self.node("Unsqueeze", far, self.constant(np.array([1, 2], np.int64)))
        for _ in range(LAYERS):
            x = self.layer(x, mask)
        return x

    def model(self, result, output, shape):
        self.nodes.append(helper.make_node("Identity", [result], [output]))
        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"])
            for name in ("input_ids", "attention_mask", "token_type_ids")
        ]
        outputs = [helper.make_tensor_value_info(output, TensorProto.FLOAT, shape)]
        graph = helper.make_graph(self.nodes, "tiny", inputs, outputs, self.weights)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
        onnx.checker.check_model(made)
        return made


def sentences():
    graph = Graph(1)
    return graph.model(graph.bert(), "last_hidden_state", ["batch", "sequence", HIDDEN])


def pooled():
    graph = Graph(2)
    x = graph.node("ReduceMean", graph.bert(), graph.constant(np.array([1], np.int64)), keepdims=0)
    return graph.model(graph.linear(x, HIDDEN, 8), "sentence_embedding", ["batch", 8])


def pairs():
    graph = Graph(3)
    opening = graph.node("Gather", graph.bert(), graph.constant(np.array(0, np.int64)), axis=1)
    return graph.model(graph.linear(opening, HIDDEN, 1), "logits", ["batch", 1])


def write(folder, model, quantised):
    (folder / "onnx").mkdir(parents=True)
    plain = folder / "onnx" / "model.onnx"
    onnx.save(model, plain)
    if quantised:
        # Seven bits for weights: eight overflow on processors without the newer instructions, and would not give these numbers.
        quantize_dynamic(plain, plain.with_name("model_quantized.onnx"), weight_type=QuantType.QInt8, reduce_range=True)
        plain.unlink()
    config = {"model_type": "bert", "hidden_size": HIDDEN, "num_hidden_layers": LAYERS, "num_attention_heads": HEADS}
    config |= {"intermediate_size": INNER, "max_position_embeddings": POSITIONS, "vocab_size": len(vocabulary())}
    named = {f"{name}_token": f"[{name.upper()}]" for name in ("unk", "sep", "pad", "cls", "mask")}
    settings = {"tokenizer_class": "BertTokenizer", "model_max_length": POSITIONS, **named}
    (folder / "config.json").write_text(json.dumps(config) + "\n")
    (folder / "tokenizer_config.json").write_text(json.dumps(settings) + "\n")
    tokenizer().save(str(folder / "tokenizer.json"), pretty=False)


def run(folder, text, pair=None):
    session = onnxruntime.InferenceSession(next((folder / "onnx").iterdir()), providers=["CPUExecutionProvider"])
    coded = tokenizer().encode(text, pair)
    fields = {"input_ids": coded.ids, "attention_mask": coded.attention_mask, "token_type_ids": coded.type_ids}
    # A text that is too long loses its end, the closing piece included, as with the package that is tested.
    inputs = {name: np.array([values[:POSITIONS]], np.int64) for name, values in fields.items()}
    return session.run(None, inputs)[0][0]


def direction(vector):
    return [round(float(value), 5) for value in vector / np.linalg.norm(vector)]


def score(logits):
    return round(float(logits[0]), 5)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    shutil.rmtree(out, ignore_errors=True)
    for name, model, quantised in [("sentences", sentences(), True), ("pooled", pooled(), False), ("pairs", pairs(), False)]:
        write(out / name, model, quantised)
    lines = [
        *({"as": "mean", "text": text, "vector": direction(run(out / "sentences", text).mean(axis=0))} for text in TEXTS),
        *({"as": "first", "text": text, "vector": direction(run(out / "sentences", text)[0])} for text in TEXTS),
        *({"as": "question", "text": text, "vector": direction(run(out / "sentences", QUESTION + text)[0])} for text in TEXTS),
        *({"as": "pooled", "text": text, "vector": direction(run(out / "pooled", text))} for text in TEXTS),
        *({"as": "pair", "text": text, "pair": pair, "score": score(run(out / "pairs", text, pair))} for text, pair in PAIRS),
    ]
    (out / "reference.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))


main()
