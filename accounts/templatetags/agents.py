"""`{{ session.user_agent|agent }}`: "Firefox, Windows" of what a browser says about itself."""

from django import template

register = template.Library()
# In this order: the earlier ones call themselves by the names of the later ones too.
BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser/": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "Chrome/": "Chrome",
    "CriOS/": "Chrome",
    "Safari/": "Safari",
    "curl/": "curl",
    "python": "Python",
}
SYSTEMS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "CrOS": "ChromeOS",
    "Windows": "Windows",
    "Mac OS X": "macOS",
    "Linux": "Linux",
}


@register.filter
def agent(told: str) -> str:
    """What is not known stands as it came."""
    known = (next((name for sign, name in names.items() if sign in told), "") for names in (BROWSERS, SYSTEMS))
    return ", ".join(name for name in known if name) or told
