"""The rules that Perfetto and chrome://tracing have for Chrome trace events in the JSON object format."""

STATES = {"R", "S", "D", "T", "t", "Z"}


def check(document):
    """Checks a document and answers what is in it: the bars of each track, instants, flows by category, counters."""
    events = document["traceEvents"]
    assert document["displayTimeUnit"] in ("ms", "ns")
    phases = [event["ph"] for event in events]
    heads = phases.count("M")
    assert all(phase == "M" for phase in phases[:heads]), "metadata comes first"
    assert set(phases) <= set("MBEisfC")
    names = {}
    for event in events[:heads]:
        assert "ts" not in event and event["pid"] > 0 and event["tid"] > 0
        key = (event["pid"], event["tid"], event["name"])
        assert key not in names, f"{key} is named twice: two lives on one track"
        names[key] = event["args"]

    last, stacks, bars, instants = 0, {}, [], []
    flows = {}
    counters = []
    for event in events[heads:]:
        assert event["ts"] >= last, "time goes forward"
        last = event["ts"]
        if event["ph"] == "C":
            assert set(event["args"]) == STATES and min(event["args"].values()) >= 0
            counters.append(event)
            continue
        track = (event["pid"], event["tid"])
        assert track + ("thread_name",) in names, f"{track} has no name"
        stack = stacks.setdefault(track, [])
        match event["ph"]:
            case "B":
                stack.append(event)
            case "E":
                begin = stack.pop()
                assert begin["name"] == event["name"], "bars nest"
                bars.append((track, begin, event))
            case "i":
                assert event["s"] == "t"
                instants.append(event)
            case "s" | "f":
                assert stack, "an arrow begins and ends inside a bar"
                key = (event["cat"], event["name"], event["id"])
                if event["ph"] == "s":
                    assert key not in flows
                    flows[key] = [event]
                else:
                    assert event["bp"] == "e" and len(flows[key]) == 1
                    flows[key].append(event)
    assert not any(stacks.values()), "every bar ends"
    assert all(len(ends) == 2 for ends in flows.values()), "every arrow arrives"
    return {"names": names, "bars": bars, "instants": instants, "flows": flows, "counters": counters}
