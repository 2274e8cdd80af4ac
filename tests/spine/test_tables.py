"""Tables as they come from Excel, WPS and hands: from bytes to rows, and what is said of faults."""

import io
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import openpyxl
import pytest

from bot.places.model import Area
from bot.places.naming import AreaNames, UnknownArea
from bot.spine import table_files
from bot.spine.table_files import table_text
from bot.spine.table_headers import column_of
from bot.spine.table_preview import in_english
from bot.spine.table_times import read_end, read_local, why_no_time
from bot.spine.tables import BadTable, Row, read_all, read_rows, read_table
from bot.spine.texts.typed_languages import read_language, read_languages
from bot.spine.typed_clock import read_clock

COLUMNS = ("area", "name", "starts")
CSV = "area,name,starts\nA01,河滨志愿者,2026-12-15 8:00\n"
THE_ROW = {"area": "A01", "name": "河滨志愿者", "starts": "2026-12-15 8:00"}


def rows(data: bytes, columns: tuple[str, ...] = COLUMNS) -> list[dict[str, str]]:
    return [dict(row.values) for row in read_rows(table_text(data), columns)]


def xlsx(*lines: list[Any], before: int = 0, formats: dict[str, str] | None = None) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for number, line in enumerate(lines, 1 + before):
        for place, value in enumerate(line, 1):
            sheet.cell(number, place, value)
    for cell, format_ in (formats or {}).items():
        sheet[cell].number_format = format_
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "，"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_encoding_and_delimiter_gives_the_same_row(
    encoding: str, delimiter: str, end: str
) -> None:
    text = CSV.replace(",", delimiter).replace("\n", end)
    assert rows(text.encode(encoding)) == [THE_ROW]


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251"])
def test_bytes_of_another_country_are_refused_and_not_guessed(encoding: str) -> None:
    name = "Müller Jürgen Größe" if encoding == "cp1252" else "Анна Иванова"
    with pytest.raises(BadTable, match="line 1: the file can’t be read"):
        rows(f"area,name,starts\nA01,{name} x,8:00\n".encode(encoding))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "can’t be read"),
        (b"PK\x03\x04 and no more", "can’t be read"),
        (b"x" * (table_files.MOST_BYTES + 1), "too large"),
    ],
)
def test_files_that_are_no_tables_are_named(data: bytes, why: str) -> None:
    with pytest.raises(BadTable, match=why):
        table_text(data)


def test_excels_empty_rows_and_columns_are_dropped_and_lines_stay_its_own() -> None:
    text = "sep=;\n\n;;;;\nArea;;NAME ; Starts;\n;;;;\nA01;;Wu;8:00;\n;;;;\n"
    (row,) = read_rows(text, COLUMNS)
    assert (row.line, row["name"]) == (6, "Wu")
    assert str(row.fault("name", "is short")) == "line 6: name “Wu” (cell C6): is short"


def test_a_title_above_the_headers_is_passed_over() -> None:
    text = "河滨小区志愿者排班表,,\n小区,姓名,开始时间\nA01,Wu,8:00\n"
    assert [row.line for row in read_rows(text, COLUMNS)] == [3]


@pytest.mark.parametrize(
    ("written", "column"),
    [
        ("AREA", "area"),
        ("小区", "area"),
        ("居民区", "area"),
        ("Gate Code", "gate_code"),
        ("gate-code", "gate_code"),
        ("GATE_CODE（必填）", "gate_code"),
        ("大门代码", "gate_code"),
        ("门", "gate"),
        ("姓名", "name"),
        ("开始时间", "starts"),
        ("From", "starts"),
        ("结束", "ends"),
        ("until *", "ends"),
        ("人数", "capacity"),
        ("语种", "languages"),
        ("Ｔｅｌｅｇｒａｍ ＩＤ", "telegram_id"),
        ("phone", None),
        ("", None),
    ],
)
def test_headers_are_read_in_english_and_chinese(written: str, column: str | None) -> None:
    columns = (*COLUMNS, "gate", "gate_code", "ends", "capacity", "languages", "telegram_id")
    assert column_of(written, columns) == column


