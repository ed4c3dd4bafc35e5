"""What the cards of a model offer: to fetch it, not warmly where it doesn't fit; what alone helps."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.downloads import DownloadPhase, DownloadState
from app.domain.models import Verdict
from app.services.library import Offer
from app.system.paths import Paths
from app.ui.first_run.card import FirstRunPage, OfferCard
from app.ui.models.catalogue import CatalogueCard
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from tests.fit.computers import ENTRIES
from tests.plans import plan

ENTRY = ENTRIES["gpt-oss-120b"]
KINDS = (CatalogueCard, OfferCard)
Kind = type[CatalogueCard] | type[OfferCard]


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Paths.discover().resources, "light")


def offered(card: QObject) -> dict[str, Button]:
    return {button.text(): button for button in card.findChildren(Button) if not button.isHidden()}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("verdict", [Verdict.FROM_DISK, Verdict.DOES_NOT_FIT])
def test_what_is_too_large_is_not_offered_warmly(
    theme: Theme, qtbot: QtBot, kind: Kind, verdict: Verdict
) -> None:
    card = kind(theme, Offer(ENTRY, plan(verdict)))
    qtbot.addWidget(card)
    assert "Download" not in offered(card)
    anyway = offered(card)["Download anyway"]
    assert anyway.property("kind") != "primary"
    with qtbot.waitSignal(card.download_requested) as asked:
        anyway.click()
    assert asked.args == [ENTRY.id]
    card.set_download(DownloadState(ENTRY.id, DownloadPhase.RUNNING, 1, ENTRY.size))
    assert "Pause" in offered(card)
    assert "Download anyway" not in offered(card)
    card.set_download(DownloadState(ENTRY.id))
    card.set_offer(Offer(ENTRY, plan(Verdict.FITS_TIGHTLY)))
    assert offered(card)["Download"].property("kind") == "primary"
    assert "Download anyway" not in offered(card)


def test_another_context_changes_the_offer(theme: Theme, qtbot: QtBot) -> None:
    card = CatalogueCard(theme, Offer(ENTRY, plan()))
    qtbot.addWidget(card)
    card.set_plan(plan(Verdict.FROM_DISK, 131_072))
    assert "Download anyway" in offered(card)


@pytest.mark.parametrize(
    ("error", "button", "remedy"),
    [("network_off", "Open settings", "open_settings"), ("gated", "Enter a token…", "enter_token")],
)
def test_both_cards_offer_what_alone_helps(
    theme: Theme, qtbot: QtBot, error: str, button: str, remedy: str
) -> None:
    failed = DownloadState(ENTRY.id, DownloadPhase.FAILED, 0, ENTRY.size, error=error)
    first, asked = FirstRunPage(theme), list[str]()
    qtbot.addWidget(first)
    first.set_offer(Offer(ENTRY, plan()))
    first.set_download(failed)
    first.remedy_requested.connect(asked.append)
    card = CatalogueCard(theme, Offer(ENTRY, plan()))
    qtbot.addWidget(card)
    card.set_download(failed)
    card.remedy_requested.connect(lambda remedy, _entry: asked.append(remedy))
    for one in (first, card):
        offered(one)[button].click()
        assert "Resume" not in offered(one)
    assert asked == [remedy, remedy]
    first.set_download(replace(failed, error="server_busy"))
    assert "Resume" in offered(first)
