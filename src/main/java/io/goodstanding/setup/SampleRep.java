package io.goodstanding.setup;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One fictional rep and the story of the last half year, told relative to now so that it is always fresh.
 *
 * @param weekly invitations in an ordinary week
 * @param acceptance share in percent
 * @param quietDays days since the last numbers; 0 for a rep who enters every day
 */
record SampleRep(
        String name,
        String team,
        String slug,
        ZoneId zone,
        int weekly,
        int acceptance,
        int pending,
        int ssi,
        int quietDays,
        List<Story> stories) {

    /** An incident that started and perhaps lifted so long ago. */
    record Story(IncidentKind kind, Extent extent, Duration started, Optional<Duration> lifted, String wording) {

        static Story open(IncidentKind kind, Duration started, String wording) {
            return new Story(kind, Extent.USUAL, started, Optional.empty(), wording);
        }

        static Story over(IncidentKind kind, int startedDays, int liftedDays, String wording) {
            return new Story(
                    kind,
                    Extent.USUAL,
                    Duration.ofDays(startedDays),
                    Optional.of(Duration.ofDays(liftedDays)),
                    wording);
        }
    }

    static final List<String> TEAMS = List.of("EMEA", "Americas", "APAC");

    private static final String WEEKLY = "You’ve reached the weekly invitation limit.";
    private static final String PAUSED = "You can’t send invitations right now.";
    private static final String EMAIL = "To connect, enter this person’s email.";

    /** Fourteen people; every level of standing is among them, whatever the day. */
    static List<SampleRep> all() {
        return List.of(
                rep(
                        "Dana Whitfield",
                        "Americas",
                        "America/New_York",
                        48,
                        41,
                        118,
                        68,
                        new Story(
                                IncidentKind.IDENTITY_CHECK,
                                Extent.SIGN_IN_BLOCKED,
                                Duration.ofHours(50),
                                Optional.empty(),
                                "Verify your identity to sign in.")),
                rep(
                        "Ana Ruiz",
                        "EMEA",
                        "Europe/Madrid",
                        52,
                        33,
                        204,
                        61,
                        Story.open(
                                IncidentKind.IDENTITY_CHECK,
                                Duration.ofDays(6),
                                "We noticed unusual sign-in activity on your account.")),
                rep(
                        "Ben Okafor",
                        "EMEA",
                        "Europe/London",
                        58,
                        37,
                        212,
                        57,
                        Story.open(IncidentKind.INVITATION_LIMIT, Duration.ofHours(7 * 24 + 2), WEEKLY),
                        Story.over(IncidentKind.INVITATION_LIMIT, 56, 49, WEEKLY)),
                rep(
                        "Priya Nair",
                        "APAC",
                        "Asia/Kolkata",
                        60,
                        36,
                        171,
                        66,
                        Story.open(IncidentKind.INVITATIONS_PAUSED, Duration.ofHours(3), PAUSED)),
                rep("Marcus Lee", "Americas", "America/Chicago", 66, 17, 388, 49),
                rep("Chloe Martin", "EMEA", "Europe/Paris", 61, 38, 643, 54),
                rep(
                        "Lars Holm",
                        "EMEA",
                        "Europe/Copenhagen",
                        17,
                        39,
                        96,
                        63,
                        Story.over(IncidentKind.EMAIL_REQUIRED, 11, 8, EMAIL)),
                rep("Hannah Weiss", "EMEA", "Europe/Berlin", 62, 38, 233, 74),
                rep("Oliver Grant", "Americas", "America/Los_Angeles", 58, 35, 187, 69),
                rep(
                        "Tomás Silva",
                        "Americas",
                        "America/Sao_Paulo",
                        40,
                        34,
                        142,
                        52,
                        Story.over(IncidentKind.INVITATIONS_PAUSED, 150, 148, PAUSED),
                        Story.over(IncidentKind.EMAIL_REQUIRED, 95, 88, EMAIL),
                        Story.open(
                                IncidentKind.PERMANENT_RESTRICTION,
                                Duration.ofDays(33),
                                "Your account has been permanently restricted.")),
                rep("Grace Kim", "APAC", "Asia/Seoul", 47, 47, 98, 78),
                rep("Sofia Bianchi", "EMEA", "Europe/Rome", 38, 42, 121, 70),
                rep("Mei Tanaka", "APAC", "Asia/Tokyo", 33, 51, 76, 81),
                rep("Jonas Berg", "EMEA", "Europe/Stockholm", 24, 40, 64, 65).quietFor(20));
    }

    private static SampleRep rep(
            String name, String team, String zone, int weekly, int acceptance, int pending, int ssi, Story... stories) {
        String slug =
                "sample-" + name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('á', 'a');
        return new SampleRep(name, team, slug, ZoneId.of(zone), weekly, acceptance, pending, ssi, 0, List.of(stories));
    }

    private SampleRep quietFor(int days) {
        return new SampleRep(name, team, slug, zone, weekly, acceptance, pending, ssi, days, stories);
    }

    String email() {
        return slug + "@example.com";
    }
}
