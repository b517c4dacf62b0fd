package io.goodstanding.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.account.AccountParticulars;
import io.goodstanding.account.AccountParticulars.Challenge;
import io.goodstanding.account.AccountParticulars.SignInDay;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What an archive tells about the account itself. What is missing is advice and never changes the standing. */
public class ParticularsList extends Composite<Div> {

    private final transient AccountParticulars told;
    private final transient Plan entered;
    private final transient Texts texts;
    private final Div list = new Div();

    /** @param entered the plan that somebody typed in, which counts */
    public ParticularsList(AccountParticulars told, Plan entered, Texts texts) {
        this.told = told;
        this.entered = entered;
        this.texts = texts;
    }

    @Override
    protected Div initContent() {
        told.registeredAt().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)).ifPresent(this::since);
        told.plan().ifPresent(this::plan);
        told.secondEmail().ifPresent(has -> yesOrAdvice(has, "rep.account.email"));
        told.phone().ifPresent(has -> yesOrAdvice(has, "rep.account.phone"));
        told.verified().ifPresent(this::verified);
        told.challenges().ifPresent(this::challenges);
        told.signIns().ifPresent(this::signIns);
        told.statusEvents()
                .filter(events -> !events.isEmpty())
                .ifPresent(events -> days(
                        GsIcon.FLAG,
                        Texts.text("rep.account.events", events.size()),
                        events.stream()
                                .map(event -> texts.day(event.day()) + ": " + event.event())
                                .toList()));
        return list;
    }

    private void since(LocalDate day) {
        int years = Math.max(
                0,
                Period.between(day, LocalDate.ofInstant(texts.now(), ZoneOffset.UTC))
                        .getYears());
        line(GsIcon.CALENDAR, Texts.text("rep.account.since"), Texts.text("rep.account.age", texts.day(day), years));
    }

    private void plan(Plan plan) {
        String name = Texts.text("plan." + plan);
        if (plan == entered) {
            line(GsIcon.CHECK, Texts.text("rep.account.plan.same"), name);
        } else {
            line(
                    GsIcon.INFO,
                    Texts.text("rep.account.plan", name),
                    Texts.text("rep.account.plan.text", Texts.text("plan." + entered)));
        }
    }

    private void yesOrAdvice(boolean has, String key) {
        if (has) {
            line(GsIcon.CHECK, Texts.text(key), Texts.text("rep.account.yes"));
        } else {
            line(GsIcon.INFO, Texts.text(key + ".none"), Texts.text(key + ".advice"));
        }
    }

    private void verified(boolean verified) {
        Optional<LocalDate> until = told.verifiedUntil();
        String when = until.map(day -> Texts.text("rep.account.verified.until", texts.day(day)))
                .orElseGet(() -> Texts.text(verified ? "rep.account.yes" : "rep.account.verified.no"));
        line(verified ? GsIcon.CHECK : GsIcon.INFO, Texts.text("rep.account.verified"), when);
    }

    private void challenges(List<Challenge> challenges) {
        int times = challenges.stream().mapToInt(Challenge::times).sum();
        days(
                GsIcon.KEY,
                Texts.text("rep.account.challenges", times),
                challenges.stream()
                        .map(each ->
                                Texts.text("rep.account.challenge", texts.day(each.day()), each.type(), each.times()))
                        .toList());
    }

    private void signIns(List<SignInDay> days) {
        long newDevices = days.stream().filter(SignInDay::newDevice).count();
        days(
                GsIcon.PERSON,
                Texts.text("rep.account.sign-ins", days.size(), (int) newDevices),
                days.stream()
                        .map(day -> Texts.text(
                                day.newDevice() ? "rep.account.sign-in.new" : "rep.account.sign-in",
                                texts.day(day.day()),
                                day.count()))
                        .toList());
    }

    private void line(GsIcon icon, String what, String details) {
        Span name = new Span(what);
        name.addClassNames("gs-sm", "gs-b");
        Span quiet = new Span(details);
        quiet.addClassNames("gs-xs", "gs-t3");
        add(icon, new Div(name, quiet));
    }

    /** A count that opens its days. */
    private void days(GsIcon icon, String summary, List<String> days) {
        Div all = new Div();
        all.addClassName("gs-col");
        days.forEach(day -> {
            Span line = new Span(day);
            line.addClassNames("gs-xs", "gs-t3", "gs-wording");
            all.add(line);
        });
        Span words = new Span(summary);
        words.addClassNames("gs-sm", "gs-b");
        add(icon, new Div(days.isEmpty() ? words : new NativeDetails(words, all)));
    }

    private void add(GsIcon icon, Div words) {
        words.addClassName("gs-col");
        Div line = new Div(icon.small(), words);
        line.addClassName("gs-li");
        list.add(line);
    }
}
