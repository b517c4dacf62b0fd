package io.goodstanding.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.channel.Channel;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.ticket.TicketFilter.Stage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filters of the list of cases that somebody keeps. */
@ApplicationTest
class SavedFiltersTest {

    private final SavedFilters filters;
    private final Staff staff;

    SavedFiltersTest(@Autowired SavedFilters filters, @Autowired Staff.Hiring hiring) {
        this.filters = filters;
        staff = hiring.hire();
    }

    @Test
    void a_filter_comes_back_as_it_was_kept_and_to_nobody_else() {
        TicketFilter filter = new TicketFilter(
                Set.of(Stage.values()),
                Optional.of(Channel.APPEAL),
                OptionalLong.of(staff.team().id()),
                "<b>O'Brien</b> {0}");
        keep(staff.manager(), "Mine", filter);

        assertThat(mine(staff.manager())).singleElement().satisfies(saved -> {
            assertThat(saved.name()).isEqualTo("Mine");
            assertThat(saved.filter()).isEqualTo(filter);
        });
        assertThat(mine(staff.otherManager())).isEmpty();
    }

    @Test
    void the_same_name_in_other_letters_is_the_same_filter() {
        keep(staff.rep(), "Open", TicketFilter.ALL);
        keep(staff.rep(), "OPEN", TicketFilter.ALL.saying("Rita"));

        assertThat(mine(staff.rep()))
                .singleElement()
                .satisfies(saved -> assertThat(saved.filter().words()).isEqualTo("Rita"));
    }

    @Test
    void without_a_name_or_with_too_many_nothing_is_kept() {
        for (String name : List.of("", "  ", "\u200B", "one\ntwo", "x".repeat(61))) {
            assertThatThrownBy(() -> keep(staff.rep(), name, TicketFilter.ALL)).isInstanceOf(Refused.class);
        }
        for (int i = 0; i < 30; i++) {
            keep(staff.rep(), "Filter " + i, TicketFilter.ALL);
        }
        assertThatThrownBy(() -> keep(staff.rep(), "One more", TicketFilter.ALL))
                .hasMessage("tickets.refused.filter-many");
        keep(staff.rep(), "Filter 7", TicketFilter.ALL.saying("again"));
        assertThat(mine(staff.rep())).hasSize(30);
    }

    @Test
    void nobody_forgets_somebody_elses_filter() {
        keep(staff.rep(), "Mine", TicketFilter.ALL);
        long id = mine(staff.rep()).getFirst().id();

        SignedIn.as(staff.manager(), () -> filters.forget(id));
        assertThat(mine(staff.rep())).hasSize(1);
        SignedIn.as(staff.rep(), () -> filters.forget(id));
        assertThat(mine(staff.rep())).isEmpty();
    }

    private void keep(SignedInUser user, String name, TicketFilter filter) {
        SignedIn.as(user, () -> filters.keep(name, filter));
    }

    private List<SavedFilter> mine(SignedInUser user) {
        return SignedIn.as(user, filters::mine);
    }
}
