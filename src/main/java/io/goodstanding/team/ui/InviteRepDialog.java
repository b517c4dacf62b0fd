package io.goodstanding.team.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.access.EmailTaken;
import io.goodstanding.access.LinkState;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.ui.AddressField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.House;
import io.goodstanding.team.Seat;
import io.goodstanding.team.Teams.Invited;
import java.util.Optional;

/** Gives a sign-in to a rep who was watched only, and hands the link on. */
class InviteRepDialog extends ChangeDialog {

    private transient Seat seat;
    private final SerializableConsumer<Invited> onInvited;
    private final AddressField email = new AddressField();

    InviteRepDialog(PeopleDesk desk, Seat seat, SerializableConsumer<Invited> onInvited) {
        super(desk, Texts.text("people.invite.title", seat.rep().name()), () -> {});
        this.seat = seat;
        this.onInvited = onInvited;
        Paragraph text =
                new Paragraph(Texts.text("people.invite.text", seat.rep().name()));
        text.addClassName("gs-t2");
        build(Texts.text("people.invite.save"), text, email);
    }

    @Override
    protected House then() {
        Person invited = new Person(
                House.NEW,
                email.getValue(),
                seat.rep().name(),
                Role.REP,
                seat.rep().zone(),
                false,
                true,
                LinkState.NONE,
                Optional.empty());
        return house.with(invited).with(seat.signingInAs(House.NEW));
    }

    @Override
    protected void apply() {
        Optional<EmailAddress> address = email.address();
        if (address.isEmpty()) {
            email.focus();
            return;
        }
        try {
            Invited invited = desk.reps().invite(seat, address.get());
            close();
            onInvited.accept(invited);
        } catch (EmailTaken taken) {
            email.refuse(Texts.text("people.form.email.taken"));
            email.focus();
        }
    }

    @Override
    protected void seeAnew(Seat now) {
        seat = now;
    }
}
