"""Every broken input gets a clear answer and costs nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sayso.document import documents, from_bytes
from sayso.errors import InputError
from sayso.values import Document, Failure
from tests.broken.zoo import ZOO, Animal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("animal", ZOO, ids=lambda animal: animal.name)
def test_the_answer(animal: Animal) -> None:
    if animal.error:
        with pytest.raises(InputError) as caught:
            list(from_bytes(animal.make(), asked="in"))
        assert animal.error in str(caught.value)
        assert caught.value.where == "in"
        return
    found = list(from_bytes(animal.make(), asked="in"))
    pages = [item for item in found if isinstance(item, Document)]
    failures = [item for item in found if isinstance(item, Failure)]
    assert len(pages) == animal.documents
    assert [any(words in str(failure) for words in animal.failures) for failure in failures] == [True] * len(
        animal.failures
    )
    assert animal.warning in str([page.warnings for page in pages])
    assert any(page.text for page in pages) == bool(animal.documents)


def test_a_folder_of_them_all_gives_what_each_gives_alone(tmp_path: Path) -> None:
    small = [animal for animal in ZOO if "100 MB" not in animal.name]
    for number, animal in enumerate(small):
        (tmp_path / f"{number:03}").write_bytes(animal.make())
    (tmp_path / "zz").write_bytes(b"The last file is read.")
    found = list(documents(str(tmp_path)))
    assert isinstance(found[-1], Document)
    assert found[-1].text == "The last file is read."
    assert sum(isinstance(item, Document) for item in found) == sum(animal.documents for animal in small) + 1
    expected = sum(len(animal.failures) or bool(animal.error) for animal in small)
    assert sum(isinstance(item, Failure) for item in found) == expected
