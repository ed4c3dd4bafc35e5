"""Tools: what the model may call."""

from __future__ import annotations

from app.settings.table import Section
from app.ui.settings.section import SectionView, Words


class ToolsSection(SectionView):
    """A switch for each tool."""

    section = Section.TOOLS

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        lead = self.tr("What the model may use while it answers. All of them run on this computer.")
        return self.tr("Tools"), lead

    def words(self) -> Words:
        """The name of each setting and one line about it."""
        return {
            "calculator": (
                self.tr("Calculator"),
                self.tr("Lets the model compute exactly instead of guessing."),
            ),
        }
