"""A letter that follows a run starts from the tailored wording; the original stays among what proves it."""

from customization.pipeline.given import Given
from customization.pipeline.verify.schema import VerificationResult


def after_run(given: Given, verified: VerificationResult) -> Given:
    if verified.document == given.resume:
        return given
    places = {path: given.places[was] for path, was in verified.origins.items() if was in given.places}
    others = (given.resume, *given.others)
    return given.model_copy(update={"resume": verified.document, "others": others, "places": places})
