"""Sign-in with an account at Google or GitHub: offered for those that an operator configured, and only for them."""

from typing import Any

from resumeai.settings.environment import Environment

GITHUB = "https://github.com"


def providers(environment: Environment) -> dict[str, Any]:
    """allauth's SOCIALACCOUNT_PROVIDERS. The secrets come from the environment, never from the database."""
    found: dict[str, Any] = {}
    if environment.google_client_id and environment.google_client_secret:
        found["google"] = {
            "APPS": [app(environment.google_client_id, environment.google_client_secret.get_secret_value())],
            "SCOPE": ["email"],
            "OAUTH_PKCE_ENABLED": True,
        }
    if environment.github_client_id and environment.github_client_secret:
        found["github"] = {
            "APPS": [app(environment.github_client_id, environment.github_client_secret.get_secret_value())],
            "SCOPE": ["user:email"],
        }
        if environment.github_url:
            found["github"]["GITHUB_URL"] = environment.github_url
    return found


def apps(environment: Environment) -> list[str]:
    """allauth's apps of the configured ones: the addresses of the others are not there."""
    return [f"allauth.socialaccount.providers.{name}" for name in providers(environment)]


def app(client_id: str, secret: str) -> dict[str, str]:
    return {"client_id": client_id, "secret": secret}


def form_targets(environment: Environment) -> list[str]:
    """Where the sign-in form may lead: browsers hold the policy against the whole chain of redirects."""
    known = {"google": "https://accounts.google.com", "github": environment.github_url or GITHUB}
    return [known[name] for name in providers(environment)]
