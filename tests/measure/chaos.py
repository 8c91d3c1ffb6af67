"""`make chaos`: a run per random moment, its process killed there; prints what is wrong, which should be nothing."""

import random
import sys
import tempfile
import time
from concurrent.futures import as_completed
from pathlib import Path

from tests.services.sites import Several, several

LONGEST, SITES = 3.0, 3


def main(kills: int, seed: int) -> int:
    with tempfile.TemporaryDirectory() as name, several(Path(name), [{"JOBS": "thread"}] * SITES) as sites:
        return kill(sites, kills, seed)


def kill(sites: Several, kills: int, seed: int) -> int:
    dice = random.Random(seed)
    plain = sites.ask("run", []).result()
    usual = plain["calls"] - plain["lost"]
    wrong = killed = calls = lost = 0
    begun = time.monotonic()
    moments = {
        sites.ask("run", [["moment", f"{at:.3f}"]]): at for at in (dice.uniform(0, LONGEST) for _ in range(kills))
    }
    for number, answer in enumerate(as_completed(moments), 1):
        told = answer.result()
        killed += -9 in told["ends"]
        lost += told["lost"]
        calls += told["calls"] - usual
        if told["wrong"] or told["calls"] > usual + told["lost"]:
            wrong += 1
            past = told.pop("history", [])
            print(f"killed after {moments[answer]:.3f} s: {told}", *past, sep="\n    ", flush=True)
        if number % 25 == 0:
            print(f"{number} runs, {killed} killed, {wrong} wrong", flush=True)
    each = (time.monotonic() - begun) / kills * SITES
    print(
        f"seed {seed}: {kills} runs, {killed} killed, {wrong} wrong, {calls} calls more for {lost} lost claims at most"
    )
    print(f"a run with its rescue {each:.1f} s (leases of 3 s, {SITES} at once)")
    return int(wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]), int(sys.argv[2])))
