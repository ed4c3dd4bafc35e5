"""The kinds of sections."""

from __future__ import annotations

from app.settings.table import Section
from app.ui.settings.section import SectionView
from app.ui.theme.theme import Theme


def new_section(section: Section, theme: Theme) -> SectionView:
    """A section without its rows; the import waits for it."""
    match section:
        case Section.GENERAL:
            from app.ui.settings.sections.general import GeneralSection

            return GeneralSection(theme)
        case Section.APPEARANCE:
            from app.ui.settings.sections.appearance import AppearanceSection

            return AppearanceSection(theme)
        case Section.MODEL:
            from app.ui.settings.sections.model import ModelSection

            return ModelSection(theme)
        case Section.ANSWERS:
            from app.ui.settings.sections.answers import AnswersSection

            return AnswersSection(theme)
        case Section.TOOLS:
            from app.ui.settings.sections.tools import ToolsSection

            return ToolsSection(theme)
        case Section.PRIVACY:
            from app.ui.settings.sections.privacy import PrivacySection

            return PrivacySection(theme)
        case Section.SHORTCUTS:
            from app.ui.settings.sections.shortcuts import ShortcutsSection

            return ShortcutsSection(theme)
        case Section.ABOUT:
            from app.ui.settings.sections.about import AboutSection

            return AboutSection(theme)
