package io.goodstanding.security;

import io.goodstanding.channel.Channel;
import io.goodstanding.channel.ChannelRules;
import io.goodstanding.channel.HelpPage;
import io.goodstanding.channel.Holidays;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What is done with what is known about the ways to support. */
record ChannelCommands(ChannelRules rules, Holidays holidays) {

    Map<String, Command> of(Staff staff) {
        OptionalLong team = OptionalLong.of(staff.team().id());
        return Map.of(
                "ChannelRules.addresses", Command.of(rules::addresses),
                "ChannelRules.answers", Command.of(rules::answers),
                "ChannelRules.move",
                        Command.of(() -> rules.move(
                                HelpPage.APPEAL, "https://www.linkedin.com/help", version(staff, HelpPage.APPEAL))),
                "ChannelRules.confirm",
                        Command.of(() -> rules.confirm(HelpPage.APPEAL, version(staff, HelpPage.APPEAL))),
                "ChannelRules.plan",
                        Command.of(() -> rules.plan(Channel.APPEAL, 3, 28, 20, "As before", planned(staff))),
                "Holidays.all", Command.of(holidays::all),
                "Holidays.of", Command.of(() -> holidays.of(staff.account(), LocalDate.of(2026, 12, 1))),
                "Holidays.mayChange", Command.showing(() -> holidays.mayChange(team)),
                "Holidays.add", Command.of(() -> holidays.add(team, "2026-12-25 Christmas Day")),
                "Holidays.remove",
                        Command.after(() -> {
                            SignedIn.as(staff.admin(), () -> holidays.add(team, "2026-12-26 Boxing Day"));
                            long id = SignedIn.as(staff.admin(), holidays::all).stream()
                                    .filter(holiday -> holiday.teamId().equals(team))
                                    .findFirst()
                                    .orElseThrow()
                                    .id();
                            return () -> holidays.remove(id);
                        }));
    }

    private int version(Staff staff, HelpPage page) {
        return Optional.ofNullable(SignedIn.as(staff.admin(), rules::addresses).get(page))
                .orElseThrow()
                .version();
    }

    private int planned(Staff staff) {
        return Optional.ofNullable(SignedIn.as(staff.admin(), rules::answers).get(Channel.APPEAL))
                .orElseThrow()
                .version();
    }
}
