"""Pairs of shipped fonts: one for the text, one for the headings."""

from exports.renderers.design import GENTIUM, LATO, SANS, SERIF

PAIRINGS = {
    "source-serif": (SERIF, SERIF),
    "source-sans": (SANS, SANS),
    "serif-under-sans": (SERIF, SANS),
    "serif-under-lato": (SERIF, LATO),
    "lato": (LATO, LATO),
    "gentium": (GENTIUM, GENTIUM),
    "sans-under-serif": (SANS, SERIF),
}
NAMES = {
    "source-serif": "Source Serif",
    "source-sans": "Source Sans",
    "serif-under-sans": "Source Serif, headings in Source Sans",
    "serif-under-lato": "Source Serif, headings in Lato",
    "lato": "Lato",
    "gentium": "Gentium",
    "sans-under-serif": "Source Sans, headings in Source Serif",
}
