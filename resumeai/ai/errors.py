"""What can go wrong with a model. The message is for the person: what happened and what to do."""


class AiError(Exception):
    """`again` says whether the same call may work later."""

    again = False


class Unavailable(AiError):
    again = True


class Overloaded(Unavailable):
    pass


class OutOfBudget(AiError):
    pass


class Refused(AiError):
    pass


class BadAnswer(AiError):
    again = True


class NotConfigured(AiError):
    pass
