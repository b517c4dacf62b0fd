package io.goodstanding.ticket;

import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.evidence.EvidenceRecords;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.letter.MergeField;
import io.goodstanding.team.RepDirectory;
import io.goodstanding.team.RepName;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** What a letter may say: the facts of the case, and of the evidence only what was confirmed in it. */
@Component
class LetterFields {

    /** Letters are written in English, which LinkedIn's support answers in most. */
    private static final Locale LETTERS = Locale.ENGLISH;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LETTERS);

    private final EvidenceLines lines;
    private final EvidenceRecords kept;
    private final IncidentRecords incidents;
    private final RepDirectory reps;
    private final Clock clock;

    LetterFields(EvidenceLines lines, EvidenceRecords kept, IncidentRecords incidents, RepDirectory reps, Clock clock) {
        this.lines = lines;
        this.kept = kept;
        this.incidents = incidents;
        this.reps = reps;
        this.clock = clock;
    }

    /** With e-mails and phones in the clear. */
    Map<MergeField, String> plain(TicketDetails ticket) {
        return of(ticket, false);
    }

    /** As it may be shown: e-mails and phones masked. */
    Map<MergeField, String> masked(TicketDetails ticket) {
        return of(ticket, true);
    }

    private Map<MergeField, String> of(TicketDetails ticket, boolean masked) {
        Map<MergeField, String> known = new EnumMap<>(MergeField.class);
        RepName rep = reps.get(ticket.accountId());
        ZoneId zone = rep.zone();
        known.put(MergeField.NAME, rep.name());
        known.put(MergeField.TODAY, day(clock.instant(), zone));
        known.put(MergeField.CHANNEL, words("letter.channel." + ticket.channel().name()));
        ticket.caseNumber().ifPresent(number -> known.put(MergeField.CASE_NUMBER, number));
        ticket.sentAt().ifPresent(at -> known.put(MergeField.SENT_ON, day(at, zone)));
        incident(ticket).ifPresent(incident -> {
            known.put(MergeField.SINCE, day(incident.startedAt(), zone));
            known.put(
                    MergeField.TROUBLE,
                    words("letter.trouble." + incident.kind().name()));
        });
        putConfirmed(ticket, known, masked);
        return known;
    }

    Optional<IncidentDetails> incident(TicketDetails ticket) {
        return ticket.incidentId().isPresent()
                ? incidents.of(ticket.accountId()).stream()
                        .filter(incident -> incident.id() == ticket.incidentId().getAsLong())
                        .findFirst()
                : Optional.empty();
    }

    private void putConfirmed(TicketDetails ticket, Map<MergeField, String> known, boolean masked) {
        Map<EvidenceItem, String> plain = masked ? Map.of() : kept.plain(ticket.accountId());
        lines.of(ticket).stream().filter(EvidenceLine::isConfirmed).forEach(line -> {
            String value = plain.getOrDefault(line.item(), line.shown());
            known.put(field(line.item()), line.item().isContact() ? value.replace("\n", ", ") : value);
        });
    }

    private static MergeField field(EvidenceItem item) {
        return switch (item) {
            case PROFILE_URL -> MergeField.PROFILE_URL;
            case EMAILS -> MergeField.EMAILS;
            case PHONES -> MergeField.PHONES;
            case LAST_SIGN_IN -> MergeField.LAST_SIGN_IN;
            case RECENT_CHANGES -> MergeField.RECENT_CHANGES;
            case DEVICES -> MergeField.DEVICES;
            case ERROR_TEXT -> MergeField.ERROR_TEXT;
            case ID_READY -> MergeField.ID_DOCUMENT;
        };
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    private static String words(String key) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", LETTERS).getString(key);
    }
}
