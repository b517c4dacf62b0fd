package io.goodstanding.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.DayCount;
import io.goodstanding.account.Origin;
import io.goodstanding.account.Reading;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.account.ui.AccountDialogs;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Freshness;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** Where the figures come from and how old each source is; new numbers are entered and brought in from here. */
class FreshnessCard extends Composite<Card> {

    private final transient Assessment assessment;
    private final transient AccountDialogs dialogs;
    private final transient Texts texts;
    private final transient Optional<Component> asking;
    private final boolean own;

    /**
     * @param own whether the reader is the rep: only then archives can be brought in
     * @param asking with what somebody else asks the rep to do so
     */
    FreshnessCard(Assessment assessment, boolean own, Optional<Component> asking, AccountDialogs dialogs, Texts texts) {
        this.asking = asking;
        this.assessment = assessment;
        this.own = own;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("rep.fresh")));
        AccountData data = assessment.facts().data();
        Instant now = assessment.at();
        card.body()
                .add(source(
                        GsIcon.FILE,
                        "rep.fresh.archive",
                        data.newestWithActivity(now).map(ArchiveFigures::day)));
        card.body().add(source(GsIcon.PENCIL, "rep.fresh.counts", lastTyped(data)));
        card.body()
                .add(source(
                        GsIcon.CHART,
                        "rep.fresh.ssi",
                        data.reading(ReadingKind.SSI_BRAND, now)
                                .map(Reading::at)
                                .map(data::day)));
        Button enter = new Button(
                Texts.text("numbers.enter"), GsIcon.PENCIL.create(), click -> dialogs.enterNumbers(assessment.rep()));
        Div actions = new Div(enter);
        actions.addClassNames("gs-actions", "gs-wrap", "gs-below");
        if (own) {
            Anchor importing = new Anchor("import", GsIcon.UPLOAD.create(), new Span(Texts.text("import.link")));
            importing.addClassName("gs-btn");
            Anchor tidying = new Anchor("tidy-up", GsIcon.LIST.create(), new Span(Texts.text("nav.tidy-up")));
            tidying.addClassName("gs-btn");
            actions.add(importing, tidying);
        }
        asking.ifPresent(actions::add);
        card.body().add(actions);
        return card;
    }

    private static Optional<LocalDate> lastTyped(AccountData data) {
        return data.counts().stream()
                .filter(count -> count.origin() == Origin.HAND)
                .map(DayCount::day)
                .max(Comparator.naturalOrder());
    }

    /** Days, not instants: an archive's day is LinkedIn's, a typed day is the rep's, whatever zone the reader is in. */
    private Freshness source(GsIcon icon, String key, Optional<LocalDate> day) {
        return new Freshness(
                icon,
                Texts.text(key),
                day.map(this::inWords).orElseGet(() -> Texts.text("rep.fresh.never")),
                day.map(known -> age(known) >= Standing.STALE_AFTER.toDays()).orElse(false));
    }

    private String inWords(LocalDate day) {
        return age(day) <= 0 ? Texts.text("rep.fresh.today") : Texts.text("rep.fresh.age", texts.day(day), age(day));
    }

    /** Whole days until the rep's today. */
    private int age(LocalDate day) {
        return (int) day.until(assessment.facts().data().day(texts.now()), ChronoUnit.DAYS);
    }
}
