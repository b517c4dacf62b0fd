package io.goodstanding.setup;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.goodstanding.access.People;
import io.goodstanding.database.SchemaSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sample answers this machine only, so nobody else may begin it: they would shut themselves out. */
class SampleFromElsewhereTest {

    private final SchemaSwitch schema = mock();
    private final People people = mock();
    private final SampleHistory history = mock();
    private final SampleCompany sample = new SampleCompany(schema, people, history);

    @BeforeEach
    void nobody_has_been_added() {
        when(people.isEmpty()).thenReturn(true);
    }

    @AfterEach
    void the_request_ends() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void browser_on_this_machine_begins_it() {
        askFrom("127.0.0.1");
        sample.explore();
        var order = inOrder(schema, history);
        order.verify(schema).useSample();
        order.verify(history).write();
    }

    @Test
    void browser_on_another_machine_begins_nothing() {
        askFrom("172.17.0.1");
        assertThatIllegalStateException().isThrownBy(sample::explore);
        verify(schema, never()).useSample();
        verify(schema, never()).dropSample();
    }

    private static void askFrom(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
