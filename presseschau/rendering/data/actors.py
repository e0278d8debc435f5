"""`actors.jsonl`: everybody and everything named."""

from presseschau.model import Actor
from presseschau.rendering.data.place import Json


def actor_record(actor: Actor) -> Json:
    """Give the line of `actors.jsonl` for an actor."""
    return {
        "id": actor.id,
        "kind": actor.kind,
        "name": actor.name,
        "aliases": list(actor.aliases),
        "roles": list(actor.roles),
        "articles": list(actor.articles),
        "stands_for": list(actor.stands_for),
    }
