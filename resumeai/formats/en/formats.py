"""Day before month and 24 hours: read without a second thought on both sides of an ocean."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y, H:i"
SHORT_DATE_FORMAT = "j M Y"
