package io.goodstanding.intake.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What became of an upload, in the words of the tables in the test resources. */
final class Outcome {

    private static final PersonHasher HASHER = new PersonHasher(new byte[32]);

    private final List<String> parts = new ArrayList<>();

    private Outcome() {}

    static String of(ArchiveRefused refused) {
        Refusal refusal = refused.refusal();
        return "refused: " + refusal.code().key() + (refusal.args().isEmpty() ? "" : " " + refusal.args());
    }

    static String of(ArchiveContents contents) {
        Outcome outcome = new Outcome();
        outcome.addPeople(contents);
        outcome.add(contents.particulars());
        if (!contents.rejected().isEmpty()) {
            TreeSet<SkipReason> reasons = new TreeSet<>();
            contents.rejected().forEach(row -> reasons.add(row.reason()));
            outcome.parts.add(contents.rejected().size() + " rows not understood " + reasons);
        }
        contents.leftOut()
                .forEach(left -> outcome.parts.add("left out %s %s".formatted(left.file(), left.reason())
                        + left.missing().map(column -> " [" + column + "]").orElse("")));
        return String.join(", ", outcome.parts);
    }

    private void addPeople(ArchiveContents contents) {
        ArchiveFacts facts = ArchiveFacts.of(contents, HASHER);
        if (contents.invitationsPresent()) {
            parts.add(facts.invitations().size() + " sent");
        }
        if (contents.connectionsPresent()) {
            parts.add(facts.connections().size() + " connected");
        }
        if (contents.invitationsPresent()) {
            parts.add(
                    contents.connectionsPresent()
                            ? facts.invitations().stream()
                                            .filter(fact -> fact.acceptedOn() != null)
                                            .count()
                                    + " accepted"
                            : "acceptance unknown");
        }
    }

    private void add(Particulars told) {
        add("registered", told.registeredAt());
        add("plan", told.plan());
        add("second e-mail", told.secondEmail());
        add("phone", told.phone());
        told.verification()
                .ifPresent(found -> parts.add("verified " + found.verified()
                        + found.until().map(day -> " until " + day).orElse("")));
        told.statusEvents().ifPresent(events -> parts.add(events.size() + " status events"));
        told.loginDays()
                .ifPresent(days -> parts.add("sign-ins on %d days, %d new devices"
                        .formatted(
                                days.size(),
                                days.stream().filter(LoginDay::newDevice).count())));
        told.challenges().ifPresent(all -> parts.add(all.size() + " challenges"));
    }

    private void add(String what, Optional<?> value) {
        value.ifPresent(found -> parts.add(what + " " + found));
    }
}
