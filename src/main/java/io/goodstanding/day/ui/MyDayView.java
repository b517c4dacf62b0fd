package io.goodstanding.day.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.account.ui.AccountDialogs;
import io.goodstanding.channel.Holidays;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.run.ui.RunCards;
import io.goodstanding.shared.ui.FocusKeeper;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Standings;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.tidyup.ui.OldestNames;
import io.goodstanding.tidyup.ui.TidyUpCards;
import io.goodstanding.triage.ui.LogPage;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The rep's own day: one number, one countdown, one next step, one button in thumb reach. Live. */
@Route("my-day")
@Menu(title = "nav.my-day", icon = "SUN", order = 1.5)
@PermitAll
class MyDayView extends Page implements BeforeEnterObserver {

    private final transient TeamScope scope;
    private final transient Standings standings;
    private final transient Holidays holidays;
    private final transient RunCards runs;
    private final transient TidyUpCards tidyUp;
    private final transient AccountDialogs dialogs;
    private final transient Bell bell;
    private final ZoneId zone;
    private final Div now = new Div();
    private final Div tidy = new Div();
    private transient Optional<OldestNames> names = Optional.empty();

    MyDayView(
            TeamScope scope,
            Standings standings,
            Holidays holidays,
            RunCards runs,
            TidyUpCards tidyUp,
            AccountDialogs dialogs,
            Bell bell,
            CurrentUser user) {
        this.scope = scope;
        this.standings = standings;
        this.holidays = holidays;
        this.runs = runs;
        this.tidyUp = tidyUp;
        this.dialogs = dialogs;
        this.bell = bell;
        this.zone = user.require().zone();
        title(Texts.text("nav.my-day"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OptionalLong own = scope.current().ownRepId();
        if (own.isEmpty()) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        RepName rep = scope.requireOwn(own.getAsLong());
        now.addClassName("gs-stack");
        Div day = new Div(now, tidy);
        day.addClassName("gs-day");
        add(head(Texts.text("nav.my-day")), day, thumb(rep));
        FocusKeeper focus = new FocusKeeper(this);
        Signal.effect(this, () -> {
            bell.revision(Topic.account(rep.id())).get();
            bell.revision(Topic.LIMITS).get();
            draw(rep);
            focus.restore();
        });
    }

    /** A limit that an admin changes, a step that is done elsewhere and a tick in another window all lead here. */
    private void draw(RepName rep) {
        Assessment assessment = standings.of(rep.id());
        Texts texts = Texts.of(zone, assessment.at());
        LocalDate today = LocalDate.ofInstant(assessment.at(), rep.zone());
        Set<LocalDate> off = holidays.of(rep.id(), today);
        now.removeAll();
        now.add(
                new LeftCard(assessment),
                new OpeningCard(assessment, texts),
                new TodayCard(assessment, off, () -> dialogs.enterNumbers(rep), texts),
                runs.next(rep.id(), texts));
        if (names.isEmpty()) {
            names = Optional.of(tidyUp.oldest(rep, texts));
            names.ifPresent(tidy::add);
        }
        names.ifPresent(OldestNames::show);
    }

    private static Div thumb(RepName rep) {
        Button log = Keys.on(
                "l", new Button(Texts.text("incident.log"), GsIcon.PLUS.create(), click -> LogPage.open(rep.id())));
        log.addThemeVariants(ButtonVariant.PRIMARY);
        Div thumb = new Div(log);
        thumb.addClassName("gs-thumb");
        return thumb;
    }
}
