"""One picture in, one JPEG out, behind the walls of the reader: `python -m exports.photos.child`."""

import sys

from PIL import Image, WebPImagePlugin

from exports.photos.redraw import TooLarge, TooSmall, redrawn
from resumes.reading.isolation import give_up_rights, leave_files, leave_network

SMALL, LARGE, BROKEN = 3, 4, 5


def main() -> int:
    data = sys.stdin.buffer.read()
    Image.preinit()
    Image.register_open(WebPImagePlugin.WebPImageFile.format, WebPImagePlugin.WebPImageFile, WebPImagePlugin._accept)
    leave_network()
    leave_files()
    give_up_rights()
    try:
        sys.stdout.buffer.write(redrawn(data))
    except TooSmall:
        return SMALL
    except TooLarge:
        return LARGE
    except Exception:  # noqa: BLE001 - whatever a hostile file makes the decoder do, it is no photo
        return BROKEN
    return 0


if __name__ == "__main__":
    sys.exit(main())
