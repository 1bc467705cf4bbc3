"""QTI 2.1: a content package (.zip) for each bank and language, with an item for each question and one test."""

import io
import zipfile
from xml.etree.ElementTree import Element, SubElement

from selling.questions.export.common import (
    NEAREST,
    PLACED_FEEDBACK,
    UNIT,
    Edition,
    Loss,
    Made,
    Question,
    Volume,
    document,
    mistakes_overlap,
)
from selling.questions.export.qti_item import NAMESPACE, SCHEMA, item

PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
METADATA = "http://ltsc.ieee.org/xsd/LOM"
LOCATIONS = f"{PACKAGE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd"
ORDER_CREDIT = "Part of the points: QTI gives all for the right order and none for any other."

_SCHEMATA = {"xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance"}
# The same questions give the same file, byte for byte, whenever they are packed.
_WHEN = (1980, 1, 1, 0, 0, 0)


def export(edition: Edition) -> Made:
    """Return an edition as one package for each bank; every type has its place in it."""
    files: dict[str, bytes] = {}
    losses = list(edition.losses)
    for volume in edition.volumes:
        files[f"{edition.lang}/{volume.bank}.zip"] = _package(volume, edition.lang)
        losses += [
            Loss(volume.bank, question["id"], question["type"], sentence)
            for question in volume.questions
            for sentence in _lost(question)
        ]
    return Made(files, sum(len(volume.questions) for volume in edition.volumes), losses)


def _package(volume: Volume, lang: str) -> bytes:
    names = {question["id"]: f"q_{volume.bank}_{question['id']}" for question in volume.questions}
    members = {"imsmanifest.xml": _manifest(volume, lang, names), "test.xml": _test(volume, names)}
    for question in volume.questions:
        members[_path(question)] = item(question, names[question["id"]], lang)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for path, root in members.items():
            file.writestr(zipfile.ZipInfo(path, _WHEN), document(root), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _path(question: Question) -> str:
    return f"items/{question['id']}.xml"


def _manifest(volume: Volume, lang: str, names: dict[str, str]) -> Element:
    made = Element(
        "manifest",
        {
            "xmlns": PACKAGE,
            **_SCHEMATA,
            "xsi:schemaLocation": LOCATIONS,
            "identifier": f"package_{volume.bank}",
        },
    )
    about = SubElement(made, "metadata")
    SubElement(about, "schema").text = "QTIv2.1 Package"
    SubElement(about, "schemaversion").text = "1.0.0"
    _described(about, volume.title, lang, [])
    SubElement(made, "organizations")
    resources = SubElement(made, "resources")
    test = _resource(resources, f"test_{volume.bank}", "imsqti_test_xmlv2p1", "test.xml")
    for name in names.values():
        SubElement(test, "dependency", identifierref=name)
    for question in volume.questions:
        about = Element("metadata")
        _described(about, question["id"], lang, question["tags"])
        made_of = _resource(resources, names[question["id"]], "imsqti_item_xmlv2p1", _path(question))
        made_of.insert(0, about)
    return made


def _resource(resources: Element, identifier: str, kind: str, path: str) -> Element:
    made = SubElement(resources, "resource", identifier=identifier, type=kind, href=path)
    SubElement(made, "file", href=path)
    return made


def _described(about: Element, title: str, lang: str, tags: list[str]) -> None:
    """Write title, language and tags as learning-object metadata (IEEE 1484.12.3)."""
    general = SubElement(SubElement(about, "lom", xmlns=METADATA), "general")
    SubElement(SubElement(general, "title"), "string", language=lang).text = title
    SubElement(general, "language").text = lang
    for tag in tags:  # the tags are the course's own names, English in every edition
        SubElement(SubElement(general, "keyword"), "string", language="en").text = tag


def _test(volume: Volume, names: dict[str, str]) -> Element:
    made = Element(
        "assessmentTest",
        {
            "xmlns": NAMESPACE,
            **_SCHEMATA,
            "xsi:schemaLocation": f"{NAMESPACE} {SCHEMA}",
            "identifier": f"test_{volume.bank}",
            "title": volume.title,
        },
    )
    part = SubElement(
        made, "testPart", identifier="PART", navigationMode="nonlinear", submissionMode="individual"
    )
    section = SubElement(part, "assessmentSection", identifier="SECTION", title=volume.title, visible="true")
    for question in volume.questions:
        SubElement(section, "assessmentItemRef", identifier=names[question["id"]], href=_path(question))
    return made


def _lost(question: Question) -> list[str]:
    lost = []
    if question["type"] in ("match", "sort", "order"):
        lost.append(PLACED_FEEDBACK)
    if question["type"] == "order":
        lost.append(ORDER_CREDIT)
    if question["type"] == "number" and question["unit"]:
        lost.append(UNIT)
    if mistakes_overlap(question):
        lost.append(NEAREST)
    return lost