def test_the_same_header_is_another_column_of_another_table() -> None:
    assert column_of("开始", ("from", "until")) == "from"
    assert column_of("language", ("languages",)) == "languages"
    assert column_of("languages", ("language",)) == "language"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "line 1: columns are missing: area, name, starts"),
        ("area,name\n", "line 1: columns are missing: starts"),
        ("area,name,starts,姓名\n", "line 1: columns are there twice: 姓名"),
        ("area,name,starts\nA01,Wu\n", "line 2: expected 3 values, not 2"),
        ("area,name,starts\nA01,Wu,8:00,more\n", "line 2: .*cell D2"),
        ("area,,name,starts\nA01,what,Wu,8:00\n", "line 2: B “what” .cell B2"),
    ],
)
def test_what_is_wrong_with_a_table_is_said(text: str, why: str) -> None:
    with pytest.raises(BadTable, match=why):
        read_rows(text, COLUMNS)


def test_columns_that_are_none_of_its_kind_are_not_read_and_named() -> None:
    table = read_table("备注,area,name,starts\nx,A01,Wu,8:00\n", COLUMNS)
    assert [row.values for row in table.rows] == [{"area": "A01", "name": "Wu", "starts": "8:00"}]
    (note,) = table.notes()
    assert in_english(note.words) == "The column 备注 is not used"


def test_an_optional_column_may_be_absent_and_its_faults_have_no_cell() -> None:
    (row,) = read_rows("area,name\nA01,Wu\n", COLUMNS, ("starts",))
    assert row["starts"] == ""
    assert str(row.fault("starts", "is wrong")) == "line 2: is wrong"


def test_all_wrong_lines_are_said_at_once_and_beyond_twenty_are_counted() -> None:
    text = CSV + "".join(f"A01,No {number},soon\n" for number in range(25))

    def read(row: Row) -> str:
        if read_local(row["starts"]) is None:
            raise row.fault("starts", "is no time")
        return row["name"]

    with pytest.raises(BadTable) as raised:
        read_all(read_rows(text, COLUMNS), read)
    said = str(raised.value).splitlines()
    assert said[0] == "line 3: starts “soon” (cell C3): is no time"
    assert said[19] == "line 22: starts “soon” (cell C22): is no time"
    assert said[20:] == ["… and 5 more"]
    assert read_all(read_rows(CSV, COLUMNS), read) == ["河滨志愿者"]


# --- Excel --------------------------------------------------------------------------------------


def test_an_excel_file_reads_as_a_csv_does() -> None:
    data = xlsx(["Area", None, "姓名", "开始"], [None], ["A01", None, "Wu", "2026-12-15 8:00"])
    (row,) = read_rows(table_text(data), COLUMNS)
    assert (row.line, dict(row.values)) == (
        3,
        {"area": "A01", "name": "Wu", "starts": "2026-12-15 8:00"},
    )


@pytest.mark.parametrize(
    ("value", "format_", "text"),
    [
        (datetime.fromisoformat("2026-12-15 08:00"), "yyyy/m/d h:mm", "2026-12-15 08:00"),
        (datetime.fromisoformat("2026-12-15 07:59:59.999"), "m/d/yy h:mm", "2026-12-15 08:00"),
        (datetime.fromisoformat("2026-12-15"), "yyyy-mm-dd", "2026-12-15"),
        (datetime.fromisoformat("2026-12-15"), "yyyy-mm-dd hh:mm", "2026-12-15 00:00"),
        (date(2026, 12, 15), "yyyy-mm-dd", "2026-12-15"),
        (time(8, 5), "h:mm", "08:05"),
        (timedelta(hours=24), "[h]:mm", "24:00"),
        (7_100_000_123, "General", "7100000123"),
        (7_100_000_123.0, "0.00E+00", "7100000123"),
        (2.5, "General", "2.5"),
        (True, "General", "TRUE"),
        ("  two\nlines ", "General", "two lines"),
        (None, "General", ""),
    ],
)
def test_excels_own_cells_become_what_a_person_would_type(
    value: Any, format_: str, text: str
) -> None:
    data = xlsx([*COLUMNS, "end"], ["A01", "Wu", value, "x"], formats={"C2": format_})
    (row,) = read_rows(table_text(data), (*COLUMNS, "ends"))
    assert row["starts"] == text


