# One image for all parts: pages, sockets, workers, beat. compose.yaml says which command makes which.
FROM python:3.13-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never UV_PROJECT_ENVIRONMENT=/opt/venv \
    PATH=/opt/venv/bin:$PATH \
    DJANGO_SETTINGS_MODULE=resumeai.settings.prod DATA_DIR=/data

# For PDFs made from Word files; leave it out with --build-arg OFFICE= and the other formats remain.
ARG OFFICE=libreoffice-writer-nogui
RUN if [ -n "$OFFICE" ]; then \
      apt-get update -qq && apt-get install -y -qq --no-install-recommends $OFFICE && rm -rf /var/lib/apt/lists/*; \
    fi
RUN pip install --quiet --no-cache-dir "uv>=0.9"

WORKDIR /app
COPY pyproject.toml uv.lock .python-version ./
RUN uv sync --locked --no-dev --no-cache
COPY . .
# A key of this one command's own: none is kept in the image.
RUN SECRET_KEY=only-to-collect ALLOWED_HOSTS=localhost python manage.py collectstatic --no-input --verbosity 0 \
    && useradd --system --uid 10001 --home-dir /data resumeai \
    && install -d -o resumeai -g resumeai /data
USER resumeai
VOLUME /data
EXPOSE 8000 8001
CMD ["granian", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "--blocking-threads", "4", "resumeai.wsgi:application"]
