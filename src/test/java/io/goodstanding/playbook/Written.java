package io.goodstanding.playbook;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Playbooks for tests, written with as few words as possible. */
final class Written {

    /** A Friday in Berlin, two days before its clocks jump. */
    static final Instant START = Instant.parse("2026-03-27T09:00:00Z");

    private static final PlaybookFormat FORMAT = new PlaybookFormat();

    private Written() {}

    /** @param steps the YAML of the steps, each beginning with {@code - key:} at the margin */
    static Playbook recovery(String steps) {
        return PlaybookReader.read(file("RECOVERY", steps));
    }

    static Playbook start(String steps) {
        return PlaybookReader.read(file("START", steps));
    }

    static PlaybookFile file(String purpose, String steps) {
        return FORMAT.read("key: test\nname: Test\nsummary: A test.\npurpose: " + purpose + "\nsteps:\n"
                + steps.indent(2)
                        .replace("~", "text: Why.\n    owner: REP\n    source: [{kind: TEAM, checked: 2026-11-25}]"));
    }

    /** Does the open step in the way that is named: an answer, or anything where none is asked for. */
    static Run worked(Run run, String answer, Instant at) {
        StepState open = run.course(at).open().orElseThrow();
        Step step = open.step();
        Deed deed = step.type().asks() ? Deed.answered(open, answer).noting("because") : Deed.done(open);
        List<Integer> all = IntStream.range(0, step.items().size()).boxed().toList();
        return run.after(run.work(deed.ticking(all), at).move());
    }

    static String openStep(Run run, Instant now) {
        return run.course(now).open().map(state -> state.step().key()).orElse("none");
    }
}
