package io.goodstanding.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.FrameNotice;
import io.goodstanding.team.StandIn;
import io.goodstanding.team.StandIns;
import java.time.Clock;

/** Reminds a stand-in on every page for whom and until when; comes and goes with the days, without a click. */
@SpringComponent
class StandInBanner implements FrameNotice {

    private final StandIns standIns;
    private final CurrentUser user;
    private final Bell bell;
    private final Clock clock;

    StandInBanner(StandIns standIns, CurrentUser user, Bell bell, Clock clock) {
        this.standIns = standIns;
        this.user = user;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public Component create() {
        Div banner = new Div();
        banner.addClassNames("gs-notice", "gs-blue", "gs-frame-notice");
        banner.getElement().setAttribute("role", "status");
        if (user.require().role() == Role.REP) {
            banner.setVisible(false);
            return banner;
        }
        Signal.effect(banner, () -> {
            bell.revision(Topic.TEAMS).get();
            draw(banner);
        });
        return banner;
    }

    private void draw(Div banner) {
        banner.removeAll();
        Texts texts = Texts.of(user.require().zone(), clock.instant());
        Div words = new Div();
        words.addClassName("gs-grow");
        standIns.running().stream().map(one -> line(one, texts)).forEach(words::add);
        banner.setVisible(words.getComponentCount() > 0);
        banner.add(GsIcon.PEOPLE.create(), words);
    }

    private static Div line(StandIn one, Texts texts) {
        return new Div(new Span(Texts.text(
                "stand-in.banner", one.absent().name(), texts.day(one.days().last()))));
    }
}
