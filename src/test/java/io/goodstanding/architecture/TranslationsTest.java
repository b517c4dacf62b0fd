package io.goodstanding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.Role;
import io.goodstanding.board.Need;
import io.goodstanding.channel.Channel;
import io.goodstanding.channel.HelpPage;
import io.goodstanding.channel.SignedIn;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.evidence.IdProperty;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.SnoozeChoice;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentAction;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.MergeField;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.Plan;
import io.goodstanding.standing.Level;
import io.goodstanding.ticket.EntryKind;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.ReplyKind;
import io.goodstanding.ticket.TicketFilter;
import io.goodstanding.ticket.TicketState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern STRING =
            Pattern.compile("\"(@?[a-z][a-z0-9-]*\\.(?:[A-Za-z0-9_-]+\\.)*[A-Za-z0-9_-]*)\"");

    private final Properties english = bundle("translations.properties");
    private final Set<String> strings = stringsInCode();

    @Test
    void every_text_that_the_code_names_is_there() {
        Set<String> missing = strings.stream()
                .filter(string -> !string.endsWith("."))
                .filter(this::looksLikeAKey)
                .filter(key -> !english.containsKey(key))
                .filter(key -> english.stringPropertyNames().stream().noneMatch(known -> known.startsWith(key + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_used() {
        Set<String> unused = english.stringPropertyNames().stream()
                .filter(key -> strings.stream().noneMatch(string -> covers(string, key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_value_of_the_product_has_its_name() {
        List<String> keys = Stream.of(
                        of("standing.%s", Level.values()),
                        of("standing.%s.short", Level.values()),
                        of("standing.%s.strip", Level.values()),
                        of("kind.%s", IncidentKind.values()),
                        of("kind.%s.short", IncidentKind.values()),
                        of("kind.%s.seen", IncidentKind.values()),
                        of("effect.%s", Effect.values()),
                        of("tool.%s", ToolUse.values()),
                        of("timeline.%s", IncidentAction.values()),
                        of("timeline.extent.%s", Extent.values()),
                        of("incident.check.how.%s", Effect.values()),
                        of("limit.%s", LimitKind.values()),
                        of("source.%s", SourceKind.values()),
                        of("source.says.%s", SourceKind.values()),
                        of("role.%s", Role.values()),
                        of("inbox.kind.%s", NoticeKind.values()),
                        of("inbox.part.%s", InboxPart.values()),
                        of("inbox.empty.%s", InboxPart.values()),
                        of("inbox.snooze.%s", SnoozeChoice.values()),
                        of("plan.%s", Plan.values()),
                        of("ticket.state.%s", TicketState.values()),
                        of("channel.%s", Channel.values()),
                        of("channels.for.%s", Channel.values()),
                        of("advice.best.%s", Channel.values()),
                        of("letter.channel.%s", Channel.values()),
                        of("letter.trouble.%s", IncidentKind.values()),
                        of("help-page.%s", HelpPage.values()),
                        of("ticket.outcome.%s", Outcome.values()),
                        of("ticket.reply.%s", ReplyKind.values()),
                        of("ticket.entry.%s", EntryKind.values()),
                        of("ticket.signed-in.%s", SignedIn.values()),
                        of("tickets.stage.%s", TicketFilter.Stage.values()),
                        of("evidence.item.%s", EvidenceItem.values()),
                        of("evidence.id.property.%s", IdProperty.values()),
                        of("letter.purpose.%s", LetterPurpose.values()),
                        of("letter.purpose.%s.when", LetterPurpose.values()),
                        of("letter.field.%s", MergeField.values()),
                        of("needs.%s.title", Need.Kind.values()),
                        of("needs.%s.action", Need.Kind.values()))
                .flatMap(s -> s)
                .toList();
        assertThat(english.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void every_place_of_the_menu_has_its_name_its_short_name_and_its_key() {
        Set<String> places = strings.stream()
                .filter(string -> string.matches("nav\\.[a-z-]+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(places).contains("nav.board", "nav.steps", "nav.people");
        assertThat(english.stringPropertyNames())
                .containsAll(places.stream()
                        .flatMap(place -> Stream.of(place, place + ".tab", place + ".key"))
                        .toList());
        assertThat(places.stream().map(place -> english.getProperty(place + ".key")))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_text_is_a_pattern_that_can_be_filled() {
        english.stringPropertyNames().forEach(key -> {
            String text = english.getProperty(key);
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.ENGLISH)).as(key).isNotNull();
        });
    }

    @Test
    void every_language_has_the_same_texts() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            bundles.map(path -> path.getFileName().toString())
                    .forEach(name -> assertThat(bundle(name).stringPropertyNames())
                            .as(name)
                            .isEqualTo(english.stringPropertyNames()));
        }
    }

    /** A string in the code covers a key if it is the key, or the beginning of one that is put together. */
    private static boolean covers(String string, String key) {
        String named = string.startsWith("@") ? string.substring(1) : string;
        return key.equals(named) || named.endsWith(".") && key.startsWith(named) || key.startsWith(named + ".");
    }

    private boolean looksLikeAKey(String string) {
        String first = string.substring(0, string.indexOf('.'));
        return english.stringPropertyNames().stream().anyMatch(key -> key.startsWith(first + "."))
                && !string.startsWith("linkedin.")
                && !string.contains(".properties");
    }

    private static Stream<String> of(String pattern, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> pattern.formatted(value.name()));
    }

    private static Properties bundle(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + name)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Set<String> stringsInCode() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(TranslationsTest::strings)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> strings(Path file) {
        try {
            Matcher matcher = STRING.matcher(Files.readString(file));
            return matcher.results().map(result -> result.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
