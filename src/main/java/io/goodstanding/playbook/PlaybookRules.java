package io.goodstanding.playbook;

import static io.goodstanding.playbook.PlaybookReader.orEmpty;
import static io.goodstanding.playbook.PlaybookReader.orNone;

import io.goodstanding.playbook.PlaybookFile.AnswerPart;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the texts and fields of a playbook have to be, each by itself. */
final class PlaybookRules {

    static final int MOST_STEPS = 20;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s\"'<>]{4,300}");
    private static final Set<String> CHANNELS =
            Set.of("LOGGED_OUT_FORM", "CONTACT_FORM", "ACCOUNT_HELP", "PREMIUM_LIVE", "COMPROMISED_FORM", "APPEAL");
    private static final Set<String> LETTERS =
            Set.of("FIRST", "SECOND", "REOPEN", "SIX_MONTHS", "TWELVE_MONTHS", "APPEAL");

    private final PlaybookFile file;
    private final List<Problem> problems;
    private final Set<String> keys = new HashSet<>(Set.of(Timing.START));
    private String step = "";

    PlaybookRules(PlaybookFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void check() {
        key(file.key());
        text("name", file.name(), 1, 80);
        text("summary", file.summary(), 1, 400);
        refuseIf(file.purpose() == null, "missing", "purpose");
        texts("donts", file.donts(), 8, 200);
        List<StepPart> steps = orNone(file.steps());
        refuseIf(steps.isEmpty(), "no-steps");
        refuseIf(steps.size() > MOST_STEPS, "too-many-steps", MOST_STEPS, steps.size());
        steps.forEach(this::checkStep);
    }

    private void checkStep(StepPart part) {
        step = orEmpty(part.key());
        key(part.key());
        refuseIf(!keys.add(step), "key.twice", step);
        text("title", part.title(), 1, 120);
        text("text", part.text(), 0, 3_000);
        text("because", orEmpty(part.because()), 0, 200);
        refuseIf(part.owner() == null, "missing", "owner");
        sources(part);
        refuseIf(part.type() == null, "missing", "type");
        if (part.type() != null) {
            ofType(part);
        }
        step = "";
    }

    private void sources(StepPart part) {
        refuseIf(orNone(part.source()).isEmpty(), "missing", "source");
        orNone(part.source()).forEach(source -> {
            refuseIf(source.kind() == null || source.checked() == null, "missing", "source");
            text("says", orEmpty(source.says()), 0, 300);
            refuseIf(
                    source.link() != null && !ADDRESS.matcher(source.link()).matches(), "link", orEmpty(source.link()));
        });
    }

    /** What a type needs is there, and what it has no use for is not. */
    private void ofType(StepPart part) {
        StepType type = part.type();
        only("items", part.items(), type == StepType.CHECKLIST);
        only("answers", part.answers(), type.asks());
        only("until", part.until(), type == StepType.WAIT);
        only("after", part.after(), type == StepType.FOLLOW_UP);
        only("channel", part.channel(), type == StepType.OPEN_TICKET);
        only("letter", part.letter(), type == StepType.WRITE_LETTER);
        only("starts", part.starts(), type == StepType.HARDEN);
        refuseIf(("lifted".equals(part.until())) == (part.orAfter() == null), "or-after");
        texts("items", part.items(), 12, 200);
        refuseIf(part.channel() != null && !CHANNELS.contains(part.channel()), "value", orEmpty(part.channel()));
        refuseIf(part.letter() != null && !LETTERS.contains(part.letter()), "value", orEmpty(part.letter()));
        refuseIf(type == StepType.MANAGERS_REVIEW && part.owner() != Step.Owner.MANAGER, "review-owner");
        if (type.asks()) {
            answers(orNone(part.answers()), type);
        }
    }

    private void answers(List<AnswerPart> answers, StepType type) {
        Set<String> seen = new HashSet<>();
        refuseIf(answers.size() < 2 || answers.size() > 6, "answers.count", answers.size());
        for (AnswerPart answer : answers) {
            key(answer.key());
            refuseIf(!seen.add(orEmpty(answer.key())), "key.twice", orEmpty(answer.key()));
            text("label", answer.label(), 1, 80);
            text("means", orEmpty(answer.means()), 0, 200);
            refuseIf(answer.times() != null && (answer.times() < 1 || answer.times() > 10), "times");
            refuseIf(answer.extent() != null && answer.names() == null, "extent");
            refuseIf(
                    answer.names() != null
                            && answer.extent() != null
                            && !answer.names().extents().contains(answer.extent()),
                    "extent");
        }
        refuseIf(type == StepType.VERIFY_LIFTED && !seen.equals(Set.of(Answer.YES, Answer.NO)), "verify-answers");
    }

    private void only(String field, @Nullable Object value, boolean needed) {
        refuseIf(needed && value == null, "missing", field);
        refuseIf(!needed && value != null, "unused", field);
    }

    private void key(@Nullable String key) {
        refuseIf(!isKey(key), "key", orEmpty(key));
    }

    static boolean isKey(@Nullable String key) {
        return key != null && KEY.matcher(key).matches();
    }

    private void texts(String field, @Nullable List<String> texts, int most, int length) {
        refuseIf(orNone(texts).size() > most, "many", field, most);
        orNone(texts).forEach(text -> text(field, text, 1, length));
    }

    private void text(String field, @Nullable String text, int least, int most) {
        String clean = orEmpty(text);
        int length = clean.codePointCount(0, clean.length());
        refuseIf(length < least, "missing", field);
        refuseIf(length > most, "long", field, most, length);
    }

    private void refuseIf(boolean wrong, String what, Object... args) {
        if (wrong) {
            problems.add(Problem.of(step, "playbook.refused." + what, args));
        }
    }
}
