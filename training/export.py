"""Export: python -m training.export --data ../shared/data --from FOLDER --out models/en

One sentence at a time, integers in and mostly integers out: tags are chosen inside the graph, what is left for
TypeScript is the tree, the name sequence and the edit scripts.

Weights are int8 per channel and activations int8 per sentence, after smoothing.py has evened them out; weights keep
to seven bits, because eight overflow on processors without VNNI. Embeddings are int8 by row. decisions/0002 has the
figures for the other ways.
"""

from __future__ import annotations

import argparse
import gzip
import math
import random
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn
from torch.nn import functional as F

from .batches import Encoder
from .encoder_weights import read_vocabulary
from .labels import Labels
from .model import Parser, new_parser
from .pieces import Pieces
from .smoothing import smooth
from .treebank import Word, read_conllu

LEMMA_CHOICES = 3
CALIBRATION_SENTENCES = 300
INPUTS = ["pieces", "shapes", "first", "last"]
OUTPUTS = ["upos", "xpos", "lemmas", "names", "happened", "arcs", "rels"]


class OneSentence(nn.Module):
    """The parser for one sentence. Shapes: pieces, shapes [pieces]; first, last [words], all int32."""

    def __init__(self, model: Parser, labels: Labels):
        super().__init__()
        self.model = model
        table = model.encoder.pieces.weight.detach()
        scale = table.abs().amax(1) / 127
        self.register_buffer("rows", (table / scale.clamp(min=1e-12)[:, None]).round().to(torch.int8))
        self.register_buffer("scale", scale)
        no_root = torch.zeros(model.sizes.rels)
        no_root[labels.rels.index("root")] = -math.inf
        self.register_buffer("no_root", no_root)

    def forward(self, pieces: Tensor, shapes: Tensor, first: Tensor, last: Tensor):
        m, s = self.model, self.model.sizes
        x = self.rows[pieces].float() * self.scale[pieces].unsqueeze(-1)
        x = m.encoder.norm(x + m.encoder.shapes(shapes) + m.encoder.places[: pieces.shape[0]])
        for layer in m.encoder.layers:
            x = attend(layer, x)
        words = (x[first] + x[last]) * 0.5
        rooted = torch.cat([x[:1], words])
        arcs = (F.gelu(m.arc_of(words)) @ m.arc[: s.arc] + m.arc[s.arc]) @ F.gelu(m.arc_to(rooted)).T
        rels = self.relations(F.gelu(m.rel_of(words)), F.gelu(m.rel_to(rooted)))
        lemmas = m.lemmas(words).topk(LEMMA_CHOICES, dim=-1).indices
        integer = lambda t: t.to(torch.int32)  # noqa: E731
        return (
            integer(m.upos(words).argmax(-1)), integer(m.xpos(words).argmax(-1)), integer(lemmas),
            m.names(words), m.happened(words).squeeze(-1), arcs, integer(rels.argmax(1)),
        )

    def relations(self, of: Tensor, to: Tensor) -> Tensor:
        """Parser.relations for all pairs, [words, relations, words + 1], without columns of ones."""
        s, rel = self.model.sizes, self.model.rel
        mixed = (of @ rel[: s.rel, :, : s.rel].reshape(s.rel, -1)).view(-1, s.rels, s.rel) + rel[s.rel, :, : s.rel]
        alone = of @ rel[: s.rel, :, s.rel] + rel[s.rel, :, s.rel] + self.no_root
        return mixed @ to.T + alone.unsqueeze(-1)


def attend(layer, x: Tensor) -> Tensor:
    """Layer.forward without a batch."""
    q, k, v = layer.qkv(x).view(-1, 3, layer.heads, layer.size).permute(1, 2, 0, 3).unbind(0)
    mixed = ((q * (1 / math.sqrt(layer.size)) @ k.transpose(-1, -2)).softmax(-1) @ v).transpose(0, 1).reshape(-1, layer.heads * layer.size)
    x = layer.norm1(x + layer.out(mixed))
    return layer.norm2(x + layer.down(F.gelu(layer.up(x))))


def load(folder: Path) -> tuple[Parser, Labels]:
    labels = Labels.load(folder / "labels.json")
    model = new_parser(labels)
    model.load_state_dict(torch.load(folder / "model.pt", weights_only=True))
    return model.eval(), labels


def export(data: Path, folder: Path, out: Path) -> None:
    model, labels = load(folder)
    smooth(model, Encoder(Pieces(read_vocabulary()), labels), calibration(data))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        plain, prepared = Path(scratch) / "plain.onnx", Path(scratch) / "prepared.onnx"
        to_onnx(OneSentence(model, labels), plain)
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantise(prepared, out / "parser.onnx")
    labels.save(out / "labels.json")
    (out / "vocabulary.txt").write_text("\n".join(read_vocabulary()) + "\n", encoding="utf-8")
    for file in sorted(out.iterdir()):
        size = len(file.read_bytes())
        print(f"{file.name}: {size / 1e6:.1f} MB, gzip {len(gzip.compress(file.read_bytes())) / 1e6:.1f}")


def quantise(plain: Path, out: Path) -> None:
    quantize_dynamic(
        plain, out, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gemm"], extra_options={"MatMulConstBOnly": True},
    )


def calibration(data: Path) -> list[list[Word]]:
    """Training sentences of both treebanks, always the same."""
    sentences = [s for name in ("ewt-train", "gum-open-train") for s in read_conllu(data / "syntax" / f"{name}.conllu")]
    return [s.words for s in random.Random(1).sample(sentences, CALIBRATION_SENTENCES)]


def to_onnx(module: OneSentence, path: Path) -> None:
    integers = lambda *values: torch.tensor(values, dtype=torch.int32)  # noqa: E731
    sample = (integers(101, 2054, 2003, 2023, 102), integers(0, 1, 1, 1, 0), integers(1, 2, 3), integers(1, 2, 3))
    axes = {"pieces": {0: "pieces"}, "shapes": {0: "pieces"}, "first": {0: "words"}, "last": {0: "words"}}
    axes |= {name: {0: "words"} for name in OUTPUTS}
    axes["arcs"] = axes["rels"] = {0: "words", 1: "heads"}
    torch.onnx.export(module, sample, str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--from", dest="folder", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    export(given.data, given.folder, given.out)


if __name__ == "__main__":
    main()
