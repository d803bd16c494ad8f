"""The least that has to be given up, proved by HiGHS within two seconds; else what the preview found (MODEL §2).

Knows the solver, which is loaded only when it is needed (it brings numpy along); not what the numbers mean
(`domain.giving_up_model`). Reads and writes no data, so that it can run beside the window.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from netplanner.domain.giving_up import Proposal, without_waste
from netplanner.domain.giving_up_model import Model, model_of

if TYPE_CHECKING:
    import highspy

LIMIT_SECONDS: Final = 2.0
# The solver looks at the clock only now and then, and the numbers take time to be put together.
_PART_FOR_THE_SOLVER: Final = 0.75
_IS_ONE: Final = 0.5


def improve(found: Proposal, *, limit_seconds: float = LIMIT_SECONDS) -> Proposal:
    """The proposal of least regret, tier by tier; `found` itself where nothing is better, or no time is left.

    One of equal regret stays what it was, so that nothing jumps on the screen without a gain.
    """
    started = time.monotonic()
    if not found.changes:
        return replace(found, is_exact=found.problem.is_feasible(found.options))
    model = model_of(found.problem)
    taken, is_proved = _solve(model, model.taken(found), started + _PART_FOR_THE_SOLVER * limit_seconds)
    if taken is None:
        return found
    better = Proposal(problem=found.problem, options=model.options(found.problem, taken), is_exact=is_proved)
    if not found.problem.is_feasible(better.options):
        return found
    if not is_proved:
        better = without_waste(better)
    return better if better.regret < found.regret else replace(found, is_exact=is_proved)


def _solve(model: Model, known: list[bool], deadline: float) -> tuple[list[bool] | None, bool]:
    """Which columns are taken, and whether that is proved; None where the solver found nothing in time.

    One solve for each tier, the weightiest first, that keeps the regret of those before it and begins with what is
    `known` to hold.
    """
    try:
        solver = _loaded(model)
    except ImportError:
        # The program works without its solver, and gives up a little more.
        return None, False
    taken: list[bool] | None = None
    for costs in model.costs.values():
        if not any(costs):
            continue
        found, is_proved = _solved(solver, costs, taken or known, deadline - time.monotonic())
        taken = found or taken
        if found is None or not is_proved:
            return taken, False
        _keep_regret(solver, costs, found)
    return taken, True


def _loaded(model: Model) -> "highspy.Highs":
    import highspy

    class Quiet(highspy.Highs):
        """Nobody listens to its callbacks, and to enable them prints a banner among what the command line prints."""

        def enableCallbacks(self) -> None:
            pass

    make: Callable[[], highspy.Highs] = Quiet
    solver = make()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.passModel(_program(model))
    return solver


def _program(model: Model) -> "highspy.HighsLp":
    import highspy

    count = len(model.columns)
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = count, len(model.rows)
    program.col_cost_ = [0.0] * count
    program.col_lower_, program.col_upper_ = [0.0] * count, [1.0] * count
    program.integrality_ = [highspy.HighsVarType.kInteger] * count
    program.row_lower_ = [-highspy.kHighsInf] * len(model.rows)
    program.row_upper_ = [float(row.most) for row in model.rows]
    matrix = program.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.start_ = [0, *accumulate(len(row.columns) for row in model.rows)]
    matrix.index_ = [column for row in model.rows for column in row.columns]
    matrix.value_ = [float(value) for row in model.rows for value in row.values]
    return program


def _solved(
    solver: "highspy.Highs", costs: Sequence[int], known: Sequence[bool], seconds: float
) -> tuple[list[bool] | None, bool]:
    import highspy

    if seconds <= 0:
        return None, False
    solver.changeColsCost(len(costs), list(range(len(costs))), [float(cost) for cost in costs])
    begin = highspy.HighsSolution()
    begin.col_value = [float(is_taken) for is_taken in known]
    solver.setSolution(begin)
    solver.setOptionValue("time_limit", solver.getRunTime() + seconds)
    solver.run()
    if solver.getInfo().primal_solution_status != highspy.kSolutionStatusFeasible:
        return None, False
    taken = [value > _IS_ONE for value in solver.getSolution().col_value]
    return taken, solver.getModelStatus() == highspy.HighsModelStatus.kOptimal


def _keep_regret(solver: "highspy.Highs", costs: Sequence[int], taken: Sequence[bool]) -> None:
    """The solves to come may not spend more in this tier."""
    import highspy

    most = sum(cost for cost, is_taken in zip(costs, taken, strict=True) if is_taken)
    used = [column for column, cost in enumerate(costs) if cost]
    solver.addRow(-highspy.kHighsInf, float(most), len(used), used, [float(costs[column]) for column in used])
