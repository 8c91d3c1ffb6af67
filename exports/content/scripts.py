"""Which font of Noto Sans CJK a text wants: the same character has another shape in each country."""

import re

KANA = re.compile("[\u3040-\u30ff\uff66-\uff9f]")
HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")
HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
BOPOMOFO = re.compile("[\u3100-\u312f]")
# Common characters that only the traditional script has.
TRADITIONAL = re.compile("[學國語經驗業務專職員歷畢灣東與應對開發設計電話區縣]")


def east_asian(text: str) -> str:
    """The family's name; empty for a text without such characters."""
    if KANA.search(text):
        return "Noto Sans CJK JP"
    if HANGUL.search(text):
        return "Noto Sans CJK KR"
    if not HAN.search(text) and not BOPOMOFO.search(text):
        return ""
    return "Noto Sans CJK TC" if BOPOMOFO.search(text) or len(TRADITIONAL.findall(text)) > 1 else "Noto Sans CJK SC"
