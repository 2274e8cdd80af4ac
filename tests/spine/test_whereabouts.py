"""What the log says of an exception names the place, and holds no words."""

from bot.spine.whereabouts import whereabouts


def test_types_and_places_of_an_exception_and_its_cause_without_their_texts() -> None:
    try:
        try:
            int("Minha filha tem febre")
        except ValueError as error:
            raise LookupError("filha") from error
    except LookupError as error:
        said = whereabouts(error)
    assert "filha" not in said
    assert said.startswith("LookupError at tests/spine/test_whereabouts.py:")
    assert "; from ValueError at tests/spine/test_whereabouts.py:" in said


def test_the_innermost_frames_are_named_first_and_a_deep_stack_is_cut() -> None:
    def down(steps: int) -> None:
        if steps:
            down(steps - 1)
        raise RecursionError

    try:
        down(50)
    except RecursionError as error:
        said = whereabouts(error)
    assert said.count("down") == 6
