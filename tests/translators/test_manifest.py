import json
from typing import Any

import pytest

from bot.translators.manifest import BadManifest, RemoteModel, choose, missing, read_manifest
from tests.translators.model_store import record


def pair(source: str, target: str, **more: Any) -> list[dict[str, Any]]:
    """Records of a whole model: a network of 10 bytes and a vocabulary of 5."""
    letters = f"{source}{target}".replace("-Hans", "")
    return [
        record(f"model.{letters}.intgemm.alphas.bin", source, target, b"n" * 10, **more),
        record(f"vocab.{letters}.spm", source, target, b"v" * 5, **more),
    ]


def read(*records: dict[str, Any]) -> list[RemoteModel]:
    return read_manifest(json.dumps({"data": records}).encode())


def test_a_model_has_its_files_with_sizes_and_checksums() -> None:
    (model,) = read(*pair("en", "zh-Hans"))
    assert (model.name, model.languages, model.version) == ("en-zh-Hans", ("en", "zh"), "3.0")
    assert [file.name for file in model.files] == [
        "model.enzh.intgemm.alphas.bin",
        "vocab.enzh.spm",
    ]
    assert model.size == 15
    assert model.packed_size > model.size
    assert all(len(file.sha256) == len(file.packed_sha256) == 64 for file in model.files)


@pytest.mark.parametrize(
    ("records", "version"),
    [
        ([*pair("pt", "en"), *pair("pt", "en", version="3.1")], "3.1"),
        ([*pair("pt", "en", version="3.10"), *pair("pt", "en", version="3.9")], "3.10"),
        # Of the other majors fxtranslate reads none; nor are trials and other channels for us.
        ([*pair("pt", "en"), *pair("pt", "en", version="4.0")], "3.0"),
        ([*pair("pt", "en"), *pair("pt", "en", version="2.1")], "3.0"),
        ([*pair("pt", "en"), *pair("pt", "en", version="3.1a1")], "3.0"),
        (
            [
                *pair("pt", "en"),
                *pair("pt", "en", version="3.1", filter_expression="env.channel == 'nightly'"),
            ],
            "3.0",
        ),
        # A newer one without a vocabulary is of no use.
        ([*pair("pt", "en"), pair("pt", "en", version="3.1")[0]], "3.0"),
    ],
)
def test_the_newest_whole_release_is_taken(records: list[dict[str, Any]], version: str) -> None:
    assert [model.version for model in read(*records)] == [version]


def test_of_two_sizes_the_better_one_is_taken() -> None:
    small = pair("pt", "en", architecture="tiny")
    small[0]["decompressedSize"] = 1
    for records in ([*small, *pair("pt", "en")], [*pair("pt", "en"), *small]):
        assert [model.size for model in read(*records)] == [15]


def test_two_vocabularies_make_a_model_as_one_does() -> None:
    network, vocabulary = pair("en", "ja")
    source = vocabulary | {"name": "srcvocab.enja.spm", "fileType": "srcvocab"}
    target = vocabulary | {"name": "trgvocab.enja.spm", "fileType": "trgvocab"}
    assert read(network, source) == []
    assert [len(model.files) for model in read(network, source, target)] == [3]


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[]",
        b'{"data": 1}',
        b'{"data": [1]}',
        b'{"data": [{"name": "x"}]}',
        json.dumps({"data": pair("pt", "en", name="../../model.pten.bin")}).encode(),
        json.dumps({"data": pair("pt", "en", name="model.x/y.bin")}).encode(),
        json.dumps({"data": pair("../x", "en")}).encode(),
        json.dumps({"data": pair("pt", "en", attachment={"hash": "", "size": 1})}).encode(),
    ],
)
def test_what_is_no_list_is_refused(body: bytes) -> None:
    with pytest.raises(BadManifest):
        read_manifest(body)


def test_all_pairs_between_the_languages_and_english_are_chosen() -> None:
    models = read(
        *pair("pt", "en"),
        *pair("en", "pt"),
        *pair("en", "zh-Hans"),
        *pair("pt", "es"),
        *pair("fr", "en"),
    )
    chosen = choose(models, ["pt", "zh", "es"])
    assert [model.name for model in chosen] == ["en-pt", "en-zh-Hans", "pt-en", "pt-es"]
    assert missing(chosen, ["pt", "zh", "en"]) == [("zh", "en")]
