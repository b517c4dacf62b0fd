package io.goodstanding.intake.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Invitations.csv}: who was invited when, and whether a note went with it. */
final class InvitationsFile implements ArchiveFile {

    private static final Column TO = Column.required("To");
    private static final Column SENT_AT = Column.required("Sent At", "Date Sent");
    private static final Column MESSAGE = Column.required("Message").neverKept();
    /** Not kept either: a row with a stray comma has its message here. */
    private static final Column DIRECTION = Column.required("Direction").neverKept();

    private static final Column INVITEE = Column.optional("inviteeProfileUrl");

    private static final Column INVITER = Column.optional("inviterProfileUrl").neverKept();

    private final List<String> senders = new ArrayList<>();
    private final Set<InvitationRow> outgoing = new LinkedHashSet<>();
    private @Nullable Instant newest;

    @Override
    public String stem() {
        return "Invitations";
    }

    @Override
    public List<Column> columns() {
        return List.of(TO, SENT_AT, MESSAGE, DIRECTION, INVITEE, INVITER);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        String direction = row.text(DIRECTION);
        boolean incoming = direction.equalsIgnoreCase("INCOMING");
        if (!incoming && !direction.equalsIgnoreCase("OUTGOING")) {
            return Optional.of(SkipReason.UNKNOWN_DIRECTION);
        }
        Optional<Instant> sentAt = sentAt(row);
        sentAt.ifPresent(this::remember);
        if (incoming) {
            return Optional.of(SkipReason.INCOMING);
        }
        return sentAt.isEmpty() ? Optional.of(SkipReason.BAD_DATE) : takeOutgoing(row, sentAt.get());
    }

    private Optional<SkipReason> takeOutgoing(Row row, Instant sentAt) {
        String name = row.text(TO);
        Optional<PersonKey> invitee = PersonKey.of(row.text(INVITEE), name);
        if (invitee.isEmpty()) {
            return Optional.of(SkipReason.NO_PERSON);
        }
        ProfileSlug.of(row.text(INVITER)).ifPresent(senders::add);
        boolean noteAdded = !row.text(MESSAGE).isEmpty();
        boolean isNew = outgoing.add(new InvitationRow(sentAt, invitee.get(), noteAdded, Shown.of(name)));
        return isNew ? Optional.empty() : Optional.of(SkipReason.DUPLICATE);
    }

    private static Optional<Instant> sentAt(Row row) {
        String text = row.text(SENT_AT);
        if (Dates.isDayFirst(text)) {
            throw new ArchiveRefused(RefusalCode.DAY_FIRST_DATES, row.file(), row.number(), text);
        }
        return Dates.sentAt(text);
    }

    private void remember(Instant instant) {
        newest = newest == null || instant.isAfter(newest) ? instant : newest;
    }

    @Override
    public Optional<Column> dateColumn() {
        return Optional.of(SENT_AT);
    }

    Optional<OwnerProfile> sender() {
        return OwnerProfile.of(senders);
    }

    List<InvitationRow> outgoing() {
        return List.copyOf(outgoing);
    }

    /** The latest instant of any row, incoming ones too: it tells when the archive was made. */
    Optional<Instant> newest() {
        return Optional.ofNullable(newest);
    }
}