def test_the_first_visible_sheet_that_holds_something_is_read() -> None:
    book = openpyxl.Workbook()
    hidden, _, filled = book.active, book.create_sheet("empty"), book.create_sheet("filled")
    assert hidden is not None
    hidden["A1"], hidden.sheet_state = "secret", "hidden"
    for line in ([*COLUMNS], ["A01", "Wu", "8:00"]):
        filled.append(line)
    out = io.BytesIO()
    book.save(out)
    assert [row["name"] for row in rows(out.getvalue())] == ["Wu"]


def test_an_excel_file_that_unpacks_to_gigabytes_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(table_files, "MOST_UNPACKED", 1000)
    with pytest.raises(BadTable, match="too large"):
        table_text(xlsx([*COLUMNS]))


def test_an_excel_file_with_too_many_rows_names_the_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_files, "MOST_ROWS", 2)
    with pytest.raises(BadTable, match="line 3: the file is too large"):
        table_text(xlsx(*[["A01", "Wu", "8:00"]] * 3))


# --- cells --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("8:00", 480),
        ("08:00:30", 480),
        ("８：３０", 510),
        ("8.30", 510),
        ("8点", 480),
        ("8點30分", 510),
        ("8点半", 510),
        ("8時30分", 510),
        ("8시 30분", 510),
        ("20h30", 1230),
        ("20 Uhr", 1200),
        ("下午2点", 840),
        ("晚上8点半", 1230),
        ("晚上12点", 1440),
        ("凌晨12点", 0),
        ("凌晨1点", 60),
        ("中午12点", 720),
        ("中午1点", 780),
        ("오후 3시", 900),
        ("8pm", 1200),
        ("12 p.m.", 720),
        ("12am", 0),
        ("24:00", 1440),
        ("24:01", None),
        ("25:00", None),
        ("8:60", None),
        ("8", 480),
        ("", None),
        ("soon", None),
    ],
)
def test_a_time_of_day_is_read(text: str, minutes: int | None) -> None:
    assert read_clock(text) == minutes


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("2026-12-15 08:00", (date(2026, 12, 15), 480)),
        ("2026/12/15 8:00", (date(2026, 12, 15), 480)),
        ("2026-12-15T08:00", (date(2026, 12, 15), 480)),
        ("2026-12-15 08:00:00", (date(2026, 12, 15), 480)),
        ("2026年12月15日 8点", (date(2026, 12, 15), 480)),
        ("2026年12月15日8:00", (date(2026, 12, 15), 480)),
        ("２０２６－１２－１５　０８：００", (date(2026, 12, 15), 480)),
        ("2026-12-15（周二）8:00", (date(2026, 12, 15), 480)),
        ("2026-12-15 24:00", (date(2026, 12, 15), 1440)),
        ("2026-12-15", None),
        ("12/15/2026 8:00", None),
        ("2026-02-30 8:00", None),
        ("2026-12-15 8:00+08:00", None),
        ("0001-12-15 8:00", None),
        ("tomorrow", None),
        ("46371.333", None),
    ],
)
def test_a_moment_of_a_table_is_read(text: str, there: tuple[date, int] | None) -> None:
    assert read_local(text) == there


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("22:00", 1320),
        ("24:00", 1440),
        ("06:00", 1440 + 360),
        ("18:00", 1440 + 1080),
        ("次日06:00", 1440 + 360),
        ("第二天 20:00", 1440 + 1200),
        ("20:00 (+1)", 1440 + 1200),
        ("06:00+1", 1440 + 360),
        ("06:00 next day", 1440 + 360),
        ("06:00（次日）", 1440 + 360),
        ("am nächsten Tag 6:00", 1440 + 360),
        ("later", None),
        ("", None),
    ],
)
def test_an_end_may_be_a_time_alone(text: str, minutes: int | None) -> None:
    start = (date(2026, 12, 15), 1080)
    assert read_end(text, start) == (None if minutes is None else (start[0], minutes))


