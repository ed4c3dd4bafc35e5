"""Model: how gpt-oss is loaded; the memory bar shows the effect before the reload."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.models import FitPlan, PlaceKind, Verdict
from app.services.tuning import TuningState
from app.settings.model import Settings
from app.settings.table import Section, Unit, declared
from app.ui.errors import explain
from app.ui.figures import named, percent
from app.ui.models.fit_bars import FitBars
from app.ui.settings import words
from app.ui.settings.row import Row
from app.ui.settings.safe_mode_words import safe_mode_words
from app.ui.settings.section import SectionView, Words
from app.ui.settings.tuned_words import tuned_words
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.share_bar import short_tokens

_TOO_LARGE = (Verdict.FROM_DISK, Verdict.DOES_NOT_FIT)
_CHOSEN = ("gpu_layers", "experts_in_memory", "threads")  # Automatic says what it comes to


class ModelSection(SectionView):
    """Values of the next load, what they need, Reload now; what is measured to be fastest here."""

    section = Section.MODEL
    reload_requested = Signal()
    measure_requested = Signal()
    stop_requested = Signal()
    try_all_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        self._plan: FitPlan | None = None
        self._tuning = TuningState()
        self._safe_mode = ""
        super().__init__(theme)

    def build(self) -> Iterator[None]:
        """What is measured here first: it chooses for the rows that follow."""
        self.pinned = self._make_pinned()
        yield
        self._measure = Button(clicked=self._measure_or_stop)
        self.add_row("tuning", Row(self._measure))
        yield
        self._try_all = Button(clicked=self.try_all_requested.emit)
        self.add_row("safe_mode", Row(self._try_all))
        self.set_safe_mode(self._safe_mode)
        yield
        yield from super().build()

    def _make_pinned(self) -> QWidget:
        self._when, self._reload = (
            Label(kind="note", wrap=True),
            Button(kind="primary", clicked=self._reload_now),
        )
        self._bar_words, self._bars = Label(kind="note", wrap=True), FitBars(self._theme)
        pinned = QWidget(self)  # till the page takes it
        pinned.hide()
        column = QVBoxLayout(pinned)
        column.setContentsMargins(0, 12, 0, 14)
        column.setSpacing(6)
        column.addWidget(self._bar_words)
        column.addWidget(self._bars)
        line = QHBoxLayout()
        line.setSpacing(10)
        self._when.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._when, 1)
        line.addWidget(self._reload)
        column.addLayout(line)
        self.set_waiting(False)
        return pinned

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        lead = self.tr(
            "How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to."
        )
        return self.tr("Model"), lead

    def words(self) -> Words:
        """The name of each setting and one line about it."""
        return {
            "tuning": (self.tr("Speed on this computer"), self._speed_words()),
            "safe_mode": (self.tr("Safe mode"), safe_mode_words(self._safe_mode)),
            "context_length": (
                self.tr("Context length"),
                self.tr("How much of the conversation the model sees. More needs more memory."),
            ),
            **self._placing(),
            "unload_after": (
                self.tr("Unload when idle"),
                self.tr("Gives the memory back after a while; the next message loads the model again."),
            ),
            "load_at_start": (
                self.tr("Load at start"),
                self.tr("Otherwise the model is loaded with the first message."),
            ),
            "read_ahead": (
                self.tr("Read ahead"),
                self.tr("While idle, computes what the next question builds on: follow-ups start at once."),
            ),
            "kept_states_gb": (
                self.tr("Chats kept ready on disk"),
                self.tr("What the model has read of your latest chats, so that they go on at once."),
            ),
        }

    def _placing(self) -> dict[str, tuple[str, str]]:
        layers = self.tr("Automatic gives {card} all that it can hold; 0 uses the processor alone.")
        card = self._card() or self.tr("the graphics card")
        return {
            "gpu_layers": (self.tr("Layers on the GPU"), layers.replace("{card}", card)),
            "experts_in_memory": (
                self.tr("Experts kept in main memory"),
                self.tr("Of so many layers. Lets gpt-oss-120b run on a smaller GPU."),
            ),
            "kv_type": (
                self.tr("Context precision"),
                self.tr("8-bit halves the context's memory. It is slower with gpt-oss."),
            ),
            "flash_attention": (
                self.tr("Flash attention"),
                self.tr("Saves memory in long contexts. Less than 16 bits of precision needs it."),
            ),
            "threads": (
                self.tr("Threads"),
                self.tr("Processor threads that compute. More than the physical cores is slower."),
            ),
            "batch": (
                self.tr("Batch"),
                self.tr("Tokens of the prompt computed at once. More is faster and needs more memory."),
            ),
            "extra_buffers": (
                self.tr("Extra buffers"),
                self.tr("A second, repacked copy of the weights: faster, where memory is ample."),
            ),
        }

    def labels(self, name: str) -> Sequence[str]:
        """The words of the choices."""
        automatic, choose = self.tr("Automatic"), self.tr("Choose…")
        if name == "context_length":
            if self._plan is not None and self.shown.context_length is None:
                automatic = named(automatic, short_tokens(self._plan.options.context_length))
            return [automatic, *map(short_tokens, map(int, filter(None, map(_number, _choices(name)))))]
        if name == "unload_after":
            values = [words.amount(value, declared(name).unit) for value in _choices(name)[1:]]
            return [self.tr("Never"), *values]
        if name == "kept_states_gb":
            return [self.tr("None"), *(words.amount(size, Unit.GIGABYTES) for size in _choices(name)[1:])]
        if name == "batch":
            return [automatic, *map(str, filter(None, _choices(name)))]
        if name in _CHOSEN:
            return [self._chosen(name, automatic), choose]
        switch = [automatic, self.tr("On"), self.tr("Off")]
        return {
            "kv_type": [self.tr("16-bit"), self.tr("8-bit"), self.tr("4-bit")],
            "flash_attention": switch,
            "extra_buffers": switch,
        }.get(name, ())

    def _chosen(self, name: str, automatic: str) -> str:
        """What Automatic comes to, when it is in force."""
        if self._plan is None or getattr(self.shown, name) is not None:
            return automatic
        options = self._plan.options
        number = {
            "gpu_layers": options.n_gpu_layers,
            "experts_in_memory": options.n_cpu_moe,
            "threads": options.n_threads,
        }[name]
        return automatic if number is None or number < 0 else named(automatic, str(number))

    def harms(self, shown: Settings) -> Mapping[str, str]:
        """A context that doesn't fit is said too."""
        found = dict(super().harms(shown))
        if self._plan is not None and self._plan.verdict in _TOO_LARGE and shown.context_length:
            found["context_length"] = "context_too_large"
        return found

    def set_plan(self, plan: FitPlan | None) -> None:
        """Show what the next load would need."""
        self._plan = plan
        self._bars.set_plan(plan)
        for name in ("context_length", "gpu_layers", "experts_in_memory", "threads"):
            self.controls[name].set_labels(self.labels(name))
        self.rows["gpu_layers"].set_words(*self._placing()["gpu_layers"])
        self.refresh()

    def _card(self) -> str | None:
        """The graphics card that the plan uses."""
        places = self._plan.places if self._plan is not None else ()
        return next((place.label for place in places if place.kind is PlaceKind.GPU and place.label), None)

    # -- what safe mode changed ------------------------------------------------------------------

    def set_safe_mode(self, change: str) -> None:
        """Show what safe mode changed of the load, "" where it changed nothing."""
        self._safe_mode = change
        self.rows["safe_mode"].set_words(*self.words()["safe_mode"])
        self.rows["safe_mode"].set_offered(bool(change))

    # -- what is measured here -------------------------------------------------------------------

    def set_tuning(self, state: TuningState, *, possible: bool = True) -> None:
        """Show what was measured, or how far that is; `possible` unless an answer is being written."""
        self._tuning = state
        self._measure.setEnabled(state.running or possible)
        self._name_tuning()

    def _measure_or_stop(self) -> None:
        (self.stop_requested if self._tuning.running else self.measure_requested).emit()

    def _name_tuning(self) -> None:
        self.rows["tuning"].set_words(*self.words()["tuning"])
        if self._tuning.running:
            self._measure.set_words(self.tr("Stop"), self.tr("Stop measuring"))
        elif self._tuning.tuned is not None:
            self._measure.set_words(self.tr("Measure again"))
        else:
            self._measure.set_words(self.tr("Measure"), self.tr("Measure what is fastest here"))

    def _speed_words(self) -> str:
        state = self._tuning
        if state.running:
            text = self.tr("Measuring threads, batches, buffers and processor variants: {percent}")
            return text.replace("{percent}", percent(state.share))
        if state.error is not None:
            found = explain(state.error.code, state.error.detail)
            return f"{found.title}. {found.text}"
        if state.tuned is None:
            return self.tr(
                "Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is"
                " fastest. Chatting ends it."
            )
        return tuned_words(state.tuned)

    def set_waiting(self, waiting: bool) -> None:
        """Offer to load again, because a value differs from what is loaded."""
        self._when.setVisible(waiting)
        self._reload.setVisible(waiting)

    def _reload_now(self) -> None:
        self.flush()
        self.reload_requested.emit()

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self._name_tuning()
        self._try_all.set_words(self.tr("Try everything again"))
        self._bar_words.setText(self.tr("Memory with these values, in GB"))
        self._when.setText(self.tr("Applies at the next load ·"))
        self._reload.set_words(self.tr("Reload now"))


def _choices(name: str) -> tuple[object, ...]:
    return declared(name).choices


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
