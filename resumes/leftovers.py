"""Files that no résumé has: of an upload whose process was killed before its row stood."""

from datetime import timedelta

from django.utils import timezone

from resumes.models import FOLDER, Resume

# An upload takes seconds: before this its row may still come.
AGE = timedelta(hours=1)


def delete_leftovers() -> int:
    storage = Resume._meta.get_field("original").storage
    if not storage.exists(FOLDER):
        return 0
    old = [
        name
        for name in (f"{FOLDER}/{own}" for own in storage.listdir(FOLDER)[1])
        if storage.get_modified_time(name) < timezone.now() - AGE
    ]
    known = set(Resume.objects.exclude(original="").values_list("original", flat=True))
    left = [name for name in old if name not in known]
    for name in left:
        storage.delete(name)
    return len(left)
