"""Texts in the encodings from before UTF-8: short ones as they are found, and Western ones left alone."""

from __future__ import annotations

import pytest

from app.reader.encodings import GUESSED, guess
from app.reader.text import decode

WRITTEN = [
    ("gb18030", "姓名,年龄\n张三,25\n李四,31\n"),
    ("gbk", "今天天气很好，我们去公园。"),
    ("shift_jis", "氏名,年齢\n山田,25\nカタカナ"),
    ("cp932", "①商品名;数量\nりんご;3\n"),
    ("euc_jp", "これは日本語の文章です。"),
    ("big5", "姓名,部門\n王小明,業務部\n陳美玲,會計\n"),
    ("euc_kr", "이름,나이\n김철수,25\n"),
    ("cp949", "안녕하세요 세계"),
    ("cp1251", "Привет, мир. Это файл."),
    ("cp1251", "Прізвище;Вік\nШевченко;30\n"),
    ("koi8-r", "Привет, мир. Это файл."),
    ("cp1250", "Příliš žluťoučký kůň"),
    ("cp1250", "Imię;Wiek\nŁukasz;30\nMałgorzata;31\n"),
    ("cp1250", "Név;Kor\nGyőző;41\nÁrvíztűrő tükörfúrógép\n"),
    ("cp1253", "Καλημέρα"),
    ("cp1254", "Şehir;Ülke;Açıklama\nİstanbul;Türkiye;doğu yakası, güneşli\nIğdır;Türkiye;kış çok soğuk\n"),
    ("cp1255", "שם;גיל\nדוד;30\n"),
    ("cp1256", "مرحبا بالعالم"),
    ("cp1257", "Pavardė;Vardas\nKazlauskienė;Živilė\nŽukauskas;Šarūnas\n"),
    ("cp874", "ชื่อ,อายุ\nสมชาย,25\n"),
    ("mac-roman", "“Hi” – it’s"),
    ("mac-roman", "naïve café, déjà vu"),
    ("mac-roman", "Größe;Müller;für"),
]
WESTERN = [
    *("Müller", "Größe;Müller\n", "naïve café", "naïve café, déjà vu, Â£", "É", "Øl & Ærter", "¿Qué? ¡No!"),
    *("Não; coração; é", "Cioè; è; È", "garçon à Orléans\nœuvre", "Þýska", "Alþýðulýðveldið", "një emër për"),
    *(
        "Azerbaidžan, että, Käytetään",
        "één, vóór, reël",
        "d’E/S;d’un;d’octets.",
        "«so» « so »",
        "it’s",
        "– a\n–",
    ),
    *(
        "20 °C, 5 m³, ½ €, § 3, n° 1, ±2², x¹",
        "10 µg",
        "1ª;2º",
        "Ø 5 mm",
        "“quoted” ‘words’ …",
        "„so“ ‚so‘",
        "3×4",
    ),
    *(
        "ÉCOLE;ÉTÉ",
        "ÅRSRAPPORT PÅ GJØVIK",
        "CITTÀ PERÒ MARTEDÌ",
        "Çelik",
        "ÅÅÅÅ-MM-DD",
        "Ñandú",
        "Île",
        "tähän äiti yö",
    ),
    *("ÄÖÜäöüß", "Umlaute: äöüÄÖÜß", "áéíóúñü¿¡", "æøåÆØÅ", "åäö", "ãõçáéíóú", "ÀÈÉÌÒÙàèéìòù"),
    "Straße nach Orléans über São Paulo, mañana, Ærø, å",
]


@pytest.mark.parametrize(("encoding", "words"), WRITTEN)
def test_older_encodings_are_guessed(encoding: str, words: str) -> None:
    data = words.encode(encoding)
    assert decode(data) == words
    lines = f"{'id;name' * 3}\n" * 2_000  # what is the same in all of them is passed over
    assert decode(lines.encode() + data) == lines + words
    assert decode(data * 2_000) == words * 2_000


@pytest.mark.parametrize("words", WESTERN)
def test_western_texts_stay_what_they_are(words: str) -> None:
    data = words.encode("cp1252")
    assert decode(data) == words
    assert decode(data, usual="cp1252") == words
    lines = f"{words}\n" * 2_000
    assert decode(lines.encode("cp1252")) == lines  # to be repeated makes it no likelier


def test_western_texts_in_several_languages_stay_what_they_are() -> None:
    words = "\n".join(WESTERN)
    assert decode(words.encode("cp1252")) == words
    assert decode((words * 300).encode("cp1252")) == words * 300


@pytest.mark.parametrize(
    ("encoding", "usual", "words"),
    [
        ("cp1251", "cp1251", "Да"),
        ("cp1250", "cp1250", "Škoda;č"),
        ("cp1254", "cp1254", "İsim;Yaş\nAyşe;30\n"),
        ("cp1258", "cp1258", "Hà Nô\u0323i"),
        ("gbk", "cp936", "警告"),
        ("cp932", "cp932", "ﾔﾏﾀﾞ ﾀﾛｳ"),
        ("big5", "cp950", "瑤語"),
        ("cp949", "cp949", "값"),
        ("cp1252", "cp936", "Größe;Müller\n"),
        ("cp1252", "cp932", "naïve café"),
        ("cp1252", "cp1251", "Größe;Müller\n"),
        ("cp1252", "no such", "Größe;Müller\n"),
    ],
)
def test_what_the_system_writes_is_guessed_first(encoding: str, usual: str, words: str) -> None:
    assert decode(words.encode(encoding), usual=usual) == words


def test_what_a_page_says_is_taken_as_browsers_do() -> None:
    assert decode("①株式会社".encode("cp932"), "shift_jis") == "①株式会社"
    assert decode("镕基".encode("gb18030"), "gb2312") == "镕基"
    assert decode("“so”".encode("cp1252"), "iso-8859-1") == "“so”"
    assert decode("Привет".encode("cp1251"), "no-such") == "Привет"


@pytest.mark.timeout(20)
@pytest.mark.parametrize("data", [b"x" * 30_000_000 + b"\xe9", b"\xe9" * 30_000_000, b"\xe9\r" * 15_000_000])
def test_a_guess_takes_no_longer_for_a_long_text(data: bytes) -> None:
    assert guess(data) in GUESSED
