"""Writes presseschau/german/encoder/tuned.npz: what is added to the encoder's weights; run by hand, rarely.

pip install jax optax
python -m scripts.tuning

It takes half an hour on two cores; the weights were learned with JAX 0.10 and Optax 0.2. Afterwards fit anew what looks
at nearness: `scripts.fit_counterparts` and `scripts.fit_claims`. The stories on which those are fitted and measured
have no part in it.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax

from scripts.tuning.coverage import FOLDER, Told, as_compared, events_in, pairs_of
from scripts.tuning.network import TUNED, Half, Pairs, given, halfway, length_of, nothing_added, vectors

TARGET = Path("presseschau/german/encoder/tuned.npz")
EPOCHS = 2
"""Times that all is looked at: more of it is learned by heart."""
RATE = 5e-4
DECAY = 0.01
WARMING_UP = 20
STEEPNESS = 80.0
"""By how much the log odds rise with the cosine: a tenth above the mean of all pairs is nearly sure to be one fact."""
START = -5.0
"""Log odds of a pair of mean nearness: of 150 pairs of sentences one tells the same."""
SEED = 0
_SENTENCES, _PIECES = 32, 16  # sizes are rounded up to multiples, so that few sizes have to be compiled

Example = tuple[Half, jax.Array, jax.Array]
"""Sentences of an event; which pairs are of two outlets, and which of those tell the same."""


def main() -> None:
    """Teach it and write what it learned."""
    layers = given()
    examples = [_example(as_compared(event).told, layers) for path in _paths() for event in events_in(path)]
    print(f"{len(examples)} events, {sum(int(same.sum()) for *_, same in examples) // 2} pairs")
    for added in _taught(examples, layers):
        _write(added)


def _write(added: Pairs) -> None:
    names = sorted(added[0])
    np.savez(
        TARGET,
        allow_pickle=False,
        **{f"{name}.down": _stacked(added, name, 0) for name in names},
        **{f"{name}.up": _stacked(added, name, 1) for name in names},
    )


def _paths() -> Iterator[Path]:
    yield from sorted(FOLDER.glob("*.txt"))


def _stacked(added: Pairs, name: str, place: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float16]]:
    return np.stack([np.asarray(layer[name][place]) for layer in added]).astype(np.float16)


def _example(told: Sequence[Told], layers: Pairs) -> Example:
    size = _up(len(told), _SENTENCES)
    wordings = [one.wording for one in told] + ["Ja."] * (size - len(told))
    apart, same = np.zeros((size, size), np.float32), np.zeros((size, size), np.float32)
    for one, other, alike in pairs_of(told):
        apart[one, other] = apart[other, one] = 1
        same[one, other] = same[other, one] = alike
    return halfway(wordings, _up(length_of(wordings), _PIECES), layers), jnp.array(apart), jnp.array(same)


def _up(number: int, step: int) -> int:
    return -(-number // step) * step


def _taught(examples: Sequence[Example], layers: Pairs) -> Iterator[Pairs]:
    """Give what is learned each time that all was looked at.

    Descend along the gradient, an event at a time, in another order each time (AdamW: Loshchilov and Hutter 2019).
    """
    random = np.random.default_rng(SEED)
    rates = optax.warmup_cosine_decay_schedule(0, RATE, WARMING_UP, EPOCHS * len(examples))
    steps = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rates, weight_decay=DECAY))
    added = nothing_added(SEED)
    state = steps.init(added)
    for epoch in range(EPOCHS):
        total = 0.0
        for number in random.permutation(len(examples)):
            loss, gradient = _descent(added, layers[-TUNED:], *examples[number])
            updates, state = steps.update(gradient, state, added)
            added = optax.apply_updates(added, updates)
            total += float(loss)
        print(f"epoch {epoch + 1}: {total / len(examples):.3f}", flush=True)
        yield added


def _loss(added: Pairs, layers: Pairs, half: Half, apart: jax.Array, same: jax.Array) -> jax.Array:
    """Give the cross entropy of whether two sentences tell the same, by how far above the mean their cosine is."""
    told = vectors(added, layers, half)
    cosines = told @ told.T
    mean = (cosines * apart).sum() / apart.sum()
    odds = STEEPNESS * (cosines - mean) + START
    return ((jax.nn.softplus(odds) - same * odds) * apart).sum() / same.sum()


_descent: Callable[..., tuple[jax.Array, Pairs]] = jax.jit(jax.value_and_grad(_loss))


if __name__ == "__main__":
    main()
