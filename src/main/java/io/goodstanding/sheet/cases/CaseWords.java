package io.goodstanding.sheet.cases;

import io.goodstanding.channel.Channel;
import io.goodstanding.sheet.table.SheetTable;
import io.goodstanding.ticket.TicketState;
import java.util.Optional;

/** The words in which people write the way of a case and where it stands; small letters and digits count. */
final class CaseWords {

    private CaseWords() {}

    static Optional<Channel> channel(String text) {
        return Optional.ofNullable(
                switch (SheetTable.letters(text)) {
                    case "loggedoutform", "loggedout", "cannotsignin", "signinform", "noaccessform" ->
                        Channel.LOGGED_OUT_FORM;
                    case "contactform", "contact", "contactus", "helpform", "webform" -> Channel.CONTACT_FORM;
                    case "inaccounthelp", "accounthelp", "inaccount", "help", "helpcenter", "helpcentre" ->
                        Channel.ACCOUNT_HELP;
                    case "premiumlivehelp", "premiumlive", "premium", "livehelp", "livechat", "chat" ->
                        Channel.PREMIUM_LIVE;
                    case "compromisedaccountform", "compromisedform", "compromisedaccount", "compromised", "hacked" ->
                        Channel.COMPROMISED_FORM;
                    case "appeal", "appealform" -> Channel.APPEAL;
                    default -> null;
                });
    }

    static Optional<TicketState> state(String text) {
        return Optional.ofNullable(
                switch (SheetTable.letters(text)) {
                    case "draft", "notsent", "begun" -> TicketState.DRAFT;
                    case "sent", "submitted", "filed" -> TicketState.SENT;
                    case "waiting", "pending", "received", "inprogress" -> TicketState.WAITING;
                    case "replied", "answered" -> TicketState.REPLIED;
                    case "closed", "over", "done", "solved", "resolved", "restored", "refused", "withdrawn" ->
                        TicketState.CLOSED;
                    default -> null;
                });
    }
}
