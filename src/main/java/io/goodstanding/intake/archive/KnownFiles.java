package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files that one reading knows, and what those of them that were read to their end say together. */
final class KnownFiles {

    private final InvitationsFile invitations = new InvitationsFile();
    private final ConnectionsFile connections = new ConnectionsFile();
    private final ProfileFile profile = new ProfileFile();
    private final RegistrationFile registration = new RegistrationFile();
    private final EmailAddressesFile emails = new EmailAddressesFile();
    private final PhoneNumbersFile phones = new PhoneNumbersFile();
    private final VerificationsFile verifications = new VerificationsFile();
    private final AccountStatusFile status = new AccountStatusFile();
    private final LoginsFile logins = new LoginsFile();
    private final SecurityChallengesFile challenges = new SecurityChallengesFile();
    private final Map<ArchiveFile, TableIntake> tables = new LinkedHashMap<>();
    private final List<RejectedRow> ofLeftOut = new ArrayList<>();

    /** In the order in which they are read and reported. */
    List<ArchiveFile> kinds() {
        return List.of(
                invitations,
                connections,
                profile,
                registration,
                emails,
                phones,
                verifications,
                status,
                logins,
                challenges);
    }

    /** A file counts only from here on: what was taken in of one that broke off is not asked for. */
    void readToItsEnd(ArchiveFile kind, TableIntake table) {
        tables.put(kind, table);
    }

    /** A file that is left out counts for nothing; its rows can be downloaded all the same. */
    void leaveOut(TableIntake table) {
        ofLeftOut.addAll(table.rejected());
    }

    ArchiveContents contents(List<LeftOut> leftOut, List<String> unread) {
        Particulars particulars = particulars();
        return new ArchiveContents(
                invitations.outgoing(),
                connections.connections(),
                isTable(invitations),
                isComplete(invitations),
                isTable(connections),
                profile.owner(),
                invitations.sender(),
                particulars,
                tables.values().stream().map(TableIntake::report).toList(),
                Stream.concat(tables.values().stream().flatMap(table -> table.rejected().stream()), ofLeftOut.stream())
                        .toList(),
                leftOut,
                unread,
                Coverage.of(invitations.outgoing()),
                newest().or(() -> particulars.days().max(Comparator.naturalOrder())));
    }

    private Particulars particulars() {
        return new Particulars(
                told(registration, registration::registeredAt).flatMap(at -> at),
                told(registration, registration::plan).flatMap(plan -> plan),
                told(emails, emails::hasSecond),
                told(phones, phones::hasOne),
                told(verifications, verifications::verification),
                told(status, status::events),
                told(logins, logins::days),
                told(challenges, challenges::challenges));
    }

    private <T> Optional<T> told(ArchiveFile kind, Supplier<T> what) {
        return isTable(kind) ? Optional.of(what.get()) : Optional.empty();
    }

    private boolean isTable(ArchiveFile kind) {
        TableIntake table = tables.get(kind);
        return table != null && table.hasTable();
    }

    private boolean isComplete(ArchiveFile kind) {
        TableIntake table = tables.get(kind);
        return table != null && table.rejected().isEmpty();
    }

    private Optional<LocalDate> newest() {
        Stream<LocalDate> sent = invitations.newest().stream().map(LinkedInDay::of);
        Stream<LocalDate> connected = connections.connections().stream().map(ConnectionRow::connectedOn);
        return Stream.concat(sent, connected).max(Comparator.naturalOrder());
    }
}
