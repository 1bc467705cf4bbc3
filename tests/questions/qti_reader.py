"""A reader of QTI 2.1: what is in a package, and whether it is as the information model has it.

No package that a test could depend on carries the official schema, so its rules for the elements used here stand
below as a table, by hand: https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html
"""

import io
import re
import zipfile
from xml.etree import ElementTree

from selling.questions.export import qti21
from selling.questions.export.common import Edition

QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
PACKAGE = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
LOM = "{http://ltsc.ieee.org/xsd/LOM}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

INLINE = "br|strong"
BLOCK = "p|ul|choiceInteraction|orderInteraction|matchInteraction"
VALUE = "variable|correct|baseValue|mapResponse|sum|multiple"
RULE = "(setOutcomeValue|responseCondition)"
# Element → (children in their order as a pattern, required attributes, further ones, whether it holds text)
MODEL: dict[str, tuple[str, str, str, bool]] = {
    "assessmentItem": (
        "(responseDeclaration )*(outcomeDeclaration )*(itemBody )?(responseProcessing )?(modalFeedback )*",
        "identifier title adaptive timeDependent",
        f"{LANG} {XSI}",
        False,
    ),
    "responseDeclaration": ("(correctResponse )?(mapping )?", "identifier cardinality", "baseType", False),
    "outcomeDeclaration": (
        "(defaultValue )?",
        "identifier cardinality",
        "baseType normalMaximum normalMinimum",
        False,
    ),
    "correctResponse": ("(value )+", "", "", False),
    "defaultValue": ("(value )+", "", "", False),
    "value": ("", "", "", True),
    "mapping": ("(mapEntry )+", "defaultValue", "lowerBound upperBound", False),
    "mapEntry": ("", "mapKey mappedValue", "", False),
    "itemBody": (f"(({BLOCK}) )*", "", "", False),
    "p": (f"(({INLINE}|textEntryInteraction|inlineChoiceInteraction) )*", "", "", True),
    "ul": ("(li )*", "", "", False),
    "li": (f"(({INLINE}) )*", "", "", True),
    "strong": ("(br )*", "", "", True),
    "br": ("", "", "", False),
    "prompt": (f"(({INLINE}) )*", "", "", True),
    "choiceInteraction": ("(prompt )?(simpleChoice )+", "responseIdentifier shuffle maxChoices", "", False),
    "orderInteraction": ("(prompt )?(simpleChoice )+", "responseIdentifier shuffle", "", False),
    "simpleChoice": (f"(({INLINE}) )*", "identifier", "", True),
    "matchInteraction": (
        "(prompt )?simpleMatchSet simpleMatchSet ",
        "responseIdentifier shuffle maxAssociations",
        "",
        False,
    ),
    "simpleMatchSet": ("(simpleAssociableChoice )*", "", "", False),
    "simpleAssociableChoice": (f"(({INLINE}) )*", "identifier matchMax", "", True),
    "textEntryInteraction": ("", "responseIdentifier", "expectedLength", False),
    "inlineChoiceInteraction": ("(inlineChoice )+", "responseIdentifier shuffle", "", False),
    "inlineChoice": ("", "identifier", "", True),
    "responseProcessing": (f"({RULE} )*", "", "", False),
    "responseCondition": ("responseIf (responseElseIf )*(responseElse )?", "", "", False),
    "responseIf": (f"(match|equal) ({RULE} )*", "", "", False),
    "responseElseIf": (f"(match|equal) ({RULE} )*", "", "", False),
    "responseElse": (f"({RULE} )*", "", "", False),
    "setOutcomeValue": (f"({VALUE}) ", "identifier", "", False),
    "match": (f"({VALUE}) ({VALUE}) ", "", "", False),
    "equal": (f"({VALUE}) ({VALUE}) ", "toleranceMode", "tolerance", False),
    "sum": (f"(({VALUE}) )+", "", "", False),
    "multiple": (f"(({VALUE}) )*", "", "", False),
    "variable": ("", "identifier", "", False),
    "correct": ("", "identifier", "", False),
    "mapResponse": ("", "identifier", "", False),
    "baseValue": ("", "baseType", "", True),
    "modalFeedback": ("((p|ul) )*", "outcomeIdentifier showHide identifier", "", False),
    "assessmentTest": ("(testPart )+", "identifier title", XSI, False),
    "testPart": ("(assessmentSection )+", "identifier navigationMode submissionMode", "", False),
    "assessmentSection": ("(assessmentItemRef )*", "identifier title visible", "", False),
    "assessmentItemRef": ("", "identifier href", "", False),
}
IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


def packages(edition: Edition) -> dict[str, dict[str, bytes]]:
    """Name of the package → its files."""
    found = {}
    for name, content in qti21.export(edition).files.items():
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            assert file.testzip() is None
            found[name] = {member: file.read(member) for member in file.namelist()}
    return found


def parse(content: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(content)  # noqa: S314 - our own file


def items(edition: Edition) -> dict[str, ElementTree.Element]:
    """Id → item, of an edition of one bank."""
    (package,) = packages(edition).values()
    return items_in({path: parse(content) for path, content in package.items()})


def items_in(package: dict[str, ElementTree.Element]) -> dict[str, ElementTree.Element]:
    return {
        path.removeprefix("items/").removesuffix(".xml"): root
        for path, root in package.items()
        if path.startswith("items/")
    }


def name_of(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def words(element: ElementTree.Element) -> str:
    """All the text in an element."""
    return "".join(element.itertext())


def content(element: ElementTree.Element) -> str:
    """The text of an element that holds text and br only."""
    return (element.text or "") + "".join("\n" + (br.tail or "") for br in element)


def misfits(root: ElementTree.Element) -> list[str]:
    """What in a document is not as the information model has it."""
    found = []
    for element in root.iter():
        name = name_of(element)
        if element.tag != QTI + name or name not in MODEL:
            found.append(f"{element.tag} is no element here")
            continue
        children, required, further, holds_text = MODEL[name]
        if not re.fullmatch(children, "".join(name_of(child) + " " for child in element)):
            found.append(f"{name} holds {[name_of(child) for child in element]}")
        missing = set(required.split()) - set(element.attrib)
        unknown = set(element.attrib) - set(required.split()) - set(further.split())
        said = (element.text or "") + "".join(child.tail or "" for child in element)
        found += [f"{name} lacks {each}" for each in missing] + [f"{name} has {each}" for each in unknown]
        if not holds_text and said.strip():
            found.append(f"{name} holds text: {said}")
        found += [
            f"{name} is called {element.get(key)}"
            for key in ("identifier", "responseIdentifier", "outcomeIdentifier")
            if key in element.attrib and not IDENTIFIER.fullmatch(element.get(key, ""))
        ]
    return found


def default(item: ElementTree.Element, outcome: str) -> str | None:
    return item.findtext(f"{QTI}outcomeDeclaration[@identifier='{outcome}']/{QTI}defaultValue/{QTI}value")


def names(item: ElementTree.Element, kind: str, key: str = "identifier") -> list[str]:
    return [each.get(key, "") for each in item.iter(QTI + kind)]
