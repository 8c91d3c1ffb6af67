"""`make chaos`: a run per random moment, its process killed there; prints what is wrong, which should be nothing."""

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.services.test_kills import Site, environment_of
from tests.standin.personas import Persona
from tests.standin.replies import Reply
from tests.standin.server import StandIn

LONGEST = 3.0


def main(kills: int, seed: int) -> int:
    dice = random.Random(seed)
    model = StandIn(Persona())
    model.always = Reply(first_seconds=0.3)
    wrong = killed = calls = lost = 0
    slowest = 0.0
    with tempfile.TemporaryDirectory() as name:
        site = Site(environment_of(Path(name), model, JOBS="thread"), model, Path(name) / "rig.log")
        plain = site.tell("run", [])
        usual = plain["calls"] - plain["lost"]
        for number in range(1, kills + 1):
            moment = dice.uniform(0, LONGEST)
            begun = time.monotonic()
            told = site.tell("run", [["moment", f"{moment:.3f}"]])
            slowest = max(slowest, time.monotonic() - begun)
            killed += -9 in told["ends"]
            lost += told["lost"]
            calls += told["calls"] - usual
            if told["wrong"] or told["calls"] > usual + told["lost"]:
                wrong += 1
                past = told.pop("history", [])
                print(f"killed after {moment:.3f} s: {told}", *past, sep="\n    ", flush=True)
            if number % 25 == 0:
                print(f"{number} runs, {killed} killed, {wrong} wrong", flush=True)
        site.stop()
    model.stop()
    print(
        f"seed {seed}: {kills} runs, {killed} killed, {wrong} wrong, {calls} calls more for {lost} lost claims at most"
    )
    print(f"slowest run with its rescue {slowest:.1f} s (leases of 3 s)")
    return int(wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]), int(sys.argv[2])))