def test_an_end_may_have_its_date() -> None:
    start = (date(2026, 12, 15), 1080)
    assert read_end("2026/12/16 2:00", start) == (date(2026, 12, 16), 120)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12/10/2026 8:00", "Write 2026-10-12 8:00 or 2026-12-10 8:00"),
        ("12/15/2026 8:00", "Write 2026-12-15 8:00"),
        ("15.12.2026", "Write 2026-12-15"),
        ("12/12/26 8:00", "Write 2026-12-12 8:00"),
        ("45/45/2026", "Write it like X"),
        ("2026-12-15", "is no day and time. Write it like X"),
        ("", "Write it like X"),
        ("soon", "Write it like X"),
    ],
)
def test_why_it_is_no_time_is_said_and_what_would_be_right(text: str, why: str) -> None:
    assert in_english(why_no_time(text, "X")).endswith(why)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("ja ko", ("ja", "ko")),
        ("ja, ko; zh-Hans", ("ja", "ko", "zh")),
        ("日语", ("ja",)),
        ("Japanese", ("ja",)),
        ("日语、韩语", ("ja", "ko")),
        ("日语和英语", ("ja", "en")),
        ("Japanisch und Koreanisch", ("ja", "ko")),
        ("Bahasa Indonesia", ("id",)),
        ("tiếng Việt, ja", ("vi", "ja")),
        ("葡萄牙语 pt", ("pt",)),
        ("English Russian", ("en", "ru")),
        ("日本語", ("ja",)),
        ("Norwegian", ("nb",)),
        ("", ()),
        ("no", ()),
        ("None", ()),
        ("无", ()),
        ("不需要", ()),
        ("keine", ()),
        ("нет", ()),
        ("klingonese", None),
        ("ja klingonese", None),
        ("no ja", None),
        (",", None),
    ],
)
def test_languages_are_read_by_code_and_name(text: str, codes: tuple[str, ...] | None) -> None:
    assert read_languages(text) == codes


def test_one_language_is_never_none() -> None:
    assert [read_language(text) for text in ("no", "pt-BR", "pt_BR", "阿拉伯语", "")] == [
        None,
        "pt",
        "pt",
        "ar",
        None,
    ]


# --- areas --------------------------------------------------------------------------------------


def area(code: str, name: str) -> Area:
    return Area(
        code=code, name=name, zone="Asia/Shanghai", created_at=datetime(2020, 4, 1, tzinfo=UTC)
    )


AREAS = AreaNames(
    [
        area("A01", "河滨 Riverside"),
        area("A02", "Hill"),
        area("A03", "Garden"),
        area("A04", "garden"),
    ]
)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("A01", "A01"),
        ("a01", "A01"),
        ("Ａ０１", "A01"),
        ("河滨 Riverside", "A01"),
        ("河滨", "A01"),
        ("RIVERSIDE", "A01"),
        (" hill ", "A02"),
    ],
)
def test_an_area_is_found_by_code_or_name(written: str, code: str) -> None:
    assert AREAS.find(written).code == code


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("Garden", "A03 .Garden. or A04"),
        ("Rivreside", "code: A01 .河滨 Riverside."),
        ("", "no area"),
        ("nowhere", "no area"),
    ],
)
def test_an_area_that_is_not_sure_is_asked_about(written: str, why: str) -> None:
    with pytest.raises(UnknownArea, match=why):
        AREAS.find(written)
