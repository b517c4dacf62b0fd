package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestOriginTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "::1", "0:0:0:0:0:0:0:1"})
    void a_browser_on_this_machine_comes_over_loopback(String address) {
        request.setRemoteAddr(address);
        assertThat(RequestOrigin.isThisMachine(request)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.17.0.1", "192.168.1.20", "203.0.113.7", "fe80::1", "not an address", ""})
    void any_other_address_is_another_machine(String address) {
        request.setRemoteAddr(address);
        assertThat(RequestOrigin.isThisMachine(request)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded"})
    void a_proxy_on_this_machine_speaks_for_others(String header) {
        request.addHeader(header, "127.0.0.1");
        assertThat(RequestOrigin.isThisMachine(request)).isFalse();
    }

    @Test
    void an_address_that_a_sender_in_the_network_wrote_proves_nothing() {
        request.setRemoteAddr("127.0.0.1");
        request.setLocalAddr("172.17.0.2");
        assertThat(RequestOrigin.isThisMachine(request)).isFalse();
    }
}
