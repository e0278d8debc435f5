"""Logistic regression, by which the weights of signs are fitted."""

import numpy as np
from numpy.typing import NDArray

PENALTY = 1.0
"""How much the squares of the weights count against a good fit (ridge regression)."""
ROUNDS = 30


def fitted(
    signs: NDArray[np.float64], same: NDArray[np.float64], counts: NDArray[np.float64] | float = 1.0
) -> NDArray[np.float64]:
    """Fit a logistic regression by Newton's method, each case as often as it `counts`.

    The first sign is always 1, and its weight is not penalised.
    """
    penalty = PENALTY * np.diag([0.0, *[1.0] * (signs.shape[1] - 1)])
    weights = np.zeros(signs.shape[1])
    for _ in range(ROUNDS):
        expected = 1 / (1 + np.exp(-(signs @ weights)))
        slope = signs.T @ (counts * (same - expected)) - penalty @ weights
        curve = (signs * (counts * expected * (1 - expected))[:, None]).T @ signs + penalty
        weights += np.linalg.solve(curve, slope)
    return weights
