"""Files of a folder as the materials of a case, by the names that its checklist gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import dengji

from back_office import rules
from back_office.papers import document_of

if TYPE_CHECKING:
    from dengji.documents import ActionUploadMaterial, Actor, ChecklistRow, Command, MaterialFile

    from back_office.store import Store


@dataclass
class Uploaded:
    """What was found in a folder."""

    files: int = 0
    missing: list[tuple[str, str]] = field(default_factory=list)
    """What is required and not there: of which sub-case, which item."""
    unknown: list[str] = field(default_factory=list)
    """Files that no checklist names."""


def upload(store: Store, id: str, folder: Path, actor: Actor, now: datetime) -> Uploaded:
    """Uploads what lies in a folder: `商品房预售合同.pdf` for every sub-case, `01/…` for sub-case 01 alone.

    A file is named like its item, in Chinese or by its code. Items of the shared list are uploaded once and shared.
    """
    case = store.load(id)
    profile, state, found = rules.rules_of(case), case.state(), Uploaded()
    used: set[Path] = set()
    shared_done = False
    for sub_case in state["subCases"]:
        if sub_case["stage"] != "editing":
            continue
        for row in profile.checklist(document_of(state, sub_case), rules.day(now)):
            is_shared = row["scope"] == "shared"
            if is_shared and shared_done:
                continue
            places = [folder] if is_shared else [folder / sub_case["id"], folder / sub_case["unit"]["unitCode"], folder]
            files: list[Path] = next((named for place in places if (named := _named(place, row))), [])
            if not files:
                if row["required"] and not row["present"]:
                    found.missing.append(("" if is_shared else sub_case["id"], row["name"]["zh"]))
                continue
            used.update(files)
            found.files += len(files)
            action: ActionUploadMaterial = {
                "type": "upload_material",
                "material": {"item": row["item"], "files": [_file(file) for file in files]},
            }
            if not is_shared:
                action["subCase"] = sub_case["id"]
            # The same file again is the same command, and changes nothing.
            digests = "".join(file.get("digest", "") for file in action["material"]["files"])
            key = f"{row['item']}-{action.get('subCase', '')}-{digests}"
            command: Command = {"id": dengji.digest("sm3", key.encode()).hex()[:48], "action": action}
            store.give(id, command, rules.context(profile, now, actor))
        shared_done = True
    if found.files:
        share: Command = {"id": f"share-{store.load(id).version}", "action": {"type": "share_materials"}}
        store.give(id, share, rules.context(profile, now, actor))
    found.unknown = [str(file) for file in sorted(folder.rglob("*")) if file.is_file() and file not in used]
    return found


def _named(folder: Path, row: ChecklistRow) -> list[Path]:
    if not folder.is_dir():
        return []
    names = (row["item"], row["name"]["zh"])
    # `合同.pdf`, or `合同-1.jpg` and `合同-2.jpg` where it takes several.
    stems = {file: file.stem for file in folder.iterdir() if file.is_file()}
    return sorted(file for file, stem in stems.items() if stem in names or stem.rsplit("-", 1)[0] in names)


def _file(file: Path) -> MaterialFile:
    data = file.read_bytes()
    digest = dengji.digest("sm3", data).hex()
    return {
        "id": digest[:32],
        "name": file.name,
        "digest": digest,
        "bytes": len(data),
        "format": dengji.recognise_file(data),
    }
