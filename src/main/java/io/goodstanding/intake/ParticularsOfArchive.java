package io.goodstanding.intake;

import io.goodstanding.account.AccountParticulars;
import io.goodstanding.account.AccountParticulars.Challenge;
import io.goodstanding.account.AccountParticulars.SignInDay;
import io.goodstanding.account.AccountParticulars.StatusEvent;
import io.goodstanding.intake.archive.Particulars;
import io.goodstanding.intake.archive.SecurityChallenge;
import io.goodstanding.intake.archive.Verification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an archive tells about the account itself, as it is kept. */
final class ParticularsOfArchive {

    private ParticularsOfArchive() {}

    static AccountParticulars of(Particulars told) {
        return new AccountParticulars(
                told.registeredAt(),
                told.plan(),
                told.secondEmail(),
                told.phone(),
                told.verification().map(Verification::verified),
                told.verification().flatMap(Verification::until),
                told.statusEvents()
                        .map(events -> events.stream()
                                .map(event -> new StatusEvent(event.day(), event.event()))
                                .toList()),
                told.loginDays()
                        .map(days -> days.stream()
                                .map(day -> new SignInDay(day.day(), day.logins(), day.newDevice()))
                                .toList()),
                told.challenges().map(ParticularsOfArchive::counted));
    }

    private static List<Challenge> counted(List<SecurityChallenge> challenges) {
        Map<SecurityChallenge, Integer> times =
                challenges.stream().collect(Collectors.groupingBy(each -> each, Collectors.summingInt(each -> 1)));
        return times.entrySet().stream()
                .map(each -> new Challenge(each.getKey().day(), each.getKey().type(), each.getValue()))
                .toList();
    }
}
