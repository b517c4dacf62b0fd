package io.goodstanding.playbook;

import io.goodstanding.incident.Effect;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.shared.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Everything that a playbook has to be to be kept: well written, leading out from everywhere, and at its place among
 * the others. The kinds of incident are not moved from one to another: each shipped one keeps its own and no new one
 * has any, so that every kind always has exactly one playbook.
 */
@Component
class PlaybookChecks {

    private final PlaybookLibrary library;
    private final ShippedPlaybooks shipped;
    private final PlaybookFormat format;

    PlaybookChecks(PlaybookLibrary library, ShippedPlaybooks shipped, PlaybookFormat format) {
        this.library = library;
        this.shipped = shipped;
        this.format = format;
    }

    PlaybookCheck of(PlaybookFile file) {
        int size = format.write(file).getBytes(StandardCharsets.UTF_8).length;
        if (size > PlaybookFormat.MOST_BYTES) {
            return PlaybookCheck.refused(
                    List.of(Problem.of("", "playbook.refused.large", PlaybookFormat.MOST_BYTES / 1024)));
        }
        try {
            Playbook playbook = PlaybookReader.read(file);
            List<Problem> problems = new ArrayList<>(atItsPlace(playbook));
            problems.addAll(PlaybookWalk.of(playbook).problems());
            return new PlaybookCheck(problems, warnings(playbook));
        } catch (PlaybookRefused refused) {
            return PlaybookCheck.refused(refused.problems());
        }
    }

    private List<Problem> atItsPlace(Playbook playbook) {
        List<Problem> problems = new ArrayList<>();
        Optional<Playbook> first = shipped.find(playbook.key()).map(Edition::playbook);
        List<IncidentKind> own = first.map(Playbook::kinds).orElse(List.of());
        if (playbook.kinds().size() != own.size() || !new HashSet<>(own).containsAll(playbook.kinds())) {
            problems.add(Problem.of("", first.isPresent() ? "playbook.refused.kinds" : "playbook.refused.kinds-new"));
        }
        library.find(playbook.key())
                .map(edition -> edition.playbook().purpose())
                .filter(purpose -> purpose != playbook.purpose())
                .ifPresent(purpose -> problems.add(Problem.of("", "playbook.refused.purpose")));
        playbook.steps()
                .forEach(step -> started(step)
                        .flatMap(key -> startProblem(playbook, key).stream())
                        .forEach(phrase -> problems.add(new Problem(step.key(), phrase))));
        return problems;
    }

    /** A way out of an incident begins with its incident, and of each there is one: no step can start a second. */
    private Optional<Phrase> startProblem(Playbook playbook, String key) {
        Optional<Playbook> other =
                library.find(key).map(Edition::playbook).filter(found -> !key.equals(playbook.key()));
        if (other.isEmpty()) {
            return Optional.of(Phrase.of("playbook.refused.starts", key));
        }
        return other.filter(found -> !found.purpose().canBeStarted())
                .map(found -> Phrase.of("playbook.refused.starts-recovery", found.name()));
    }

    private static Stream<String> started(Step step) {
        return Stream.concat(
                step.type() == StepType.HARDEN ? Stream.of(step.extra()) : Stream.empty(),
                step.answers().stream().flatMap(answer -> answer.starts().stream()));
    }

    /** Support lifts no restriction of invitations: what is sent about one helps nobody, yet an admin may know better. */
    private static List<Problem> warnings(Playbook playbook) {
        boolean ofInvitations =
                playbook.kinds().stream().anyMatch(kind -> kind.effect(Extent.USUAL) == Effect.INVITATIONS);
        return playbook.steps().stream()
                .filter(step -> ofInvitations)
                .filter(step -> step.type() == StepType.OPEN_TICKET || step.type() == StepType.WRITE_LETTER)
                .map(step -> Problem.of(step.key(), "playbook.warning.letter"))
                .toList();
    }
}
