"""The people of the demo's sub-district, with their roles and languages."""

from dataclasses import dataclass

from bot.people.model import Role


@dataclass(frozen=True)
class Character:
    """Somebody with a phone. Roles hold in `area` (its code), or everywhere if it is empty."""

    key: str
    id: int
    first_name: str
    language_code: str
    locale: str
    roles: tuple[Role, ...] = ()
    area: str = ""
    speaks: tuple[str, ...] = ()  # on the roster of interpreters


# In the order of the page, which shows the first six.
CAST = (
    Character("joao", 7011, "João Pereira", "pt-br", "pt"),
    Character("worker", 7002, "Grace Liu", "en", "en", (Role.WORKER,), "A01"),
    Character("volunteer", 7004, "Li Na 李娜", "zh-hans", "zh-Hans", (Role.VOLUNTEER,), "A01"),
    Character("interpreter", 7005, "Marta Costa", "pt", "pt", (Role.VOLUNTEER,), "A01", ("pt",)),
    Character(
        "coordinator", 7001, "Chen Yu 陈宇", "zh-hans", "zh-Hans", (Role.COORDINATOR,), "A01"
    ),
    Character("amina", 7013, "Amina Haddad أمينة", "ar", "ar"),
    Character("second", 7003, "Wang Min 王敏", "zh-hans", "zh-Hans", (Role.WORKER,), "A01"),
    Character(
        "interpreter_ja", 7006, "Kenji Mori 森健二", "ja", "ja", (Role.VOLUNTEER,), "A01", ("ja",)
    ),
    Character("yuki", 7012, "Yuki Tanaka 田中", "ja", "ja"),
    Character("claire", 7014, "Claire Martin", "fr", "fr"),
    Character("office", 7007, "Command office 街道指挥部", "zh-hans", "zh-Hans", (Role.OFFICE,)),
)


def character(key: str) -> Character:
    """Return the character with this key. Raises KeyError."""
    for one in CAST:
        if one.key == key:
            return one
    raise KeyError(key)
