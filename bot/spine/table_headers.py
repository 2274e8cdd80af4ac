"""The names that people give the columns of a table, in English and Chinese. Pure."""

import re
import unicodedata
from collections.abc import Sequence

# Each text is one thing, the column's own name first. A header means the column of its text that
# the table is to have.
_SAME = (
    "area | area code | neighbourhood | estate | 居民区 | 小区 | 社区 | 居委 | 居委会 | 区域 | 片区"
    " | 居民区代码 | 居民区编号 | 小区代码 | 小区编号 | 區域 | 社區 | areas | 服务区域 | 负责区域",
    "name | full name | area name | 姓名 | 名字 | 名称 | 居民区名称 | 小区名称 | 名稱 | 志愿者"
    " | 译员 | 人员",
    "zone | time zone | tz | 时区 | 時區",
    "gate | gate name | entrance | 门 | 大门 | 小区门 | 出入口 | 入口 | 门岗 | 門",
    "gate_code | code of gate | 门代码 | 门编号 | 大门代码 | 大门编号 | 出入口编号 | 门码",
    "latitude | lat | 纬度 | 緯度",
    "longitude | lon | lng | long | 经度 | 經度",
    "title | shift | task | what | 标题 | 岗位 | 志愿岗位 | 任务 | 工作 | 工作内容 | 内容 | 项目"
    " | 班次 | 標題",
    "place | location | where | meeting place | 地点 | 地址 | 位置 | 集合地点 | 地點",
    "starts | start | begins | begin | from | start time | 开始 | 开始时间 | 起始时间 | 起始 | 起"
    " | 从 | 自 | 上岗时间 | 開始 | 開始時間",
    "ends | end | until | to | till | end time | 结束 | 结束时间 | 截止时间 | 截止 | 止 | 至 | 到"
    " | 下岗时间 | 結束 | 結束時間",
    "capacity | people | persons | places | people needed | needed | number of people | 人数 | 名额"
    " | 需要人数 | 所需人数 | 招募人数 | 人數",
    "languages | language | spoken languages | 语言 | 语种 | 所需语言 | 需要语言 | 会说的语言"
    " | 語言",
    "telegram_id | telegram | tg id | tg | id | user id | telegram user id | telegram 编号"
    " | telegram 号 | 电报id | 电报编号 | 电报号 | 用户id",
    "id | shift id | shift_id | 编号 | 序号 | 班次编号 | 岗位编号",
    "phone | phone number | mobile | cell | tel | telephone | 电话 | 手机 | 手机号 | 电话号码"
    " | 联系电话 | 電話",
    "skills | skill | abilities | can do | 技能 | 特长 | 能力",
    "minor | under 18 | is minor | 未成年 | 未成年人 | 未满18岁",
    "training | trainee | in training | 培训中 | 实习 | 见习 | 新人",
    "level | order | step | 级别 | 层级 | 顺位 | 顺序 | 梯次 | 級別 | 順位",
    "weekdays | weekday | days | day | days of the week | 星期 | 周几 | 每周 | 重复 | 值班日"
    " | 週幾",
)
_NOTE = re.compile(r"[(\[【].*?[)\]】]")
_BETWEEN = re.compile(r"[\s_\-./*:'\"]+")


def plain_header(written: str) -> str:
    """Return what is compared: `Gate Code *`, `GATE_CODE` and `gate-code (if known)` are one."""
    plain = unicodedata.normalize("NFKC", written).casefold()
    return _BETWEEN.sub("", _NOTE.sub("", plain))


def column_of(written: str, columns: Sequence[str]) -> str | None:
    """Return which of a table's columns a header means; None if it is none of them."""
    plain = plain_header(written)
    for column in columns:
        if plain_header(column) == plain:
            return column
    for same in (listed.split(" | ") for listed in _SAME):
        if plain in map(plain_header, same):
            return next((column for column in columns if column in same), None)
    return None
