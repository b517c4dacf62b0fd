package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdFileRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passport.jpg",
                "My Passport 2026.PNG",
                "IMG_2031-passport-scan.jpeg",
                "passportScan.webp",
                "C:\\scans\\Reisepass.jpg",
                "Personalausweis_vorne.png",
                "Führerschein.jpg",
                "Fu\u0308hrerschein.jpg",
                "fuehrerschein-2.jpg",
                "id.png",
                "ID 2.jpg",
                "id_card.png",
                "IDCard.png",
                "my id.jpg",
                "photo-id.webp",
                "national ID.png",
                "id front.png",
                "identity.png",
                "Identity document.jpg",
                "driver's license.png",
                "drivers-licence.jpg",
                "Driving Licence (back).png",
                "carte d'identité.jpg",
                "carte d’identite recto.png",
                "permis de conduire.png",
                "DNI.jpg",
                "pasaporte_ana.png",
                "carta d'identità.png",
                "førerkort.jpg",
                "паспорт.jpg",
                "我的护照.png",
                "pass\u200Bport.png"
            })
    void a_file_that_is_named_as_an_identity_document_is_refused(String name) {
        assertThat(IdFileRule.refusal(name)).contains(Phrase.of("evidence.refused.id-file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "idea.png",
                "video.png",
                "Screenshot 2026-11-18 at 12.00.00.png",
                "image.png",
                "identity-check.png",
                "Verify your identity.png",
                "LinkedIn asks for id card.png",
                "case id 4471.png",
                "session-id-error.png",
                "profile id.png",
                "inVID.png",
                "grid front.png",
                "valid card.png",
                "password reset.png",
                "bypass port 8080.png",
                "compassport.png",
                "licence agreement.png",
                "driver update.png",
                "license of the driver software.png",
                "candid photo.png",
                "identical.png",
                "dnipro.png",
                "kidney card.jpg",
                "ideas-for-drivers.png",
                "Ausweitung.png",
                "restricted.png"
            })
    void whatever_only_sounds_like_it_passes(String name) {
        assertThat(IdFileRule.refusal(name)).isEmpty();
    }

    @Property(tries = 500)
    void a_document_is_found_in_any_case_between_any_marks(
            @ForAll("documents") String document,
            @ForAll("marks") String before,
            @ForAll("marks") String after,
            @ForAll @IntRange(max = 9999) int number,
            @ForAll boolean upper) {
        String named = upper ? document.toUpperCase(Locale.ROOT) : document;

        assertThat(IdFileRule.refusal(number + before + named + after + number + ".jpg"))
                .isPresent();
    }

    @Property(tries = 500)
    void a_document_inside_of_a_longer_word_is_none(
            @ForAll("documents") String document, @ForAll("letters") String before, @ForAll("letters") String after) {
        assertThat(IdFileRule.refusal(before + document + after + ".png")).isEmpty();
    }

    @Property(tries = 500)
    void any_name_is_answered(@ForAll String name) {
        assertThat(IdFileRule.refusal(name))
                .satisfiesAnyOf(
                        refusal -> assertThat(refusal).isEmpty(),
                        refusal -> assertThat(refusal).contains(Phrase.of("evidence.refused.id-file")));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(List.of("passport", "reisepass", "dni", "idcard", "personalausweis", "rijbewijs"));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings().withChars(" _-.()[]+,").ofMinLength(1).ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("xqz").ofMinLength(1).ofMaxLength(4);
    }
}
