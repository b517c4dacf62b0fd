package io.goodstanding.playbook.ui;

import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A playbook on the bench: its head and its steps while they are edited, right or wrong. */
final class Workpiece {

    /** No key is longer. */
    private static final int MOST_KEY = 40;

    private PlaybookFile head;
    private final List<StepPart> steps;

    Workpiece(PlaybookFile file) {
        this.head = file;
        this.steps = new ArrayList<>(orNone(file.steps()));
    }

    PlaybookFile file() {
        return new PlaybookFile(
                head.key(),
                head.name(),
                head.summary(),
                head.purpose(),
                head.kinds(),
                head.donts(),
                List.copyOf(steps));
    }

    List<StepPart> steps() {
        return Collections.unmodifiableList(steps);
    }

    void describe(String name, String summary, List<String> donts) {
        head = new PlaybookFile(head.key(), name, summary, head.purpose(), head.kinds(), donts, steps);
    }

    void replace(int at, StepPart part) {
        steps.set(at, part);
    }

    /** @return where the new step stands */
    int addBlank(int at, LocalDate today) {
        steps.add(at, StepParts.blank(freeKey("step"), today));
        return at;
    }

    /** A copy of any step, with a key that is free here. */
    int insert(int at, StepPart part) {
        steps.add(at, StepParts.keyed(part, freeKey(part.key())));
        return at;
    }

    void remove(int at) {
        steps.remove(at);
    }

    /** Moves a step up or down, if there is room; gives where it stands then. */
    int move(int at, int by) {
        int to = at + by;
        if (to < 0 || to >= steps.size()) {
            return at;
        }
        Collections.swap(steps, at, to);
        return to;
    }

    /** The place of a step, if there is one with that key. */
    Optional<Integer> find(String key) {
        return IntStream.range(0, steps.size())
                .filter(i -> key.equals(steps.get(i).key()))
                .boxed()
                .findFirst();
    }

    private String freeKey(String wanted) {
        String base = wanted == null || wanted.isBlank() ? "step" : wanted;
        if (find(base).isEmpty() && !"step".equals(base)) {
            return base;
        }
        for (int n = 2; ; n++) {
            String ending = "-" + n;
            String key = base.substring(0, Math.min(base.length(), MOST_KEY - ending.length())) + ending;
            if (find(key).isEmpty()) {
                return key;
            }
        }
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
