package io.goodstanding.channel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.channel.AnswerTime;
import io.goodstanding.channel.Channel;
import io.goodstanding.channel.ChannelRules;
import io.goodstanding.channel.HelpAddress;
import io.goodstanding.channel.HelpPage;
import io.goodstanding.channel.Holidays;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.TeamScope;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways to LinkedIn's support: what each is for, where it is, how long it takes; and the days nobody works. */
@Route("channels")
@Menu(title = "nav.channels", icon = "GLOBE", order = 3.35)
@PermitAll
class ChannelsView extends Page {

    private static final List<HelpPage> WITHOUT_CASE =
            List.of(HelpPage.FORGOT_PASSWORD, HelpPage.IDENTITY_CHECK, HelpPage.SENT_INVITATIONS, HelpPage.X_ACCOUNT);

    private final transient ChannelRules rules;
    private final transient Holidays holidays;
    private final transient TeamScope scope;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final boolean admin;
    private final Div ways = new Div();
    private final Div others = new Div();
    private final Div days = new Div();

    ChannelsView(ChannelRules rules, Holidays holidays, TeamScope scope, CurrentUser user, Clock clock) {
        this.rules = rules;
        this.holidays = holidays;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
        this.admin = user.require().role() == Role.ADMIN;
        title(Texts.text("nav.channels"));
        Span under = new Span(Texts.text("channels.under"));
        under.addClassNames("gs-sm", "gs-t3");
        ways.addClassName("gs-ways");
        others.addClassName("gs-stack");
        Div side = new Div(others, days);
        side.addClassName("gs-stack");
        Div columns = new Div(ways, side);
        columns.addClassNames("gs-cols", "gs-side");
        add(
                head(Texts.text("nav.channels"), under),
                Notice.info(Texts.text("channels.honest"), Texts.text("channels.honest.text")),
                columns);
        draw();
    }

    private void draw() {
        Map<HelpPage, HelpAddress> addresses = rules.addresses();
        Map<Channel, AnswerTime> answers = new EnumMap<>(rules.answers());
        ways.removeAll();
        answers.values().forEach(answer -> ways.add(way(answer, address(addresses, HelpPage.of(answer.channel())))));
        Card card = new Card(new CardHead(Texts.text("channels.others"))).spaced();
        WITHOUT_CASE.forEach(page -> {
            Span name = new Span(Texts.text(page.textKey()));
            name.addClassName("gs-b");
            card.body().add(name, where(address(addresses, page)));
        });
        others.removeAll();
        others.add(card);
        days.removeAll();
        days.add(new HolidaysCard(holidays, scope.current().teams(), admin, texts(), this::draw));
    }

    private static HelpAddress address(Map<HelpPage, HelpAddress> addresses, HelpPage page) {
        return Optional.ofNullable(addresses.get(page)).orElseThrow();
    }

    private Component way(AnswerTime answer, HelpAddress address) {
        Span purpose = new Span(Texts.text("channels.for." + answer.channel().name()));
        purpose.addClassNames("gs-sm", "gs-t2");
        Span expected = new Span(Texts.text("channels.expected", answer.fromDays(), answer.toDays()));
        Span source = new Span(answer.changedBy()
                .map(by -> Texts.text("channels.changed", by, answer.reason().orElse("")))
                .orElseGet(() -> Texts.text("source.says." + answer.source())));
        source.addClassNames("gs-xs", "gs-t3");
        Span followUp = new Span(Texts.text("channels.follow-up", answer.followUpDays()));
        followUp.addClassName("gs-sm");
        Card card = new Card(new CardHead(Texts.text(answer.channel().textKey())), purpose, expected, source, followUp)
                .spaced();
        card.body().add(where(address));
        if (admin) {
            Button plan = new Button(
                    Texts.text("channels.plan"),
                    GsIcon.PENCIL.create(),
                    click -> new AnswerTimeDialog(rules, answer, texts(), this::draw).open());
            plan.addThemeVariants(ButtonVariant.SMALL);
            card.body().add(plan);
        }
        return card;
    }

    /** The link, how old its last check is, and for admins a way to check or to change it. */
    private Component where(HelpAddress address) {
        Anchor link = new Anchor(address.url(), "", AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.add(GsIcon.EXTERNAL.small(), new Span(Texts.text("channels.open")));
        link.setTitle(address.url());
        LocalDate today = LocalDate.ofInstant(clock.instant(), user.require().zone());
        Span checked = new Span(address.checkedOn()
                .map(day -> Texts.text(
                        "channels.checked",
                        texts().day(day),
                        address.checkedBy().orElse("")))
                .orElseGet(() -> Texts.text("channels.unchecked")));
        checked.addClassNames("gs-xs", address.isFresh(today) ? "gs-t3" : "gs-stale");
        Div row = new Div(link, checked);
        row.addClassNames("gs-row", "gs-wrap");
        if (admin) {
            Button works = new Button(Texts.text("channels.works"), click -> confirm(address));
            Button move = new Button(
                    Texts.text("channels.move"),
                    click -> new AddressDialog(rules, address, texts(), this::draw).open());
            works.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            move.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            works.setAriaLabel(
                    Texts.text("channels.works.of", Texts.text(address.page().textKey())));
            move.setAriaLabel(
                    Texts.text("channels.move.of", Texts.text(address.page().textKey())));
            row.add(works, move);
        }
        return row;
    }

    private void confirm(HelpAddress address) {
        try {
            rules.confirm(address.page(), address.version());
            Page.say(Texts.text("channels.said.checked"));
        } catch (Refused refused) {
            Page.refuse(texts().say(refused.phrase()));
        }
        draw();
    }

    private Texts texts() {
        return Texts.of(user.require().zone(), clock.instant());
    }
}
