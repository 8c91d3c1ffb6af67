"""One name per skill: names, aliases, context rules and what implies what."""
