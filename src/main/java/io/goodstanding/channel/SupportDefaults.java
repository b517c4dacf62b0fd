package io.goodstanding.channel;

import io.goodstanding.limit.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is known about the ways to support when the product comes; a wrong file stops the start. */
@Component
class SupportDefaults {

    private static final String FILE = "channels/support.yaml";

    private final Map<HelpPage, HelpAddress> addresses = new EnumMap<>(HelpPage.class);
    private final Map<Channel, AnswerTime> answers = new EnumMap<>(Channel.class);

    SupportDefaults() {
        Written written = read();
        for (HelpPage page : HelpPage.values()) {
            String url = Optional.ofNullable(written.addresses().get(page)).orElseThrow();
            addresses.put(page, new HelpAddress(page, url, Optional.empty(), Optional.empty(), 0));
        }
        for (Channel channel : Channel.values()) {
            WrittenAnswer answer =
                    Optional.ofNullable(written.answers().get(channel)).orElseThrow();
            answers.put(
                    channel,
                    new AnswerTime(
                            channel,
                            answer.from(),
                            answer.to(),
                            answer.source(),
                            answer.followUp(),
                            Optional.empty(),
                            Optional.empty(),
                            0));
        }
    }

    record Written(Map<HelpPage, String> addresses, Map<Channel, WrittenAnswer> answers) {}

    record WrittenAnswer(int from, int to, SourceKind source, int followUp) {}

    Map<HelpPage, HelpAddress> addresses() {
        return new EnumMap<>(addresses);
    }

    Map<Channel, AnswerTime> answers() {
        return new EnumMap<>(answers);
    }

    private static Written read() {
        ObjectMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return yaml.readValue(file, Written.class);
        } catch (IOException problem) {
            throw new UncheckedIOException("The ways to support cannot be read", problem);
        }
    }
}
